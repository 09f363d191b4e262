package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Place;
import org.handreiking.calendar.PlaceReader;
import org.handreiking.calendar.When;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Severity;
import org.handreiking.diagnostic.Shown;
import org.handreiking.ics.CalendarImport;
import org.handreiking.ics.Horizon;
import org.handreiking.ics.ImportSettings;
import org.handreiking.ics.Imported;
import org.handreiking.ics.SheetLanguage;
import org.handreiking.output.OutputTree;
import org.handreiking.page.SmallSite;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

/** Random calendars, written as feeds and imported from those, have the same times. */
class FeedsComeBackTest {

  private static final int CALENDARS = Boolean.getBoolean("deep") ? 3_000 : 60;

  private static final Collection<Place> PLACES =
      new PlaceReader(new Diagnostics()).read(TextTree.of(RandomSheet.PROGRAMME)).values();

  @Test
  void calendarThatIsImportedFromItsFeedHasTheSameTimes() throws IOException {
    Random random = new Random(20270321);
    int times = 0;
    for (int i = 0; i < CALENDARS; i++) {
      String sheet = RandomSheet.of(random, 1 + random.nextInt(4));
      SmallSite site = RandomSheet.site(sheet);
      SheetLanguage language = random.nextBoolean() ? SheetLanguage.DUTCH : SheetLanguage.ENGLISH;
      Diagnostics diagnostics = new Diagnostics();
      Imported imported = imported(feed(site), language, diagnostics);

      assertEquals(0, diagnostics.count(Severity.ERROR), sheet + Shown.in(diagnostics));
      SmallSite back = RandomSheet.site(imported.sheet());
      assertEquals(List.of(), mistakes(back), imported.sheet());
      assertEquals(
          String.join("\n", times(site)), String.join("\n", times(back)), imported.sheet());
      times += times(site).size();
    }
    assertTrue(times > CALENDARS * 20, times + " times");
  }

  private static List<String> mistakes(SmallSite site) {
    return site.found().stream()
        .filter(one -> !one.contains("CAL_PLACE_TWICE") && !one.contains("OUTSIDE_PROGRAMME"))
        .toList();
  }

  private static SourceFile feed(SmallSite site) {
    OutputTree output = new OutputTree();
    new FeedFiles(site.configuration(), new Ledger(new TreeMap<>()))
        .add(site.site(), site.texts(), output);
    return new SourceFile("alles.ics", output.find("nl/agenda/alles.ics").orElseThrow());
  }

  private static Imported imported(
      SourceFile file, SheetLanguage language, Diagnostics diagnostics) {
    ImportSettings settings =
        new ImportSettings(
            ZoneId.of("Europe/Amsterdam"),
            language,
            "prog",
            "",
            LocalDate.MIN,
            Horizon.asked(LocalDate.of(2032, 12, 31)));
    return new CalendarImport(file, PLACES, settings, diagnostics).run();
  }

  /** Each day and hour at which something is, with what it is, where, and whether it goes on. */
  private static SortedSet<String> times(SmallSite site) {
    SortedSet<String> times = new TreeSet<>();
    for (Occurrence one : site.site().catalogue().calendar().occurrences()) {
      String what =
          String.join(
              " ",
              one.when().startText(),
              one.when().endText(),
              one.status().key().replace("moved", "planned"),
              one.place().orElseThrow().id(),
              one.entry().kind().key(),
              one.entry().title());
      if (one.when() instanceof When.Hours) {
        one.when()
            .firstDay()
            .datesUntil(one.when().lastDay().plusDays(1))
            .forEach(day -> times.add(day + " " + what));
      } else {
        times.add(one.when().firstDay() + "–" + one.when().lastDay() + " " + what);
      }
    }
    return times;
  }
}
