package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handreiking.page.model.AgendaView;
import org.handreiking.page.model.CalendarEntryModel;
import org.handreiking.page.model.CalendarListModel;
import org.handreiking.page.model.CalendarView;
import org.handreiking.page.model.MethodologyModel;
import org.handreiking.page.model.MonthTable;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.ProgrammeModel;
import org.handreiking.page.model.TextModel;
import org.handreiking.site.PagePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages about the calendar show. */
class CalendarModelsTest {

  private static final String PLACES =
      """
      -- content/kracht/index.adoc --
      = Kracht
      :soort: methodiek
      :beschrijving: Een methodiek.
      :lezers: trainer
      :bron: boek
      :nagekeken: nee
      -- data/programmes.json --
      [{"id": "voorjaar", "title": "Voorjaar", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-03-01", "until": "2027-06-30", "firstTime": "Je drinkt koffie.",
        "groups": [{"id": "a", "title": "Groep A"}]}]
      -- data/places.csv --
      id;naam;gemeente;wijk;adres;adres-tonen
      open;De Zaal;Utrecht;Zuid;Openbaarpad;ja
      dicht;Het Huis;Utrecht;;Geheimpad;na aanmelding
      half;De Schuur;Ede;West;Geheimpad;alleen wijk
      """;
  private static final String CALENDAR =
      PLACES
          + """
          -- data/calendar/a.csv --
          id;programma;soort;groep;titel;van;tot;begin;eind;plaats;talen;kinderen;status;voor
          f;voorjaar;fase;;Werving;2026-03-01;2026-04-30;;;;;;gepland;
          c;voorjaar;bijeenkomst;a;Derde;2026-04-07;;19:30;21:00;half;;nee;vervalt;
          b;voorjaar;bijeenkomst;a;Tweede;2026-03-24;;9:30;;dicht;nl, tr;ja;gepland;vrouwen
          a;voorjaar;evenement;;Eerste;2026-03-09;;13:30;15:00;open;nl;welkom;verplaatst;iedereen
          """;
  private static final String SERIES =
      PLACES
          + """
          -- data/calendar/a.csv --
          id;programma;soort;titel;van;begin;eind;plaats;status;herhalen;keer;reeks;\
          in-plaats-van;reiskosten;plaatsen-vrij;als-vol;kosten;toelichting
          les;voorjaar;bijeenkomst;Les;2026-03-24;9:30;11:00;open;gepland;elke week;3;;;\
          Buskaart;vol;Bel ons.;gratis;Neem iets mee.
          ;;;;2026-04-02;;;half;verplaatst;;;les;2026-03-31;;open;;;Een andere dag.
          """;

  @Test
  void calendarShowsMonthByMonthWhatSomebodyCanComeTo() {
    assertEquals(
        List.of(
            "2026-03 maart 2026 agenda/maand/2026-03/index.html [a, b]",
            "2026-04 april 2026 agenda/maand/2026-04/index.html [c]"),
        months(SmallSite.with(CALENDAR)));
  }

  private static List<String> months(SmallSite site) {
    return agenda(site).calendar().months().stream()
        .map(
            month ->
                month.id()
                    + " "
                    + month.name()
                    + " agenda/"
                    + month.href()
                    + " "
                    + month.entries().stream().map(CalendarView.Entry::id).toList())
        .toList();
  }

  @Test
  void whatHasPassedOnTheDayOfTheBuildIsOnNoPage() {
    SmallSite before = SmallSite.with(CALENDAR).on(LocalDate.of(2026, 3, 24));
    SmallSite after = SmallSite.with(CALENDAR).on(LocalDate.of(2026, 3, 25));

    assertEquals(
        List.of("b", "c"), entries(agenda(before).calendar()).map(one -> one.id()).toList());
    assertEquals(List.of("c"), entries(agenda(after).calendar()).map(one -> one.id()).toList());
    assertTrue(before.site().register().find(new PagePath("agenda/een/b")).isPresent());
    assertTrue(after.site().register().find(new PagePath("agenda/een/b")).isEmpty());
    assertTrue(after.site().register().find(new PagePath("agenda/taal/tr")).isEmpty());
    assertTrue(after.site().register().find(new PagePath("agenda/maand/2026-03")).isEmpty());
  }

