package org.handreiking.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.calendar.Calendar;
import org.handreiking.calendar.EntryStatus;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.When;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;

/** The coming times of programmes, as HTML in a book: a table for each month. */
final class PrintedCalendar {

  private final Texts texts;

  PrintedCalendar(Texts texts) {
    this.texts = texts;
  }

  /**
   * The times of {@code calendar}; "" when there are none.
   *
   * @param methodology whose programmes are shown; all when empty
   */
  String html(Calendar calendar, Optional<PagePath> methodology) {
    Map<LocalDate, List<Occurrence>> months = new TreeMap<>();
    for (Occurrence one : calendar.occurrences()) {
      String of = one.entry().programme().methodology();
      if (one.entry().kind().isMeeting()
          && methodology.filter(path -> !path.value().equals(of)).isEmpty()) {
        months
            .computeIfAbsent(one.when().firstDay().withDayOfMonth(1), key -> new ArrayList<>())
            .add(one);
      }
    }
    Element html = new Element("div");
    months.forEach(
        (month, times) -> {
          html.appendElement("h2").text(texts.language().month(month));
          PrintedTable table =
              new PrintedTable(
                  html,
                  texts,
                  List.of("book.calendar-what", "book.calendar-when", "book.calendar-where"));
          times.forEach(one -> table.addRow(cells(one)));
        });
    return html.html();
  }

  private List<String> cells(Occurrence one) {
    String status =
        one.status() == EntryStatus.PLANNED
            ? ""
            : " – " + texts.text("status.short." + one.status().key());
    return List.of(
        one.entry().title() + status,
        when(one.when()),
        one.place().map(PrintedCalendar::where).orElse(""));
  }

  private String when(When when) {
    String first = texts.language().longDayAndMonth(when.firstDay());
    String days =
        when.moreDays() == 0
            ? first
            : first
                + " "
                + texts.text("calendar.until")
                + " "
                + texts.language().longDayAndMonth(when.lastDay());
    if (when.startText().isEmpty()) {
      return days;
    }
    String hours =
        when.endText().isEmpty()
            ? texts.text("calendar.start", when.startText())
            : texts.text("calendar.hours", when.startText(), when.endText());
    return days + texts.language().comma() + hours;
  }

  /** The name and the town: books lie about, and what is hidden is hidden here too. */
  private static String where(Place place) {
    return place.name().contains(place.municipality())
        ? place.name()
        : place.name() + " · " + place.municipality();
  }
}
