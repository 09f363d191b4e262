package org.handreiking.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;

/**
 * Reads PO files, as gettext's manual describes them ("The Format of PO Files"), the way that
 * Poedit, Weblate and gettext write them: wrapped or not, sorted or not.
 */
public final class PoReader {

  private static final Pattern KEYWORD =
      Pattern.compile("(msgctxt|msgid|msgid_plural|msgstr|msgstr\\[\\d])\\s*(\".*)");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):\\s*(.*)");

  private final Diagnostics diagnostics;

  public PoReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The content of {@code file}; what is wrong with it is reported, and left out. */
  public PoFile read(SourceFile file) {
    OptionalInt unreadable = file.firstLineThatIsNotUtf8();
    if (unreadable.isPresent()) {
      diagnostics.add(Code.FILE_NOT_UTF8, file.at(unreadable.getAsInt()));
      return new PoFile(List.of(), Map.of(), List.of());
    }
    List<PoEntry> entries = new ArrayList<>();
    Draft draft = new Draft(file);
    List<String> lines = file.lines();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (draft.isWhole() && draft.ends(line)) {
        finish(draft, entries);
        draft = new Draft(file);
      }
      if (!line.isEmpty() && !draft.take(line, number)) {
        draft.isReported = true;
        diagnostics.add(Code.PO_SYNTAX, file.at(number), line);
      }
    }
    finish(draft, entries);
    return split(file, entries);
  }

  private void finish(Draft draft, List<PoEntry> entries) {
    if (draft.isWhole()) {
      entries.add(draft.entry());
    } else if (draft.hasStrings() && !draft.isReported) {
      diagnostics.add(Code.PO_SYNTAX, draft.file.at(draft.first), "msgid, msgstr");
    }
  }

  private PoFile split(SourceFile file, List<PoEntry> entries) {
    List<String> comments = List.of();
    Map<String, String> fields = new LinkedHashMap<>();
    List<PoEntry> texts = new ArrayList<>();
    Map<PoEntry.Key, PoEntry> seen = new HashMap<>();
    for (PoEntry entry : entries) {
      boolean isHeader = entry.key().text().isEmpty() && entry.key().context().isEmpty();
      if (isHeader && fields.isEmpty() && !entry.obsolete()) {
        comments = entry.comments();
        entry.translations().get(0).lines().forEach(line -> addField(line, fields));
        checkCharset(entry, fields);
        checkReview(entry, fields);
      } else if (!entry.obsolete() && seen.putIfAbsent(entry.key(), entry) != null) {
        PoEntry first = seen.get(entry.key());
        diagnostics.add(Code.PO_TWICE, entry.at(), entry.key().text(), "" + first.at().line());
      } else {
        texts.add(entry);
      }
    }
    if (fields.isEmpty()) {
      diagnostics.add(Code.PO_NO_HEADER, file.at(1));
    }
    return new PoFile(comments, fields, texts);
  }

  private static void addField(String line, Map<String, String> fields) {
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      fields.put(field.group(1), field.group(2).strip());
    }
  }

  private void checkCharset(PoEntry header, Map<String, String> fields) {
    String type = fields.getOrDefault("Content-Type", "");
    if (!type.toLowerCase(Locale.ROOT).replace("utf8", "utf-8").endsWith("charset=utf-8")) {
      diagnostics.add(Code.PO_CHARSET, header.at(), type);
    }
  }

  private void checkReview(PoEntry header, Map<String, String> fields) {
    String review = fields.getOrDefault(PoHeader.REVIEWED, "");
    if (!PoHeader.isReview(review)) {
      // It may be a person's name, which is not repeated.
      diagnostics.add(Code.PO_REVIEWED, header.at(), TranslationReview.roles());
    }
  }

  /** An entry as its lines come in. */
  private static final class Draft {

    private final SourceFile file;
    private final List<String> comments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final Map<String, StringBuilder> previous = new LinkedHashMap<>();
    private final Map<String, StringBuilder> strings = new LinkedHashMap<>();
    private StringBuilder open = new StringBuilder();
    private boolean obsolete;
    private boolean isReported;
    private int first;

    Draft(SourceFile file) {
      this.file = file;
    }

    /** Comments alone are no entry. */
    boolean hasStrings() {
      return !strings.isEmpty() || !previous.isEmpty();
    }

    boolean isWhole() {
      return strings.containsKey("msgid")
          && (strings.containsKey("msgstr") || strings.containsKey("msgstr[0]"));
    }

    /** Whether {@code line} belongs to another entry than this one, which is whole. */
    boolean ends(String line) {
      String bare = line.startsWith("#~") ? line.substring(2).strip() : line;
      return (bare.startsWith("msgid") && !bare.startsWith("msgid_plural"))
          || bare.startsWith("msgctxt")
          || (line.startsWith("#") && !line.startsWith("#~"))
          || line.startsWith("#~|");
    }

    boolean take(String line, int number) {
      if (first == 0) {
        first = number;
      }
      if (!line.startsWith("#")) {
        return takeString(line, strings);
      }
      String rest = line.length() > 2 ? line.substring(2).strip() : "";
      return switch (line.length() > 1 ? line.charAt(1) : ' ') {
        case '.' -> notes.add(rest);
        case ':' -> places.addAll(List.of(rest.split("\\s+")));
        case ',' -> flags.addAll(List.of(rest.split("\\s*,\\s*")));
        case '|' -> takeString(rest, previous);
        case '~' -> takeObsolete(rest);
        default -> comments.add(line.substring(1).strip());
      };
    }

    private boolean takeObsolete(String rest) {
      obsolete = true;
      return rest.startsWith("|")
          ? takeString(rest.substring(1).strip(), previous)
          : takeString(rest, strings);
    }

    private boolean takeString(String line, Map<String, StringBuilder> to) {
      Matcher keyword = KEYWORD.matcher(line);
      if (keyword.matches()) {
        open = new StringBuilder();
        return to.putIfAbsent(keyword.group(1), open) == null && add(keyword.group(2));
      }
      return line.startsWith("\"") && add(line);
    }

    private boolean add(String quoted) {
      Optional<String> text = unquoted(quoted.strip());
      text.ifPresent(open::append);
      return text.isPresent();
    }

    PoEntry entry() {
      List<String> translations = new ArrayList<>();
      if (strings.containsKey("msgstr")) {
        translations.add(string("msgstr"));
      }
      for (int form = 0; strings.containsKey("msgstr[" + form + "]"); form++) {
        translations.add(string("msgstr[" + form + "]"));
      }
      return new PoEntry(
          comments,
          notes,
          places,
          new TreeSet<>(flags),
          previous.containsKey("msgid") ? Optional.of(key(previous)) : Optional.empty(),
          key(strings),
          Optional.ofNullable(strings.get("msgid_plural")).map(StringBuilder::toString),
          translations,
          obsolete,
          file.at(first));
    }

    private String string(String keyword) {
      return strings.get(keyword).toString();
    }

    private static PoEntry.Key key(Map<String, StringBuilder> from) {
      return new PoEntry.Key(
          Optional.ofNullable(from.get("msgctxt")).map(StringBuilder::toString),
          from.get("msgid").toString());
    }
  }

  /** What stands between quotes, its escapes undone; empty when it is not well written. */
  private static Optional<String> unquoted(String quoted) {
    if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    int end = quoted.length() - 1;
    for (int i = 1; i < end; i++) {
      char character = quoted.charAt(i);
      if (character == '"') {
        return Optional.empty();
      } else if (character != '\\') {
        text.append(character);
      } else {
        int known = ++i < end ? PoEscapes.LETTERS.indexOf(quoted.charAt(i)) : -1;
        if (known < 0) {
          return Optional.empty();
        }
        text.append(PoEscapes.CHARACTERS.charAt(known));
      }
    }
    return Optional.of(text.toString());
  }
}
