package org.handreiking.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes PO files, as gettext's {@code msgcat --no-wrap} does. */
public final class PoWriter {

  private static final String GONE = "#~ ";
  private static final String PLACES = "#:";
  private static final int WIDTH = 79;

  private final StringBuilder out = new StringBuilder();

  private PoWriter() {}

  /** The text of {@code file}; what is obsolete stands at its end. */
  public static String text(PoFile file) {
    PoWriter writer = new PoWriter();
    writer.header(file);
    file.entries().stream().filter(entry -> !entry.obsolete()).forEach(writer::entry);
    file.entries().stream().filter(PoEntry::obsolete).forEach(writer::entry);
    return writer.out.toString();
  }

  private void header(PoFile file) {
    comments("#", file.comments());
    string("", "msgid", "");
    String fields =
        file.header().entrySet().stream().map(PoWriter::field).collect(Collectors.joining());
    string("", "msgstr", fields);
  }

  private static String field(Map.Entry<String, String> field) {
    return field.getKey() + ":" + (field.getValue().isEmpty() ? "" : " " + field.getValue()) + "\n";
  }

  private void entry(PoEntry entry) {
    String gone = entry.obsolete() ? GONE : "";
    out.append('\n');
    comments("#", entry.comments());
    comments("#.", entry.notes());
    places(entry.places());
    if (!entry.flags().isEmpty()) {
      // Gettext writes fuzzy first, whatever else there is.
      List<String> flags = entry.flags().stream().sorted((a, b) -> rank(a) - rank(b)).toList();
      out.append("#, ").append(String.join(", ", flags)).append('\n');
    }
    String before = entry.obsolete() ? "#~| " : "#| ";
    entry.previous().ifPresent(previous -> key(before, previous));
    key(gone, entry.key());
    if (entry.plural().isPresent()) {
      string(gone, "msgid_plural", entry.plural().get());
      for (int form = 0; form < entry.translations().size(); form++) {
        string(gone, "msgstr[" + form + "]", entry.translations().get(form));
      }
    } else {
      string(gone, "msgstr", entry.translations().get(0));
    }
  }

  /** As many on a line as fit: this is what gettext wraps even when it wraps nothing. */
  private void places(List<String> places) {
    StringBuilder line = new StringBuilder();
    for (String place : places) {
      int length = PLACES.length() + line.length() + place.length() + 2;
      if (!line.isEmpty() && length > WIDTH) {
        comments(PLACES, List.of(line.toString()));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(place);
    }
    if (!line.isEmpty()) {
      comments(PLACES, List.of(line.toString()));
    }
  }

  private static int rank(String flag) {
    return flag.equals(PoEntry.FUZZY) ? 0 : 1;
  }

  private void key(String prefix, PoEntry.Key key) {
    Optional<String> context = key.context();
    context.ifPresent(text -> string(prefix, "msgctxt", text));
    string(prefix, "msgid", key.text());
  }

  private void comments(String mark, List<String> comments) {
    for (String comment : comments) {
      out.append(mark).append(comment.isEmpty() ? "" : " " + comment).append('\n');
    }
  }

  /** One line; several, after an empty one, where the text has line ends inside. */
  private void string(String prefix, String keyword, String text) {
    int end = text.indexOf('\n');
    boolean isOneLine = end < 0 || end == text.length() - 1;
    out.append(prefix).append(keyword).append(' ');
    if (!isOneLine) {
      out.append("\"\"\n").append(prefix);
    }
    int start = 0;
    while (!isOneLine && end >= 0 && end < text.length() - 1) {
      quoted(text.substring(start, end + 1));
      out.append(prefix);
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    quoted(text.substring(start));
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      int escape = PoEscapes.CHARACTERS.indexOf(character);
      if (escape >= 0) {
        out.append('\\').append(PoEscapes.LETTERS.charAt(escape));
      } else {
        out.append(character);
      }
    }
    out.append("\"\n");
  }
}
