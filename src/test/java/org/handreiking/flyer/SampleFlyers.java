package org.handreiking.flyer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.calendar.Programme;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.page.SmallSite;
import org.handreiking.site.Language;
import org.handreiking.source.Position;

/** Flyers to try, of a small site or written out. */
final class SampleFlyers {

  static final String ADDRESS = "https://example.org/nl/agenda/samen-verder-utrecht/";

  private static final String NOTICE = "Dit is een voorbeeld.";

  static final String HIDDEN = "Geheimpad 12, 3511 AB";

  private static final SheetTexts DUTCH =
      new SheetTexts(
          "De eerstvolgende keer",
          "Daarna",
          "Dit verschilt per groep of per keer. Kijk op de pagina.",
          "Op de pagina staat meer.",
          "Meer weten of meedoen?",
          "Scan het vierkant met de camera van je telefoon.",
          "Een vierkant om te scannen",
          "De dag, de tijd en de plek kunnen veranderen.");

  private static final SheetTexts ARABIC =
      new SheetTexts(
          "المرة القادمة",
          "بعد ذلك",
          "هذا يختلف من مجموعة إلى أخرى.",
          "في الصفحة معلومات أكثر.",
          "تريدين معرفة المزيد أو المشاركة؟",
          "امسحي المربع بكاميرا هاتفك.",
          "مربع للمسح بالكاميرا",
          "قد يتغيّر اليوم والوقت والمكان.");

  private static final String SITE =
      """
      -- data/places.csv --
      id;naam;gemeente;wijk;adres;adres-tonen;toegankelijkheid
      huis;Het Huis;Utrecht;Zuid;%s;na aanmelding;lift | brede deur
      plein;Het Plein;Utrecht;;Openbaarpad 3;ja;
      -- content/kracht.adoc --
      = Kracht
      :soort: methodiek
      :beschrijving: Samen sterk.
      :lezers: trainer
      :bron: boek
      :nagekeken: nee
      :kleur: #5b3a6e
      -- data/sources.csv --
      id;titel
      boek;Het boek
      -- data/programmes.json --
      [{"id": "samen", "title": "Samen verder", "methodology": "METHODOLOGY", "municipality": "Utrecht",
        "from": "2026-01-01", "until": "2026-12-31", "groups": [{"id": "a", "title": "Groep A"}, {"id": "b", "title": "Groep B"}],
        "firstTime": "Je leert elkaar kennen.", "summary": "Voor vrouwen.", "source": ""}]
      -- data/calendar/a.csv --
      """
          .formatted(HIDDEN);

  private SampleFlyers() {}

  /** A site with the rows of {@code sheet} in its calendar, of the programme {@code samen}. */
  static SmallSite site(String methodology, String sheet) {
    try {
      String words = Files.readString(Path.of("templates/messages.nl.properties"));
      return SmallSite.with(
          "-- templates/messages.nl.properties --\n"
              + words
              + SITE.replace("METHODOLOGY", methodology)
              + sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The flyer of the only programme of {@code site}. */
  static Flyer of(SmallSite site) {
    Programme programme = site.site().catalogue().programmes().get("samen");
    return new ProgrammeFlyers(site.configuration(), site.site(), site.texts(), SmallSite.TODAY)
        .flyer(programme);
  }

  /** A Dutch flyer with every kind of fact. */
  static Flyer dutch() {
    return dutch("Samen verder, Utrecht", Map.of());
  }

  /** A Dutch flyer, some of whose facts are other than usual. */
  static Flyer dutch(String title, Map<Kind, String> other) {
    Map<Kind, String> values = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      values.put(kind, "iets over " + kind.name().replace('_', ' '));
    }
    values.putAll(other);
    return flyer(Language.of("nl"), title, NOTICE, facts(values, "Label"), DUTCH, ADDRESS);
  }

  /** A Dutch flyer that says {@code value} of the children of groups. */
  static Flyer byGroup(String value) {
    List<Fact> facts = new ArrayList<>(dutch().facts());
    facts.removeIf(fact -> fact.kind() == Kind.CHILDREN);
    facts.add(new Fact(Kind.CHILDREN, "Label", value, "mogen mee", Fact.Scope.BY_GROUP));
    facts.sort(Fact.ORDER);
    return flyer(Language.of("nl"), "Samen verder", NOTICE, facts, DUTCH, ADDRESS);
  }

  /** A Dutch flyer with nothing but a notice. */
  static Flyer under(String notice) {
    return flyer(Language.of("nl"), "Samen verder, Utrecht", notice, List.of(), DUTCH, ADDRESS);
  }

  /** An Arabic flyer that leads to {@code address}: its letters are wide and high. */
  static Flyer to(String address) {
    return flyer(Language.of("ar"), "معًا", "", List.of(), ARABIC, address);
  }

  /** An Arabic flyer; its note is Dutch. */
  static Flyer arabic() {
    Map<Kind, String> values = new TreeMap<>();
    values.put(Kind.SUMMARY, "برنامج للنساء في أوترخت.");
    values.put(Kind.MEETING, "لقاء في مركز الحي (المجموعة B)");
    values.put(Kind.PLACE, "Het Huis، Zuid، Utrecht. تحصلين على العنوان عندما تسجّلين اسمك.");
    values.put(Kind.LANGUAGES, "الهولندية، العربية");
    values.put(Kind.COST, "مجانًا");
    values.put(Kind.NOTE, "\uE000Je hoeft niets te vertellen.\uE002");
    values.put(Kind.LATER, "الأربعاء، 17 مارس 2026");
    return flyer(
        Language.of("ar"),
        "معًا إلى الأمام، أوترخت",
        "هذا مثال فقط.",
        facts(values, "عنوان"),
        ARABIC,
        ADDRESS.replace("/nl/", "/ar/"));
  }

  private static List<Fact> facts(Map<Kind, String> values, String label) {
    return values.entrySet().stream()
        .map(one -> new Fact(one.getKey(), label, one.getValue()))
        .toList();
  }

  private static Flyer flyer(
      Language language,
      String title,
      String notice,
      List<Fact> facts,
      SheetTexts texts,
      String address) {
    boolean isArabic = language.tag().equals("ar");
    return new Flyer(
        language,
        Language.of("nl"),
        title,
        notice,
        "Voorbeeldsite",
        isArabic ? "الثلاثاء، 10 مارس 2026" : "dinsdag 10 maart 2026",
        isArabic ? "من الساعة 19:30 إلى 21:00" : "19:30 tot 21:00 uur",
        facts,
        true,
        address,
        texts,
        LocalDate.of(2026, 3, 9),
        isArabic ? "هكذا كان الحال في 9 مارس 2026." : "Zo was het op 9 maart 2026.",
        "#7a2e5d",
        Position.of("data/programmes.json", 2));
  }
}
