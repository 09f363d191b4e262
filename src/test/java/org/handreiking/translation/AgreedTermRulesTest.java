package org.handreiking.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedTermRulesTest {

  @ParameterizedTest
  @CsvSource({
    "tr, yas, Yasın ne olduğu, true",
    "tr, izin, izni, true",
    "tr, güven kişisi, güven kişileri, true",
    "tr, ISLAK, ıslaklık, true",
    "tr, yas, keder, false",
    "ar, حزن الفقد, الحزن, true",
    "ar, جنّ, جنيًا, true",
    "ar, حزن الفقد, الفرح, false",
    "en, grief, her griefs, true",
    "en, grief, sorrow, false"
  })
  void aTermIsCalledWhatTheGlossaryCallsItInAnyForm(
      String tag, String agreed, String text, boolean isRight) {
    String po =
        """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"

        msgid "Over link:term:rouw[rouw] en link:term:ander[iets]."
        msgstr "link:term:rouw[%s] link:term:ander[x]"
        """;
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree =
        new SourceTree(List.of(SourceFile.ofText("content/a." + tag + ".po", po.formatted(text))));
    Language language = Language.of(tag);
    Translations translations = Translations.read(tree, language, diagnostics);

    new AgreedTermRules(language, Map.of("rouw", agreed), diagnostics).check(translations);

    assertEquals(
        isRight ? List.of() : List.of("content/a." + tag + ".po:4 PO_TERM " + text),
        Shown.in(diagnostics));
  }
}
