package org.handreiking.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handreiking.source.Position;

/**
 * A described practice in the catalogue.
 *
 * @param code as the publication gives it: {@code LH1}
 * @param municipalities where it ran
 * @param level the id of its participation level
 * @param fields points per field; a field that the source does not tell is missing
 * @param note {@code ""} where there is none
 */
public record Project(
    String code,
    String name,
    List<String> municipalities,
    String level,
    Map<ProjectField, List<String>> fields,
    SourceState state,
    String note,
    Position at) {

  public Project {
    municipalities = List.copyOf(municipalities);
    EnumMap<ProjectField, List<String>> copy = new EnumMap<>(ProjectField.class);
    copy.putAll(fields);
    fields = copy;
  }

  /** Its page's name: {@code lh1}. */
  public String pageName() {
    return code.toLowerCase(Locale.ROOT);
  }
}
