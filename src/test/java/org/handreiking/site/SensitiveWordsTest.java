package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitiveWordsTest {

  private static final SourceTree LIST =
      TextTree.of(
          """
          -- data/sensitive-words.csv --
          language;word;except
          nl;geweld;geweldig, geweldloos
          nl;hiv;
          nl;suïcide;
          nl;blijf van mijn lijf;
          tr;şiddet;
          tr;istismar;
          ar;العنف;
          """);

  private final SensitiveWords words = new SensitiveWordReader(new Diagnostics()).read(LIST);

  @ParameterizedTest
  @CsvSource({
    "nl, Geweld, geweld",
    "nl, PARTNERGEWELD, geweld",
    "nl, geweldpleger, geweld",
    "nl, nl/hulp/huiselijk-geweld/, geweld",
    "nl, Geweldige dagen, ''",
    "nl, Geweldige dagen zonder geweld, geweld",
    "nl, Suicidepreventie, suïcide",
    "nl, Praten over HIV, hiv",
    "nl, archivaris, ''",
    "nl, blijf-van-mijn-lijf-huis, blijf van mijn lijf",
    "nl, Blijf van mijn bord, ''",
    "tr, ŞİDDETE karşı, şiddet",
    "tr, ISTISMARI, istismar",
    "ar, أوقفوا العُنْف الآن, العنف",
    "ar, عنوان, ''",
    "en, Geweld, ''"
  })
  void wordsAreFoundWholeInCompoundsAndWithEndings(String language, String text, String word) {
    assertEquals(word, words.find(Language.of(language), text).orElse(""));
  }

  @Test
  void theExampleSitesOwnListCanBeReadInFourLanguages() {
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.read(Path.of("."));
    SensitiveWords own = new SensitiveWordReader(diagnostics).read(tree);
    assertEquals(List.of(), Shown.in(diagnostics));
    assertEquals(Optional.of("mishandel"), own.find(Language.of("nl"), "Kindermishandeling"));
    assertEquals(Optional.of("violen"), own.find(Language.of("en"), "Domestic violence"));
    assertEquals(Optional.of("şiddet"), own.find(Language.of("tr"), "Aile içi şiddet"));
    assertEquals(Optional.of("العنف"), own.find(Language.of("ar"), "العنف المنزلي"));
  }
}