  @Test
  void somethingOfSeveralDaysIsThereUntilTheLastOfThem() {
    String camp =
        """
        -- data/calendar/a.csv --
        id;programma;soort;titel;van;tot;status
        kamp;voorjaar;evenement;Kamp;2026-03-30;2026-04-02;gepland
        """;
    SmallSite site = SmallSite.with(PLACES + camp).on(LocalDate.of(2026, 4, 2));

    assertEquals(List.of("kamp"), entries(agenda(site).calendar()).map(one -> one.id()).toList());
    assertEquals(
        List.of("maart 2026", "april 2026"),
        agenda(site).lists().get(0).links().stream().map(PageLink::title).toList());
    assertEquals(List.of(), agenda(site.on(LocalDate.of(2026, 4, 3))).calendar().months());
  }

  @Test
  void eachListOfWhatVisitorsLookForHasAPage() {
    assertEquals(
        List.of(
            "municipality [plek/ede Ede, plek/utrecht Utrecht]",
            "area [plek/ede/west West, Ede, plek/utrecht/zuid Zuid, Utrecht]",
            "language [taal/nl Nederlands, taal/tr Turks]",
            "open-to [voor/vrouwen vrouwen, voor/iedereen iedereen]",
            "children [kinderen/ja Er is kinderopvang, kinderen/welkom Kinderen mogen mee]",
            "month [maand/2026-03 maart 2026, maand/2026-04 april 2026]"),
        agenda(SmallSite.with(CALENDAR)).lists().stream()
            .map(
                group ->
                    group.key()
                        + " "
                        + group.links().stream()
                            .map(link -> link.href().replace("/index.html", " ") + link.title())
                            .map(link -> link.replace("agenda/", ""))
                            .toList())
            .toList());
  }

  @Test
  void listHoldsWhatItIsOfAndNothingElse() {
    SmallSite site = SmallSite.with(CALENDAR);

    assertEquals(List.of("b"), ids(site, "agenda/taal/tr"));
    assertEquals(List.of("a", "b"), ids(site, "agenda/plek/utrecht"));
    assertEquals(List.of("a"), ids(site, "agenda/plek/utrecht/zuid"));
    assertEquals(List.of("b"), ids(site, "agenda/kinderen/ja"));
    assertEquals(List.of("c"), ids(site, "agenda/maand/2026-04"));
  }

  private static List<String> ids(SmallSite site, String path) {
    return entries(site.view(path, CalendarListModel.class).calendar())
        .map(CalendarView.Entry::id)
        .toList();
  }

  @Test
  void timeIsShownInWords() {
    CalendarView.Entry entry =
        agenda(SmallSite.with(CALENDAR)).calendar().months().get(0).entries().get(1);

    assertEquals(
        new CalendarView.Days("dinsdag 24 maart 2026", "2026-03-24", "", "", "09:30", ""),
        entry.days());
    assertEquals("een/b/index.html", entry.href().replace("agenda/", ""));
    assertEquals("Groep A", entry.group());
    assertEquals("Nederlands, Turks", entry.languages());
    assertEquals("yes", entry.children());
    assertEquals("planned", entry.status());
    assertEquals("voorjaar/index.html", entry.programme().href());
  }

  @Test
  void choicesFindATimeByLanguagePlaceChildrenDayAndPartOfTheDay() {
    CalendarView view = agenda(SmallSite.with(CALENDAR)).calendar();

    assertEquals(
        List.of(
            "a o-1 l-nl p-utrecht p-utrecht/zuid c-welcome d-1 t-2",
            "b o-0 l-nl l-tr p-utrecht c-welcome c-yes d-2 t-1",
            "c p-ede p-ede/west d-2 t-3"),
        entries(view).map(one -> one.id() + " " + one.marks()).toList());
    assertEquals(
        List.of("open-to", "language", "place", "children", "weekday", "hours"),
        view.choices().stream().map(CalendarView.Choice::key).toList());
    assertEquals(
        List.of("Ede", "Ede, West", "Utrecht", "Utrecht, Zuid"),
        view.choices().get(2).options().stream().map(CalendarView.Option::label).toList());
  }

