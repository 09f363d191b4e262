package org.handreiking.ics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.source.LooseText;
import org.handreiking.source.SourceFile;

/** Reads the calendars in an iCalendar file. */
final class ComponentReader {

  private static final String CALENDAR = "VCALENDAR";
  private static final String NAME = "[A-Z0-9-]{1,40}";

  /** Of what is kept; many times a calendar of ten years. */
  private static final int MOST_BYTES = 16_000_000;

  private static final int DEEPEST = 5;
  private static final int EXAMPLES = 3;
  private static final Pattern FOREIGN =
      Pattern.compile("[\\p{L}\\p{M}'’-]*[\\p{L}&&[^A-Za-z]][\\p{L}\\p{M}'’-]*");

  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Component> calendars = new ArrayList<>();

  ComponentReader(Problems problems) {
    this.problems = problems;
  }

  /** A component whose END has not come yet. */
  private record Open(String name, int line, List<Property> properties, List<Component> parts) {
    Component closed() {
      return new Component(name, line, properties, parts);
    }
  }

  /** The calendars; none, and it is reported, when the file is not whole. */
  List<Component> read() {
    KeptLines lines = KeptLines.of(bytes());
    if (lines.bytes().length > MOST_BYTES) {
      problems.add(Code.ICS_TOO_LARGE, 0, MOST_BYTES / 1_000_000 + " MB");
      return List.of();
    }
    List<Property> properties = properties(lines);
    List<Property> named = properties.stream().filter(one -> !isUnnamed(one)).toList();
    if (named.isEmpty() || !isBegin(named.get(0)) || !nameIn(named.get(0)).equals(CALENDAR)) {
      problems.add(Code.ICS_NOT_A_CALENDAR, named.isEmpty() ? 0 : named.get(0).line());
      return List.of();
    }
    properties.stream()
        .filter(ComponentReader::isUnnamed)
        .findFirst()
        .ifPresent(
            first ->
                problems.add(
                    Code.ICS_LOOSE_LINES, first.line(), "" + (properties.size() - named.size())));
    Optional<Property> trouble = named.stream().filter(one -> !fits(one)).findFirst();
    if (trouble.isPresent()) {
      problems.add(Code.ICS_CUT_OFF, trouble.get().line(), nameIn(trouble.get()));
    } else if (!open.isEmpty()) {
      problems.add(Code.ICS_CUT_OFF, open.peek().line(), open.peek().name());
    } else {
      return List.copyOf(calendars);
    }
    return List.of();
  }

  private List<Property> properties(KeptLines lines) {
    LooseText text = new SourceFile(problems.file().path(), lines.bytes()).looseText();
    if (text.encoding() == LooseText.Encoding.WINDOWS_1252 && !text.isBroken()) {
      problems.add(Code.ICS_WINDOWS_1252, 0, examples(text.text()));
    }
    String[] texts = text.text().split("\n", -1);
    List<Property> properties = new ArrayList<>();
    List<Integer> numbers = lines.numbers();
    for (int i = 0; i < numbers.size(); i++) {
      Property property = Property.of(texts[i], numbers.get(i));
      properties.add(
          lines.guest(property.line()).map(bytes -> guest(property, bytes)).orElse(property));
    }
    return properties;
  }

  /** {@code property} with what goes further of {@code line}, which names somebody. */
  private static Property guest(Property property, byte[] line) {
    String text = new SourceFile("", line).looseText().text();
    return GuestNames.only(Property.of(text.lines().findFirst().orElse(""), property.line()));
  }

  /** The bytes of the file, in UTF-8 or in an encoding that has the same letters from A to Z. */
  private byte[] bytes() {
    byte[] bytes = problems.file().bytes();
    byte[] start = Arrays.copyOf(bytes, Math.min(4, bytes.length));
    boolean isUtf16 = new SourceFile("", start).looseText().encoding() == LooseText.Encoding.UTF_16;
    return isUtf16 ? problems.file().looseText().text().getBytes(StandardCharsets.UTF_8) : bytes;
  }

  /** Words of titles by which an editor sees whether the file was read as it was meant. */
  private static String examples(String text) {
    String titles =
        text.lines().filter(line -> line.startsWith("SUMMARY")).collect(Collectors.joining(" "));
    return FOREIGN
        .matcher(titles)
        .results()
        .map(result -> "\"" + result.group() + "\"")
        .distinct()
        .limit(EXAMPLES)
        .collect(Collectors.joining(", "));
  }

  /** Whether {@code property}, which is then taken in, can stand where it does. */
  private boolean fits(Property property) {
    if (isBegin(property)) {
      boolean isCalendar = nameIn(property).equals(CALENDAR);
      open.push(new Open(nameIn(property), property.line(), new ArrayList<>(), new ArrayList<>()));
      return isCalendar == (open.size() == 1) && open.size() <= DEEPEST;
    }
    if (open.isEmpty()) {
      return false;
    }
    if (!property.name().equals("END")) {
      open.peek().properties().add(property);
      return true;
    }
    Component closed = open.pop().closed();
    (open.isEmpty() ? calendars : open.peek().parts()).add(closed);
    return closed.name().equals(nameIn(property));
  }

  private static boolean isUnnamed(Property property) {
    return property.name().equals(KeptLines.NO_NAME);
  }

  private static boolean isBegin(Property property) {
    return property.name().equals("BEGIN");
  }

  private static String nameIn(Property property) {
    String name = property.value().strip().toUpperCase(Locale.ROOT);
    return name.matches(NAME) ? name : KeptLines.NO_NAME;
  }
}
