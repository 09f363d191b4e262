package org.handreiking.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.handreiking.calendar.RuleDays;

/** When the clock changes, as a file itself defines it (VTIMEZONE). */
final class ZoneDefinition {

  private static final LocalDate LAST = LocalDate.of(2060, 12, 31);
  private static final int MOST = 2000;
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private ZoneDefinition() {}

  /** A change of the clock, or the offset that holds all along. */
  private record Change(LocalDateTime at, ZoneOffset before, ZoneOffset after) {}

  /** The rules of {@code zone}; empty when it does not say enough, or nothing that can be read. */
  static Optional<ZoneRules> rules(Component zone) {
    try {
      List<Change> changes = new ArrayList<>();
      zone.parts().forEach(part -> changes.addAll(changes(part)));
      changes.sort(Comparator.comparing(change -> change.at().toInstant(change.before())));
      if (changes.isEmpty()) {
        return Optional.empty();
      }
      ZoneOffset start = changes.get(0).before();
      List<ZoneOffsetTransition> transitions =
          changes.stream()
              .filter(change -> !change.before().equals(change.after()))
              .map(one -> ZoneOffsetTransition.of(one.at(), one.before(), one.after()))
              .toList();
      return Optional.of(ZoneRules.of(start, start, List.of(), transitions, List.of()));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Change> changes(Component part) {
    Optional<LocalDateTime> first =
        part.first("DTSTART").map(start -> LocalDateTime.parse(start.value(), HOUR));
    Optional<ZoneOffset> before = part.first("TZOFFSETFROM").map(ZoneDefinition::offset);
    Optional<ZoneOffset> after = part.first("TZOFFSETTO").map(ZoneDefinition::offset);
    if (first.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    return days(part, first.get().toLocalDate()).stream()
        .map(day -> new Change(day.atTime(first.get().toLocalTime()), before.get(), after.get()))
        .toList();
  }

  private static List<LocalDate> days(Component part, LocalDate first) {
    List<LocalDate> days = new ArrayList<>(List.of(first));
    for (Property rule : part.all("RRULE").stream().filter(RuleReader::isShort).toList()) {
      LocalDate last = LAST;
      List<String> kept = new ArrayList<>();
      for (String one : RuleReader.parts(rule)) {
        if (one.matches("UNTIL=\\d{8}.*")) {
          last = LocalDate.parse(one.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        } else if (isUsual(one)) {
          kept.add(one);
        }
      }
      if (kept.contains("FREQ=YEARLY") && !last.isBefore(first)) {
        days.addAll(RuleDays.of(String.join(";", kept), first, last, MOST).orElse(List.of()));
      }
    }
    for (Property more : part.all("RDATE")) {
      more.parts().forEach(one -> days.add(LocalDateTime.parse(one, HOUR).toLocalDate()));
    }
    return days.stream().distinct().toList();
  }

  /** Whether {@code part} of a rule is about days; rules about hours can be of any size. */
  private static boolean isUsual(String part) {
    String[] pair = part.split("=", 2);
    return pair.length == 2
        && Set.of("FREQ", "BYMONTH", "BYMONTHDAY", "BYDAY").contains(pair[0])
        && RuleReader.isPart(pair[0], pair[1]);
  }

  private static ZoneOffset offset(Property property) {
    return ZoneOffset.of(property.value());
  }
}
