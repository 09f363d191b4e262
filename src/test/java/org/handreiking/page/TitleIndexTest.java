package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Audience;
import org.handreiking.page.TitleIndex.Letter;
import org.handreiking.page.TitleIndex.Part;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;
import org.handreiking.translation.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles by letter, and how many go on one page. */
class TitleIndexTest {

  private final PageRegister register = new PageRegister(new Diagnostics());

  private void add(PageKind kind, String title, boolean listed) {
    register.add(
        new SitePage(
            new PagePath("p" + register.all().size()),
            kind,
            title,
            "",
            Set.of(Audience.RECRUIT),
            List.of(),
            listed,
            Position.SITE));
  }

  private TitleIndex index(String language, String... titles) {
    Arrays.stream(titles).forEach(title -> add(PageKind.PAGE, title, true));
    return TitleIndex.of(register, Language.of(language));
  }

  private static List<String> shown(TitleIndex index) {
    return index.letters().stream()
        .map(letter -> letter.name() + " " + letter.pages().stream().map(SitePage::title).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Zee,Éen kring,eigen,‘s Avonds,12 mei,Aarde,3 vragen"
            + " | 0–9 [12 mei, 3 vragen]; A [Aarde]; E [Éen kring, eigen]; S [‘s Avonds]; Z [Zee]",
        "tr | Şans,Su,İş,Işık,Çay,Can" + " | C [Can]; Ç [Çay]; I [Işık]; İ [İş]; S [Su]; Ş [Şans]",
        "ar | وردة,أمان,إلى,رسالة,ابن,Zoeken"
            + " | ا [ابن, إلى, أمان]; ر [رسالة]; و [وردة]; Z [Zoeken]",
        "en | …?,The ladder,A circle | … […?]; A [A circle]; T [The ladder]"
      })
  void titlesStandUnderTheLettersOfTheLanguageInItsOrder(
      String language, String titles, String expected) {
    TitleIndex index = index(language, titles.split(","));

    assertEquals(expected, String.join("; ", shown(index)));
    assertFalse(index.isCut());
  }

  @Test
  void whatIsUnlistedWrittenInAnotherLanguageOrAnEntryOfTheCalendarIsNotThere() {
    add(PageKind.PAGE, "Niet gevonden", false);
    add(PageKind.CALENDAR_ENTRY, "Koffie", true);
    add(PageKind.PAGE, Marks.UNTRANSLATED + "Kring" + Marks.END, true);
    add(PageKind.PROJECT, "Taal", true);

    assertEquals(List.of("T [Taal]"), shown(index("nl")));
  }

  @Test
  void siteWithoutTitlesHasNoLettersAndNoParts() {
    TitleIndex index = index("nl");

    assertEquals(List.of(), index.letters());
    assertEquals(List.of(), index.parts());
    assertFalse(index.isCut());
  }

  @Test
  void partsHoldWholeLettersAsLongAsTheyFitAndALetterThatIsTooLongAlone() {
    for (String letter : List.of("A", "B", "C", "D", "E")) {
      int titles = letter.equals("C") ? 2 * TitleIndex.MOST + 1 : TitleIndex.MOST / 2;
      for (int i = 0; i < titles; i++) {
        add(PageKind.PAGE, letter + " " + (1000 + i), true);
      }
    }
    TitleIndex index = index("nl");

    assertEquals(
        List.of("1 A – B", "2 C 1", "3 C 2", "4 C 3", "5 D – E"),
        index.parts().stream().map(part -> part.number() + " " + part.name()).toList());
    Letter third = index.letters().get(2);
    assertEquals(2, index.first(third).number());
    assertEquals(
        List.of(2, 3, 4),
        index.piecesBeside(index.parts().get(3)).stream().map(Part::number).toList());
    assertEquals(List.of(), index.piecesBeside(index.parts().get(0)));
  }

  @Test
  void everyTitleIsInOnePartInOrderHoweverManyThereAre() {
    Random random = new Random(7);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      String title = (char) ('a' + random.nextInt(random.nextInt(26) + 1)) + " " + i;
      all.add(title);
      add(PageKind.PAGE, title, true);
    }
    TitleIndex index = index("nl");
    List<String> found =
        index.parts().stream()
            .flatMap(part -> part.letters().stream())
            .flatMap(letter -> letter.pages().stream())
            .map(SitePage::title)
            .toList();

    all.sort(Language.of("nl").order());
    assertEquals(all, found);
    assertTrue(index.isCut());
    for (Part part : index.parts()) {
      int titles = part.letters().stream().mapToInt(letter -> letter.pages().size()).sum();
      assertTrue(titles > 0 && titles <= TitleIndex.MOST, part.name() + ": " + titles);
    }
  }
}
