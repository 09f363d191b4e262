package org.handreiking.methodology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.table.Choice;

/**
 * Reads the header of an AsciiDoc page: its title, then a line {@code :name: value} per attribute,
 * until the first empty line. A value goes on in the next line after a blank and a backslash. This
 * is less than AsciiDoc allows, so that headers are read without starting its processor.
 */
final class HeaderReader {

  private static final Pattern ATTRIBUTE = Pattern.compile(":([A-Za-z0-9_-]+):(?:\\s+(.*))?");
  private static final String CONTINUED = " \\";

  private final Diagnostics diagnostics;

  HeaderReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The header; reported, and empty, when the first line is no title. */
  Optional<Header> read(SourceFile file) {
    List<String> lines = file.lines();
    if (lines.isEmpty() || !lines.get(0).matches("= .*\\S.*")) {
      diagnostics.add(Code.HEADER_NO_TITLE, file.at(1));
      return Optional.empty();
    }
    Map<HeaderAttribute, Header.Value> values = new EnumMap<>(HeaderAttribute.class);
    int next = 1;
    while (next < lines.size() && !lines.get(next).isBlank()) {
      int last = lastLineOf(lines, next);
      String text = joined(lines.subList(next, last + 1));
      if (!text.startsWith("//")) {
        add(text, file.at(next + 1), values);
      }
      next = last + 1;
    }
    return Optional.of(new Header(file, lines.get(0).substring(2).strip(), values));
  }

  private static int lastLineOf(List<String> lines, int first) {
    int last = first;
    while (lines.get(last).endsWith(CONTINUED) && last + 1 < lines.size()) {
      last++;
    }
    return last;
  }

  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      boolean goesOn = line.endsWith(CONTINUED);
      String part = goesOn ? line.substring(0, line.length() - CONTINUED.length()) : line;
      text.append(text.isEmpty() ? "" : " ").append(part.strip());
    }
    return text.toString();
  }

  private void add(String line, Position at, Map<HeaderAttribute, Header.Value> values) {
    Matcher matcher = ATTRIBUTE.matcher(line);
    if (!matcher.matches()) {
      diagnostics.add(Code.HEADER_NOT_A_HEADER, at, line);
      return;
    }
    String name = matcher.group(1);
    String value = matcher.group(2) == null ? "" : matcher.group(2).strip();
    Optional<HeaderAttribute> attribute = Choice.find(name, HeaderAttribute.values());
    if (attribute.isEmpty()) {
      diagnostics.add(Code.HEADER_UNKNOWN, at, name, Choice.namesOf(HeaderAttribute.values()));
    } else if (values.putIfAbsent(attribute.get(), new Header.Value(value, at)) != null) {
      diagnostics.add(Code.HEADER_TWICE, at, name);
    }
  }
}
