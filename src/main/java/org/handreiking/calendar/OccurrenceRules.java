package org.handreiking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.table.Row;

/**
 * Checks every time that one row happens: within its programme, at hours that exist, and where
 * those who may come can find it.
 */
final class OccurrenceRules {

  /** How editors write that nobody needs to register. */
  private static final Pattern NOT_NEEDED =
      Pattern.compile(
          "(hoeft |is )?(niet( nodig)?|nee|geen( aanmelding)?)|vrije inloop"
              + "|(is )?not (needed|required|necessary)|no( need)?|none",
          Pattern.CASE_INSENSITIVE);

  private final ZoneId zone;

  OccurrenceRules(ZoneId zone) {
    this.zone = zone;
  }

  /** Checks what {@code cells} say of {@code entry}; what has a row of its own is left to that. */
  void check(Cells cells, CalendarEntry entry) {
    Row row = cells.row();
    List<Occurrence> own =
        entry.occurrences().stream().filter(one -> one.replaces().isEmpty()).toList();
    checkProgramme(row, entry, own);
    own.forEach(one -> checkClock(row, one.when()));
    checkWay(cells, entry);
  }

  /**
   * Checks that {@code entry}, which {@code row} puts in the place of {@code series} on {@code
   * day}, is on another day, at another hour or in another place where the row says that it has
   * moved.
   */
  static void checkMove(Row row, CalendarEntry entry, LocalDate day, CalendarEntry series) {
    boolean hasMoved = entry.status() == EntryStatus.MOVED && !row.isEmpty("status");
    boolean isSame =
        entry.when().equals(series.when().from(day)) && entry.place().equals(series.place());
    if (hasMoved && isSame && row.errors().isEmpty()) {
      row.report(Code.CAL_MOVED_NOWHERE, "status", row.text("status"), day.toString());
    }
  }

  /** Nobody gets there who need not register, and so hears the address from no one. */
  private static void checkWay(Cells cells, CalendarEntry entry) {
    boolean isHidden =
        entry.place().filter(place -> place.visibility() != AddressVisibility.YES).isPresent();
    String join = cells.text("join");
    if (isHidden && NOT_NEEDED.matcher(join).matches()) {
      Stream.of("join", "place")
          .filter(column -> !cells.row().isEmpty(column))
          .findFirst()
          .ifPresent(
              own -> cells.row().report(Code.CAL_NO_WAY_THERE, own, join, cells.text("place")));
    }
  }

  private static void checkProgramme(Row row, CalendarEntry entry, List<Occurrence> own) {
    Programme programme = entry.programme();
    List<Occurrence> outside = own.stream().filter(one -> !programme.includes(one.when())).toList();
    if (outside.isEmpty()) {
      return;
    }
    LocalDate first = outside.get(0).when().firstDay();
    if (entry.recurrence().isPresent()) {
      String share = outside.size() + "/" + own.size();
      row.report(
          Code.CAL_SERIES_OUTSIDE_PROGRAMME, "repeat", share, programme.title(), first.toString());
    } else {
      String column = row.isEmpty("from") ? "instead-of" : "from";
      row.report(Code.CAL_OUTSIDE_PROGRAMME, column, row.text(column), programme.title());
    }
  }

  /** Reports hours that the clock skips or has twice on one of the days. */
  private void checkClock(Row row, When when) {
    if (!(when instanceof When.Hours hours)) {
      return;
    }
    Instant end = hours.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    Instant from = hours.firstDay().atStartOfDay(zone).toInstant().minusSeconds(1);
    Optional<ZoneOffsetTransition> change = changeAfter(from);
    while (change.isPresent() && change.get().getInstant().isBefore(end)) {
      LocalDate day = change.get().getDateTimeBefore().toLocalDate();
      checkTime(row, "start", day.atTime(hours.start()));
      for (LocalTime time : hours.end().stream().toList()) {
        checkTime(row, "end", day.atTime(time));
      }
      change = changeAfter(change.get().getInstant());
    }
  }

  private Optional<ZoneOffsetTransition> changeAfter(Instant moment) {
    return Optional.ofNullable(zone.getRules().nextTransition(moment));
  }

  private void checkTime(Row row, String column, LocalDateTime time) {
    Optional.ofNullable(zone.getRules().getTransition(time))
        .ifPresent(
            change -> {
              Duration jump = change.getDuration().abs();
              Code code = change.isGap() ? Code.CAL_TIME_SKIPPED : Code.CAL_TIME_TWICE;
              row.report(
                  code,
                  column,
                  time.toLocalTime().toString(),
                  time.toLocalDate().toString(),
                  time.minus(jump).toLocalTime().toString(),
                  time.plus(jump).toLocalTime().toString());
            });
  }
}
