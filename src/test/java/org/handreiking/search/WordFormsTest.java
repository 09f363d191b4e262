package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "spiegels, spiegel",
    "SPIEGEL, spiegel",
    "brief, brief",
    "boos, brief",
    "vuur, kampvuur",
    "kamp, kampvuur",
    "kampvuren, kampvuur",
    "vuurkamp, kampvuur",
    "kinderen, kind",
    "client, kind",
    "cliënten, kind",
    "foto, foto",
    "luisteren, foto",
    "kaart, foto",
  })
  void dutchWordIsFoundByItsOtherFormsAndItsParts(String query, String page) {
    Corpus corpus =
        new Corpus(folder, "nl")
            .page("spiegel", "Spiegel", "<p>Kijk erin.</p>")
            .page("brief", "Boze brieven", "<p>Schrijf.</p>")
            .page("kampvuur", "Kampvuur", "<p>Hout op het kamp, vuur aan.</p>")
            .page("kind", "Elk kind", "<p>Een cliënt komt mee.</p>")
            .page("foto", "Foto's", "<p>Zij luistert. Leg een kaartje neer.</p>")
            .write();

    assertEquals(page, corpus.find(query).get(0));
  }

  @Test
  void wordInsideAnotherIsNotFound() {
    Corpus corpus =
        new Corpus(folder, "nl")
            .page("a", "Vrouwen", "<p>Vertrouwen.</p>")
            .page("b", "Verlies", "<p>Rouw.</p>")
            .write();

    assertEquals(List.of("b"), corpus.find("rouw"));
  }

  @ParameterizedTest
  @CsvSource({
    "spigel, spiegel",
    "spieegel, spiegel",
    "spiehel, spiegel",
    "spigeel, spiegel",
    "spiegetljes, spiegel",
    "kampvur, kampvuur",
    "vertruowensprsoon, persoon",
    "vertrouwenspersonn, persoon",
  })
  void typingMistakeIsForgiven(String query, String page) {
    Corpus corpus =
        new Corpus(folder, "nl")
            .page("spiegel", "Iets", "<p>Wij kijken in de spiegel.</p>")
            .page("kampvuur", "Nog iets", "<p>Samen om het kampvuur.</p>")
            .page("persoon", "Wie", "<p>De vertrouwenspersoon luistert.</p>")
            .write();

    assertEquals(List.of(page), corpus.find(query));
  }

  @Test
  void shortWordsAndTwoMistakesInAMiddlingWordAreNotForgiven() {
    Corpus corpus = new Corpus(folder, "nl").page("a", "Les", "<p>De spiegel.</p>").write();

    assertEquals(List.of(), corpus.find("lex"));
    assertEquals(List.of(), corpus.find("xpiegex"));
  }

  @Test
  void knownWordIsNotTakenForATypingMistake() {
    Corpus corpus =
        new Corpus(folder, "nl")
            .page("a", "Een", "<p>De rouw.</p>")
            .page("b", "Twee", "<p>De vrouw.</p>")
            .write();

    assertEquals(List.of("a"), corpus.find("rouw"));
  }

  @Test
  void lastWordMayBeUnfinished() {
    Corpus corpus = new Corpus(folder, "nl").page("a", "Spiegel", "<p>Tranen.</p>").write();

    assertEquals(List.of("a"), corpus.find("spie"));
    assertEquals(List.of("a"), corpus.find("de tra"));
    assertEquals(List.of(), corpus.find("tra niets"));
  }

  @ParameterizedTest
  @CsvSource({
    "kadınlar, kadin",
    "KADIN, kadin",
    "kadin, kadin",
    "çocukların, cocuk",
    "cocuklarin, cocuk",
    "iletisim, iletisim",
    "İLETİŞİM, iletisim",
    "ILETISIM, iletisim",
    "yardımlar, yardim",
    "mektup, mektup",
    "Rotterdam, mektup",
  })
  void turkishWordIsFoundWithAndWithoutItsLettersAndEndings(String query, String page) {
    Corpus corpus =
        new Corpus(folder, "tr")
            .page("kadin", "Kadın", "<p>Güçlü.</p>")
            .page("cocuk", "Çocuk", "<p>Oyun.</p>")
            .page("iletisim", "İletişim", "<p>Ara.</p>")
            .page("yardim", "Yardım", "<p>Ev.</p>")
            .page("mektup", "Öfke mektubu", "<p>Rotterdam'da yazılır.</p>")
            .write();

    assertEquals(page, corpus.find(query).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "كتاب, kitab",
    "والكتاب, kitab",
    "بالكتاب, kitab",
    "كِتَابِي, kitab",
    "امراة, maraa",
    "المرأة, maraa",
    "مدرسه, madrasa",
    "المدرسات, madrasa",
    "امل, amal",
    "الآمل, amal",
    "المدرسو, madrasa",
  })
  void arabicWordIsFoundInEverySpellingAndBehindPrefixes(String query, String page) {
    Corpus corpus =
        new Corpus(folder, "ar")
            .page("kitab", "الكتاب", "<p>نص</p>")
            .page("maraa", "امرأة", "<p>نص</p>")
            .page("madrasa", "مدرسة", "<p>نص</p>")
            .page("amal", "أمل", "<p>نص</p>")
            .write();

    assertEquals(page, corpus.find(query).get(0));
  }

  @ParameterizedTest
  @CsvSource({"mother, letter", "mothers, letter", "letter, letter", "children, child"})
  void englishWordIsFoundByItsOtherForms(String query, String page) {
    Corpus corpus =
        new Corpus(folder, "en")
            .page("letter", "My mother’s letters", "<p>Text.</p>")
            .page("child", "A child", "<p>Text.</p>")
            .write();

    assertEquals(page, corpus.find(query).get(0));
  }
}
