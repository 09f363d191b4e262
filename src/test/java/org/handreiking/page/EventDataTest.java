package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.handreiking.page.model.CalendarEntryModel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say of an entry in the words of schema.org. */
class EventDataTest {

  private static final String SITE =
      """
      -- content/kracht/index.adoc --
      = Kracht
      :soort: methodiek
      :beschrijving: Een methodiek.
      :lezers: trainer
      :bron: boek
      :nagekeken: nee
      -- data/programmes.json --
      [{"id": "v", "title": "Voorjaar", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-03-01", "until": "2027-06-30"},
       {"id": "stil", "title": "Stil", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-03-01", "until": "2027-06-30", "neutral": true, "eventData": true},
       {"id": "uit", "title": "Uit", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-03-01", "until": "2027-06-30", "eventData": false}]
      -- data/places.csv --
      id;naam;gemeente;wijk;adres;adres-tonen
      open;De Zaal;Utrecht;Zuid;Openbaarpad 1;ja
      dicht;Het Huis;Utrecht;;Geheimpad 2;na aanmelding
      -- data/calendar/a.csv --
      id;programma;soort;titel;van;tot;begin;eind;plaats;status;herhalen;keer;behalve;ook;reeks;\
      in-plaats-van;kosten;talen;voor;toelichting
      les;v;bijeenkomst;Les;2026-03-17;;19:30;21:00;open;gepland;om de week;4;2026-04-28;\
      2026-05-07;;;gratis;nl, ar;vrouwen;
      ;;;;2026-04-02;;20:00;;dicht;verplaatst;;;;;les;2026-03-31;;;;
      ;;;;;;;;;vervalt;;;;;les;2026-04-14;;;;
      kamp;v;evenement;Kamp;2026-05-01;2026-05-03;;;dicht;gepland;;;;;;;€ 12,50;;;
      bal;v;evenement;</script><b>Bal;2026-06-05;;20:00;;;vervalt;;;;;;;vraag het;;;Zo.
      ooit;v;evenement;Ooit;2026-09-26;;10:00;12:00;open;gepland;laatste zaterdag;2;;;;;;;;
      stil;stil;evenement;Stil;2026-06-05;;20:00;;;gepland;;;;;;;;;;
      uit;uit;evenement;Uit;2026-06-05;;20:00;;;gepland;;;;;;;;;;
      """;

  private static String text(String id) {
    return SmallSite.with(SITE).view("agenda/een/" + id, CalendarEntryModel.class).data();
  }

  private static JsonNode data(String id) {
    return JsonMapper.builder().build().readTree(text(id));
  }

  @Test
  void seriesIsOneEventWithAScheduleAndWithTheTimesThatDifferFromIt() {
    JsonNode les = data("les");

    assertEquals("CourseInstance", les.get("@type").asString());
    assertEquals("https://example.org/nl/agenda/een/les/", les.get("url").asString());
    assertEquals("[\"nl\",\"ar\"]", les.get("inLanguage").toString());
    assertEquals("2026-03-17T19:30+01:00", les.get("startDate").asString());
    assertEquals("2026-05-07T21:00+02:00", les.get("endDate").asString());
    assertEquals("female", les.get("audience").get("suggestedGender").asString());
    assertEquals(
        "{\"@type\":\"Schedule\",\"repeatFrequency\":\"P2W\",\"byDay\":[\"TU\"],"
            + "\"startDate\":\"2026-03-17\",\"endDate\":\"2026-05-07\",\"startTime\":\"19:30\","
            + "\"endTime\":\"21:00\",\"scheduleTimezone\":\"Europe/Amsterdam\","
            + "\"exceptDate\":[\"2026-03-31\",\"2026-04-14\",\"2026-04-28\"]}",
        les.get("eventSchedule").toString());
    assertEquals(3, les.get("subEvent").size());
  }

  @Test
  void movedTimeSaysWhereItWasAndACancelledOneThatItIs() {
    JsonNode times = data("les").get("subEvent");

    assertEquals("https://schema.org/EventRescheduled", times.get(0).get("eventStatus").asString());
    assertEquals("2026-04-02T20:00+02:00", times.get(0).get("startDate").asString());
    assertEquals("2026-03-31T19:30+02:00", times.get(0).get("previousStartDate").asString());
    assertEquals("Het Huis", times.get(0).get("location").get("name").asString());
    assertEquals("https://schema.org/EventCancelled", times.get(1).get("eventStatus").asString());
    assertEquals("2026-05-07T19:30+02:00", times.get(2).get("startDate").asString());
  }

  @Test
  void weekdayOfAMonthIsNumberedAndTheZoneChangesWithTheClock() {
    JsonNode once = data("ooit");

    assertEquals("2026-09-26T10:00+02:00", once.get("startDate").asString());
    assertEquals("2026-10-31T12:00+01:00", once.get("endDate").asString());
    assertEquals("[\"-1SA\"]", once.get("eventSchedule").get("byDay").toString());
    assertEquals("P1M", once.get("eventSchedule").get("repeatFrequency").asString());
  }

  @Test
  void wholeDaysHaveNoHoursAndAPriceIsNotFree() {
    JsonNode camp = data("kamp");

    assertEquals("Event", camp.get("@type").asString());
    assertEquals("2026-05-01", camp.get("startDate").asString());
    assertEquals("2026-05-03", camp.get("endDate").asString());
    assertFalse(camp.get("isAccessibleForFree").asBoolean());
    assertFalse(data("bal").has("isAccessibleForFree"));
  }

  @Test
  void nothingInATitleEndsTheScript() {
    assertFalse(text("bal").contains("<"), text("bal"));
    assertEquals("</script><b>Bal", data("bal").get("name").asString());
    assertEquals("https://schema.org/EventCancelled", data("bal").get("eventStatus").asString());
  }

  @Test
  void addressIsSaidOnlyWhereVisitorsSeeIt() {
    JsonNode open = data("les").get("location").get("address");

    assertEquals("Openbaarpad 1", open.get("streetAddress").asString());
    assertFalse(data("kamp").get("location").get("address").has("streetAddress"));
    assertFalse((text("les") + text("kamp")).contains("Geheimpad"));
  }

  @Test
  void programmeCanDoWithoutAndANeutralOneHasNone() {
    assertEquals("", text("uit"));
    assertEquals("", text("stil"));
  }
}
