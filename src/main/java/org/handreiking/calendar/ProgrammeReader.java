package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.calendar.Programme.Group;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.json.JsonObject;
import org.handreiking.json.JsonReader;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Choice;
import org.handreiking.table.DayReader;

/** Reads {@code data/programmes.json}. */
public final class ProgrammeReader {

  /** The file they are read from. */
  public static final String FILE = "data/programmes.json";

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Diagnostics diagnostics;

  public ProgrammeReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The programmes by id, in the editor's order; none when there is no file. */
  public Map<String, Programme> read(SourceTree tree) {
    Map<String, Programme> programmes = new LinkedHashMap<>();
    tree.find(FILE)
        .map(file -> new JsonReader(diagnostics).objects(file))
        .orElse(List.of())
        .forEach(json -> programme(json).ifPresent(one -> add(json, one, programmes)));
    return programmes;
  }

  private void add(JsonObject json, Programme programme, Map<String, Programme> programmes) {
    if (programmes.putIfAbsent(programme.id(), programme) != null) {
      diagnostics.add(Code.TABLE_SAME_ID, json.at("id"), programme.id());
    }
  }

  private Optional<Programme> programme(JsonObject json) {
    String id = id(json);
    String title = json.words("title");
    String methodology = json.text("methodology");
    String municipality = json.text("municipality");
    Optional<LocalDate> from = day(json, "from");
    Optional<LocalDate> until = day(json, "until");
    List<Group> groups = json.objects("groups").stream().map(this::group).toList();
    String summary = json.wordsOr("summary", "");
    String description = json.wordsOr("description", "");
    String firstTime = json.wordsOr("firstTime", "");
    String source = json.textOr("source", "");
    String proposal = json.wordsOr("proposal", "");
    Optional<Region> region = region(json);
    boolean neutral = json.flagOr("neutral", false);
    boolean eventData = json.flagOr("eventData", !neutral);
    json.refuseOthers();
    if (id.isEmpty() || from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (until.get().isBefore(from.get())) {
      diagnostics.add(
          Code.CAL_END_BEFORE_START, json.at("until"), "" + until.get(), "" + from.get());
      return Optional.empty();
    }
    return Optional.of(
        new Programme(
            id,
            title,
            methodology,
            municipality,
            from.get(),
            until.get(),
            groups,
            summary,
            description,
            firstTime,
            source,
            proposal,
            region,
            neutral,
            eventData && !neutral,
            json.at()));
  }

  private Optional<Region> region(JsonObject json) {
    String text = json.textOr("region", "");
    Optional<Region> region = Choice.find(text, Region.values());
    if (region.isEmpty() && !text.isEmpty()) {
      String wanted = Choice.namesOf(Region.values());
      diagnostics.add(Code.JSON_BAD_VALUE, json.at("region"), "region", text, wanted);
    }
    return region;
  }

  private Group group(JsonObject json) {
    Group group = new Group(id(json), json.words("title"));
    json.refuseOthers();
    return group;
  }

  private String id(JsonObject json) {
    String id = json.text("id");
    if (!id.isEmpty() && !id.matches(ID)) {
      diagnostics.add(Code.TABLE_BAD_ID, json.at("id"), id);
      return "";
    }
    return id;
  }

  private Optional<LocalDate> day(JsonObject json, String key) {
    String text = json.text(key);
    return text.isEmpty()
        ? Optional.empty()
        : DayReader.read(text, (code, values) -> diagnostics.add(code, json.at(key), values));
  }
}