  @Test
  void questionThatAllTimesAnswerAlikeIsNotAsked() {
    assertEquals(
        List.of("place", "weekday"),
        agenda(SmallSite.with(SERIES)).calendar().choices().stream()
            .map(CalendarView.Choice::key)
            .toList());
  }

  @Test
  void calendarThatIsTooLongForATelephoneLeadsToTheMonthsThatAreLeft() {
    String rows =
        IntStream.range(0, 400)
            .mapToObj(
                day ->
                    "x"
                        + day
                        + ";voorjaar;evenement;Open;"
                        + LocalDate.of(2026, 3, 1).plusDays(day)
                        + ";gepland")
            .collect(Collectors.joining("\n"));
    SmallSite site =
        SmallSite.with(
                PLACES
                    + "-- data/calendar/a.csv --\nid;programma;soort;titel;van;status\n"
                    + rows
                    + "\n")
            .on(LocalDate.of(2026, 3, 1));
    CalendarView view = agenda(site).calendar();
    assertEquals(
        List.of("2026-03", "2026-04", "2026-05", "2026-06"),
        view.months().stream().map(CalendarView.Month::id).toList());
    assertEquals("maand/2026-07/index.html", view.later().get(0).href());
    assertEquals("31 keer", view.later().get(0).summary());
    assertEquals(10, view.later().size());
  }

