package org.handreiking.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.page.SmallSite;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger of a calendar, over several days. */
class LedgerTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

  private static SortedMap<String, EntryContent> contents(String... pairs) {
    SortedMap<String, EntryContent> contents = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      contents.put(pairs[i], new EntryContent(pairs[i + 1], TUESDAY));
    }
    return contents;
  }

  private static Ledger read(String text, Diagnostics diagnostics) {
    return new LedgerReader(diagnostics)
        .read(new SourceTree(List.of(SourceFile.ofText(Ledger.FILE, text))));
  }

  @Test
  void entryThatChangesCountsOnAndOthersKeepTheirDay() {
    Ledger ledger =
        Ledger.empty()
            .updated(contents("a", "1", "b", "1"), MONDAY)
            .updated(contents("a", "2", "b", "1", "c", "1"), TUESDAY);

    assertEquals(new Stamp(1, TUESDAY), ledger.stamp("a"));
    assertEquals(new Stamp(0, MONDAY), ledger.stamp("b"));
    assertEquals(new Stamp(0, TUESDAY), ledger.stamp("c"));
  }

  @Test
  void entryThatIsGoneIsRememberedForWhenItComesBack() {
    Ledger ledger = Ledger.empty().updated(contents("a", "1"), MONDAY).updated(contents(), TUESDAY);

    assertEquals(List.of(), ledger.behind(contents()));
    assertEquals(new Stamp(1, TUESDAY), ledger.updated(contents("a", "2"), TUESDAY).stamp("a"));
  }

  @Test
  void entryThatIsTakenOutBeforeItsLastDayIsGoneAndOneThatHasPassedIsNot() {
    Ledger ledger = Ledger.empty().updated(contents("a", "1", "b", "1"), MONDAY);

    assertEquals(Map.of("a", TUESDAY), ledger.gone(contents("b", "1"), TUESDAY));
    assertEquals(Map.of(), ledger.gone(contents("b", "1"), TUESDAY.plusDays(1)));
  }

  @Test
  void ledgerWithoutLastDaysIsFilledInAndNothingCountsAsChanged() {
    Diagnostics diagnostics = new Diagnostics();
    Ledger old = read("id;content;sequence;changed\na;1;3;2026-03-09\n", diagnostics);
    Ledger updated = old.updated(contents("a", "1"), TUESDAY);

    assertEquals(List.of(), Shown.in(diagnostics));
    assertEquals(List.of("a"), old.behind(contents("a", "1")));
    assertEquals(new Stamp(3, MONDAY), updated.stamp("a"));
    assertEquals(Map.of("a", TUESDAY), updated.gone(contents(), TUESDAY));
  }

  @Test
  void entryThatIsNotInItIsAsNewAsTheNewestAndTheLedgerIsBehind() {
    Ledger ledger = Ledger.empty().updated(contents("a", "1"), TUESDAY);

    assertEquals(new Stamp(0, TUESDAY), ledger.stamp("new"));
    assertEquals(List.of("a", "new"), ledger.behind(contents("a", "2", "new", "1")));
  }

  @Test
  void ledgerIsReadBackAsItWasWritten() {
    Ledger ledger =
        Ledger.empty()
            .updated(contents("les-1", "0e12", "b", "77"), MONDAY)
            .updated(contents("b", "78"), TUESDAY);
    Diagnostics diagnostics = new Diagnostics();

    assertEquals(ledger.lines(), read(ledger.text(), diagnostics).lines());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;2026-03-10;1f;no;2026-03-09|data/calendar-ledger.csv:2 (D2) CAL_LEDGER_SEQUENCE no",
        "a;2026-03-10;1f;-1;2026-03-09|data/calendar-ledger.csv:2 (D2) CAL_LEDGER_SEQUENCE -1",
        "a;2026-03-10;1f;0;31-02-2026|data/calendar-ledger.csv:2 (E2) CAL_BAD_DATE 31-02-2026",
        "a;31-02-2026;1f;0;2026-03-09|data/calendar-ledger.csv:2 (B2) CAL_BAD_DATE 31-02-2026"
      })
  void lineThatIsNotAsTheProgramWroteItIsReported(String line, String found) {
    Diagnostics diagnostics = new Diagnostics();
    Ledger ledger = read("id;until;content;sequence;changed\n" + line + "\n", diagnostics);

    assertEquals(Map.of(), ledger.lines());
    assertEquals(List.of(found), Shown.in(diagnostics).stream().map(LedgerTest::start).toList());
  }

  private static String start(String found) {
    return found.replaceAll("(31-02-2026) .*", "$1");
  }

  private static EntryContent content(String row) {
    SmallSite site =
        SmallSite.with(
            """
            -- data/programmes.json --
            [{"id": "prog", "title": "Programma", "methodology": "agenda",
              "municipality": "Utrecht", "from": "2026-01-01", "until": "2028-12-31",
              "groups": [], "summary": "", "source": ""}]
            -- data/places.csv --
            id;naam;gemeente;adres;adres-tonen
            zaal;De Zaal;Utrecht;Pad 1;ja
            huis;Het Huis;Utrecht;Geheimpad 2;alleen wijk
            -- data/calendar/a.csv --
            id;programma;soort;titel;van;begin;plaats;status;herhalen;keer;behalve;reeks;in-plaats-van
            """
                + row);
    return EntryContent.of(site.catalogue().calendar()).get("les");
  }

  @Test
  void phaseOfWhichNoFeedTellsIsNotInIt() {
    assertEquals(null, content("les;prog;fase;Les;2026-09-01;;;gepland;;;;;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "les;prog;bijeenkomst;Les;2026-09-02;19:30;zaal;gepland;elke week;4;;;",
        "les;prog;bijeenkomst;De les;2026-09-01;19:30;zaal;gepland;elke week;4;;;",
        "les;prog;bijeenkomst;Les;2026-09-01;20:30;zaal;gepland;elke week;4;;;",
        "les;prog;bijeenkomst;Les;2026-09-01;19:30;huis;gepland;elke week;4;;;",
        "les;prog;bijeenkomst;Les;2026-09-01;19:30;zaal;vervalt;elke week;4;;;",
        "les;prog;bijeenkomst;Les;2026-09-01;19:30;zaal;gepland;elke week;5;;;",
        "les;prog;bijeenkomst;Les;2026-09-01;19:30;zaal;gepland;elke week;4;2026-09-08;;",
        "les;prog;bijeenkomst;Les;2026-09-01;19:30;zaal;gepland;elke week;4;;;\n"
            + ";;;;;;;vervalt;;;;les;2026-09-08"
      })
  void whateverAFeedTellsIsPartOfTheContent(String changed) {
    String row = "les;prog;bijeenkomst;Les;2026-09-01;19:30;zaal;gepland;elke week;4;;;";

    assertEquals(content(row), content("\n" + row));
    assertEquals(false, content(row).equals(content(changed)), changed);
  }
}
