package org.handreiking.ics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of an iCalendar file, put together where they were folded. This is done with bytes,
 * because programs fold in the middle of a character. Of a property that an import does not keep
 * only the name goes further: what people wrote in it is not even decoded. The lines that name
 * people stand apart, for {@link GuestNames} only.
 */
final class KeptLines {

  /** What stands in the place of the name of a line that has none. */
  static final String NO_NAME = "?";

  private static final Set<String> KEPT =
      Set.of(
          "BEGIN",
          "CATEGORIES",
          "CLASS",
          "DTEND",
          "DTSTART",
          "DURATION",
          "END",
          "EXDATE",
          "EXRULE",
          "LOCATION",
          "METHOD",
          "RDATE",
          "RECURRENCE-ID",
          "RRULE",
          "SEQUENCE",
          "STATUS",
          "SUMMARY",
          "TZID",
          "TZOFFSETFROM",
          "TZOFFSETTO",
          "UID",
          "X-WR-TIMEZONE");

  private static final int LONGEST_NAME = 64;

  /** Of a line that names somebody; a name stands near its beginning. */
  private static final int MOST_GUEST_BYTES = 2_000;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final List<Integer> numbers = new ArrayList<>();
  private final SortedMap<Integer, ByteArrayOutputStream> guests = new TreeMap<>();
  private boolean isKeeping;
  private boolean isGuest;

  private KeptLines() {}

  /** The lines of {@code bytes}, which end in CRLF, LF or CR; empty ones are left out. */
  static KeptLines of(byte[] bytes) {
    KeptLines lines = new KeptLines();
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    for (int number = 1; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      lines.add(bytes, start, end, number);
      boolean isPair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
      start = end + (isPair ? 2 : 1);
    }
    return lines;
  }

  /** Whether the property {@code name} goes further with its value. */
  static boolean keeps(String name) {
    return KEPT.contains(name);
  }

  /** The lines with {@code \n} in between. */
  byte[] bytes() {
    return kept.toByteArray();
  }

  /** The number that each line has in the file, where it begins there; the first is 1. */
  List<Integer> numbers() {
    return List.copyOf(numbers);
  }

  /** The line that begins on {@code number} if it names somebody. */
  Optional<byte[]> guest(int number) {
    return Optional.ofNullable(guests.get(number)).map(ByteArrayOutputStream::toByteArray);
  }

  private void add(byte[] bytes, int start, int end, int number) {
    if (start == end) {
      return;
    }
    if (bytes[start] == ' ' || bytes[start] == '\t') {
      if (isKeeping) {
        kept.write(bytes, start + 1, end - start - 1);
      } else if (isGuest) {
        addGuest(bytes, start + 1, end);
      }
      return;
    }
    String name = name(bytes, start, end);
    isKeeping = keeps(name);
    isGuest = GuestNames.PROPERTIES.contains(name);
    if (!numbers.isEmpty()) {
      kept.write('\n');
    }
    numbers.add(number);
    if (isKeeping) {
      kept.write(bytes, start, end - start);
    } else {
      kept.writeBytes((name + ":").getBytes(StandardCharsets.US_ASCII));
    }
    if (isGuest) {
      guests.put(number, new ByteArrayOutputStream());
      addGuest(bytes, start, end);
    }
  }

  private void addGuest(byte[] bytes, int start, int end) {
    ByteArrayOutputStream guest = guests.get(guests.lastKey());
    guest.write(bytes, start, Math.min(end - start, MOST_GUEST_BYTES - guest.size()));
  }

  private static String name(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && bytes[at] != ':' && bytes[at] != ';') {
      at++;
    }
    if (at == end || at - start > LONGEST_NAME) {
      return NO_NAME;
    }
    String name = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    return name.matches("[A-Za-z0-9-]+") ? name.toUpperCase(Locale.ROOT) : NO_NAME;
  }

  private static boolean startsWithMark(byte[] bytes) {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (bytes.length <= i || bytes[i] != BYTE_ORDER_MARK[i]) {
        return false;
      }
    }
    return true;
  }
}