  @Test
  void monthHasATableOfWeeksThatLeadsIntoItsList() {
    CalendarListModel march =
        SmallSite.with(CALENDAR).view("agenda/maand/2026-03", CalendarListModel.class);
    MonthTable table = march.table().orElseThrow();

    assertEquals(new MonthTable.Weekday("maandag", "ma"), table.weekdays().get(0));
    assertEquals(6, table.weeks().size());
    assertEquals("1", table.weeks().get(0).days().get(6).number());
    assertEquals("", table.weeks().get(0).days().get(5).number());
    assertEquals(
        List.of(new MonthTable.Time("#a", "13:30", "Eerste", "moved", "")),
        table.weeks().get(2).days().get(0).times());
    assertEquals("9 maart", table.weeks().get(2).days().get(0).name());
    assertEquals(
        Optional.of("../2026-04/index.html"), march.neighbours().next().map(PageLink::href));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-24|elke dag|elke dag",
        "2026-03-24|om de dag|elke 2 dagen",
        "2026-03-24|elke dinsdag|elke week op dinsdag",
        "2026-03-24|rrule:FREQ=WEEKLY;INTERVAL=1;WKST=MO|elke week op dinsdag",
        "2026-03-24|om de week op donderdag en dinsdag|elke 2 weken op dinsdag, donderdag",
        "2026-03-31|elke maand op de laatste dinsdag|elke maand op de laatste dinsdag",
        "2026-03-10|elke 3 maanden op de 2e dinsdag|elke 3 maanden op de tweede dinsdag",
        "2026-03-24|rrule:FREQ=MONTHLY;BYMONTHDAY=24|''",
        "2026-03-24|rrule:FREQ=DAILY;BYDAY=TU,WE|''"
      })
  void pageOfASeriesSaysInWordsHowItRepeats(String from, String repeat, String rhythm) {
    String sheet =
        """
        -- data/calendar/a.csv --
        id;programma;soort;titel;van;begin;status;herhalen;keer
        les;voorjaar;bijeenkomst;Les;%s;9:30;gepland;"%s";3
        """
            .formatted(from, repeat);

    assertEquals(
        rhythm,
        SmallSite.with(PLACES + sheet).view("agenda/een/les", CalendarEntryModel.class).rhythm());
  }

  @Test
  void dayFromWhichSomethingWasMovedLeadsInTheTableToWhereItIsNow() {
    CalendarListModel march =
        SmallSite.with(SERIES).view("agenda/maand/2026-03", CalendarListModel.class);
    List<MonthTable.Day> lastWeek = march.table().orElseThrow().weeks().get(5).days();

    assertEquals(
        List.of(
            new MonthTable.Time(
                "../2026-04/index.html#les-2026-03-31",
                "09:30",
                "Les",
                "moved",
                "donderdag 2 april 2026")),
        lastWeek.get(1).times());
  }

  @Test
  void pageOfASeriesSaysOnceWhatIsTrueOfAllItsTimesAndThenEachTime() {
    CalendarEntryModel les =
        SmallSite.with(SERIES).view("agenda/een/les", CalendarEntryModel.class);

    assertEquals("09:30", les.start());
    assertEquals("elke week op dinsdag", les.rhythm());
    assertEquals("dinsdag 24 maart 2026", les.first());
    assertEquals("dinsdag 7 april 2026", les.last());
    assertEquals("Buskaart, Bel ons.", les.travelCosts() + ", " + les.whenFull());
    assertEquals("Je drinkt koffie.", les.firstTime());
    assertEquals(
        List.of(
            "les-2026-03-24 planned  De Zaal Neem iets mee.",
            "les-2026-03-31 moved dinsdag 31 maart 2026 De Schuur Een andere dag.",
            "les-2026-04-07 planned  De Zaal Neem iets mee."),
        les.times().stream()
            .map(
                one ->
                    String.join(
                        " ",
                        one.id(),
                        one.status(),
                        one.movedFrom(),
                        one.place().orElseThrow().name(),
                        one.note()))
            .toList());
    assertEquals(
        List.of("Stad: Ede", "Stad: Utrecht", "Wijk: West, Ede", "Wijk: Zuid, Utrecht"),
        les.lists().stream().map(PageLink::title).sorted().toList());
  }

  @Test
  void hiddenAddressIsInNoModelOfTheCalendar() {
    SmallSite site = SmallSite.with(CALENDAR);
    String all =
        site.site().register().all().stream()
            .map(page -> site.model(page.path().value()).toString())
            .collect(Collectors.joining());

    assertTrue(all.contains("Openbaarpad") && all.contains("Het Huis"), all);
    assertFalse(all.contains("Geheimpad"), all);
    assertEquals(
        List.of(
            new CalendarView.Venue("De Zaal", "Zuid, Utrecht", "Openbaarpad", "yes", List.of()),
            new CalendarView.Venue("Het Huis", "Utrecht", "", "after-registration", List.of()),
            new CalendarView.Venue("De Schuur", "West, Ede", "", "area-only", List.of())),
        entries(agenda(site).calendar()).flatMap(entry -> entry.place().stream()).toList());
  }

  @Test
  void programmeShowsItsPhasesAndItsOwnTimesAndLinksToItsMethodology() {
    SmallSite site = SmallSite.with(CALENDAR);
    ProgrammeModel model = site.view("agenda/voorjaar", ProgrammeModel.class);

    assertEquals(Optional.of("../../kracht/index.html"), model.methodology().map(PageLink::href));
    assertEquals("1 maart 2026", model.from());
    assertEquals("30 juni 2027", model.until());
    assertEquals("Je drinkt koffie.", model.firstTime());
    assertEquals(
        List.of("donderdag 30 april 2026"),
        model.calendar().phases().stream().map(one -> one.days().lastDate()).toList());
    assertEquals(2, model.calendar().months().size());
    assertEquals(
        List.of("../agenda/voorjaar/index.html"),
        site.view("kracht", MethodologyModel.class).programmes().stream()
            .map(PageLink::href)
            .toList());
  }

  private static AgendaView agenda(SmallSite site) {
    return (AgendaView) site.view("agenda", TextModel.class).view().orElseThrow();
  }

  private static Stream<CalendarView.Entry> entries(CalendarView view) {
    return view.months().stream().flatMap(month -> month.entries().stream());
  }
}
