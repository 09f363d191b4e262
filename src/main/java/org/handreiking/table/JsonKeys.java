package org.handreiking.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.json.JsonValue;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/**
 * The keys of the objects of a table, which are the names of its columns: programs write them, so
 * they are written exactly so. What is wrong with a key is said once for the whole file.
 */
final class JsonKeys {

  private final SourceFile file;
  private final ColumnNames columns;
  private final Diagnostics diagnostics;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> refused = new TreeSet<>();

  JsonKeys(SourceFile file, ColumnNames columns, Diagnostics diagnostics) {
    this.file = file;
    this.columns = columns;
    this.diagnostics = diagnostics;
  }

  /** A value under a key. */
  record Member(String key, JsonValue value, Position at) {}

  /** The columns that have been found so far, those with translations included. */
  Set<String> names() {
    return names;
  }

  /**
   * The members of {@code object} by the names of their columns; first those that are written as
   * they should be, then what others may have meant.
   *
   * @param pointer of the object
   */
  Map<String, Member> members(JsonValue.Members object, String pointer) {
    Map<String, Member> members = new LinkedHashMap<>();
    Map<String, Member> others = new LinkedHashMap<>();
    object
        .values()
        .forEach(
            (key, value) -> {
              Member member = new Member(key, value, at(value, pointer, key));
              columns
                  .findWritten(key)
                  .ifPresentOrElse(
                      column -> put(column.name(), member, members), () -> others.put(key, member));
            });
    others.values().forEach(member -> readOther(member, members));
    names.addAll(members.keySet());
    return members;
  }

  private Position at(JsonValue value, String pointer, String key) {
    String escaped = key.replace("~", "~0").replace("/", "~1");
    return new Position(file.path(), value.at().line(), pointer + "/" + escaped);
  }

  private void put(String name, Member member, Map<String, Member> members) {
    Member first = members.putIfAbsent(name, member);
    if (first != null) {
      diagnostics.add(Code.JSON_KEY_TWICE, member.at(), member.key(), first.key());
    }
  }

  private void readOther(Member member, Map<String, Member> members) {
    Matcher matcher = Header.TRANSLATION.matcher(member.key());
    Optional<Column> translated =
        matcher.matches() ? columns.findWritten(matcher.group("name")) : Optional.empty();
    if (translated.isEmpty()) {
      refuse(member, members);
      return;
    }
    Column column = translated.get();
    String tag = matcher.group("tag").toLowerCase(Locale.ROOT);
    if (!column.translatable()) {
      once(Code.TABLE_NOT_TRANSLATED, member, column.shown());
    } else if (!file.isPutIn(tag)) {
      once(Code.TABLE_OTHER_LANGUAGE, member, tag);
    } else {
      put(Table.translated(column.name(), tag), member, members);
    }
  }

  private void refuse(Member member, Map<String, Member> members) {
    Optional<Column> meant =
        columns.nearest(member.key()).filter(column -> !members.containsKey(column.name()));
    if (meant.isPresent()) {
      members.put(meant.get().name(), member);
      once(Code.JSON_MISSPELT_KEY, member, meant.get().shown());
    } else {
      once(Code.JSON_UNKNOWN_KEY, member, columns.known());
    }
  }

  private void once(Code code, Member member, String value) {
    if (refused.add(member.key())) {
      diagnostics.add(code, member.at(), member.key(), value);
    }
  }
}
