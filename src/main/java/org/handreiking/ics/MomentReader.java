package org.handreiking.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;

/** Reads days and hours. */
final class MomentReader {

  private static final Pattern FORM =
      Pattern.compile("(?<day>\\d{8})(?:T(?<hour>\\d{2})(?<minute>\\d{2})\\d{0,2}(?<utc>Z?))?");

  private final Zones zones;
  private final Problems problems;

  MomentReader(Zones zones, Problems problems) {
    this.zones = zones;
    this.problems = problems;
  }

  /** What {@code property} names; reported, and empty, when that is no day and no hour. */
  Optional<Moment> read(Property property) {
    return read(property, property.value());
  }

  /** The moments that {@code property} lists; empty, and reported, when one of them is none. */
  Optional<List<Moment>> list(List<Property> properties) {
    List<Moment> moments = new ArrayList<>();
    for (Property property : properties) {
      for (String part : property.parts()) {
        Optional<Moment> moment = read(property, part);
        if (moment.isEmpty()) {
          return Optional.empty();
        }
        moments.add(moment.get());
      }
    }
    return Optional.of(moments);
  }

  private Optional<Moment> read(Property property, String text) {
    Matcher matcher = FORM.matcher(text);
    try {
      if (!matcher.matches()) {
        return refuse(property);
      }
      LocalDate day = LocalDate.parse(matcher.group("day"), DateTimeFormatter.BASIC_ISO_DATE);
      if (matcher.group("hour") == null) {
        return Optional.of(new Moment.Day(day));
      }
      LocalDateTime local =
          day.atTime(
              LocalTime.of(
                  Integer.parseInt(matcher.group("hour")),
                  Integer.parseInt(matcher.group("minute"))));
      Optional<ZoneRules> rules =
          matcher.group("utc").isEmpty()
              ? zones.of(property)
              : Optional.of(ZoneOffset.UTC.getRules());
      return rules.map(zone -> new Moment.Hour(local, zone));
    } catch (DateTimeException e) {
      return refuse(property);
    }
  }

  private Optional<Moment> refuse(Property property) {
    problems.add(Code.ICS_BAD_TIME, property.line(), property.name());
    return Optional.empty();
  }
}
