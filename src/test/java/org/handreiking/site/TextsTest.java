package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void textIsReadAsUtf8AndItsValuesAreFilledIn() {
    Texts texts = read("nl", "hallo=Één dag, {0}!\nleeg=\n");

    assertEquals("Één dag, Şirin!", texts.text("hallo", "Şirin"));
    assertEquals("", texts.text("leeg"));
    assertEquals(Set.of("hallo", "leeg"), texts.keys());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void textWithoutValuesIsShownAsItStands() {
    assertEquals("pagina's {0}", read("nl", "a=pagina's {0}\n").text("a"));
  }

  @Test
  void numbersAndPluralsAreThoseOfTheLanguage() {
    String pattern = "a={0, plural, one {één bron} other {# bronnen}}\n";

    assertEquals("één bron", read("nl", pattern).text("a", 1));
    assertEquals("1.200 bronnen", read("nl", pattern).text("a", 1200));
    assertEquals("12 bronnen", read("ar", pattern).text("a", 12));
    assertEquals("12 bronnen", read("ar-eg", pattern).text("a", 12));
  }

  @Test
  void textThatIsMissingIsReportedAndItsKeyShown() {
    assertEquals("a.b", read("nl", "").text("a.b", 1));
    assertEquals(
        List.of("templates/messages.nl.properties TEXT_MISSING a.b"), Shown.in(diagnostics));
  }

  @Test
  void textThatIsWrittenWrongIsReportedAndItsKeyShown() {
    assertEquals("a", read("nl", "a=Dag {0\n").text("a", "x"));
    assertEquals(
        List.of("templates/messages.nl.properties TEMPLATE_FAILED"),
        diagnostics.sorted().stream().map(one -> one.at() + " " + one.code()).toList());
  }

  @Test
  void textsOfAnotherLanguageArePutInItsWords() {
    SourceTree tree =
        TextTree.of("-- templates/messages.nl.properties --\na=Dag\n\nb=Hoi\n")
            .in((file, block) -> block.context().orElse("") + block.line() + " " + block.text());

    Texts texts = Texts.read(tree, Language.of("nl"), Language.of("tr"), diagnostics);

    assertEquals("a1 Dag", texts.text("a"));
    assertEquals("b3 Hoi", texts.text("b"));
  }

  @Test
  void fileWithABrokenEscapeIsReported() {
    read("nl", "a=\\u12\n");

    assertEquals(
        List.of("templates/messages.nl.properties TEXT_MISSING"),
        diagnostics.sorted().stream().map(one -> one.at() + " " + one.code()).toList());
  }

  private Texts read(String tag, String text) {
    return Texts.read(
        TextTree.of("-- templates/messages.nl.properties --\n" + text),
        Language.of("nl"),
        Language.of(tag),
        diagnostics);
  }
}
