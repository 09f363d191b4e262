package org.handreiking.project;

import java.util.List;
import org.handreiking.table.Choice;

/** The fields in which every project is described, in reading order. */
public enum ProjectField implements Choice {
  ORGANISATIONS("organisations", "organisaties"),
  TARGET_GROUP("target-group", "doelgroep"),
  HISTORY("history", "geschiedenis"),
  AIM("aim", "doel"),
  METHOD("method", "werkwijze"),
  REACH("reach", "bereik"),
  WORKED("worked", "wat-werkte"),
  WORKED_NOT("worked-not", "wat-niet-werkte"),
  CONDITIONS("conditions", "voorwaarden"),
  MUNICIPALITY_ROLE("municipality-role", "rol-gemeente"),
  PUBLICATIONS("publications", "publicaties");

  private final List<String> names;

  ProjectField(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
