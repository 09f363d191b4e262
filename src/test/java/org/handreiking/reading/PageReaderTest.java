package org.handreiking.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final Language DUTCH = Language.of("nl");
  private static final String EASY = "Je komt binnen. ";
  private static final String TWENTY = "een ".repeat(19) + "twee.";
  private static final String TWENTY_ONE = "een ".repeat(20) + "twee.";
  private static final String TWENTY_SIX = "een ".repeat(25) + "twee.";

  private SourceTree tree = new SourceTree(List.of());
  private String summary = "Wat je kunt doen.";
  private Strictness strictness = Strictness.ADVICE;

  private JudgedPage read(Language language, Position origin, String html) {
    HardWords words = new HardWords(List.of(), word -> List.of());
    Element content = Jsoup.parseBodyFragment(html).body();
    PageAddress address = new PageAddress(language, new PagePath("hulp"));
    return new PageReader(words, new SentenceFinder(tree))
        .read(new ReadablePage(address, "Hulp", summary, strictness, origin, content));
  }

  private JudgedPage read(String html) {
    return read(DUTCH, Position.of("content/hulp.adoc", 1), html);
  }

  private List<Difficulty> difficulties(String html) {
    return read(html).remarks().stream().map(Remark::difficulty).toList();
  }

  private List<Code> codes(String html) {
    Diagnostics diagnostics = new Diagnostics();
    new EasyPageRules(Language.of("nl"), diagnostics).check(read(html));
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  @Test
  void headingsLinksToOtherPagesAndWhatNobodySeesAreNotRead() {
    assertEquals(
        List.of("Wel dit.", "En dit punt.", "En deze cel.", "Uitleg."),
        BlockReader.read(
            Jsoup.parseBodyFragment(
                    """
                    <h2>Niet dit.</h2><p>Wel <em>dit</em>.</p>
                    <ul class="cards"><li>Niet deze kaart.</li></ul>
                    <ul><li><p>En dit punt.</p></li></ul>
                    <table><thead><tr><th>Niet</th></tr></thead><tr><td>En deze cel.</td></tr></table>
                    <dl><dt>Niet</dt><dd>Uitleg.</dd></dl>
                    <p hidden>Niet</p><p aria-hidden="true">Niet</p><p lang="en">Not this.</p>
                    <div class="title">Niet</div><nav>Niet</nav><div class="no-search">Niet</div>
                    """)
                .body(),
            DUTCH));
  }

  @Test
  void wordsAndSentencesAreCounted() {
    Figures figures = read("<p>Je komt binnen. Er is thee.</p><p>" + TWENTY + "</p>").figures();
    assertEquals(26, figures.words());
    assertEquals(3, figures.sentences());
    assertEquals(26 / 3.0, figures.average());
    assertEquals(0, figures.longSentences());
  }

  @Test
  void aSentenceOfTwentyWordsIsNotLongAndOneOfTwentyOneIs() {
    assertEquals(List.of(), difficulties("<p>" + TWENTY + "</p>"));
    assertEquals(List.of(Difficulty.LONG), difficulties("<p>" + TWENTY_ONE + "</p>"));
  }

  @Test
  void onPagesForParticipantsLongSentencesAreWarningsAndVeryLongOnesErrors() {
    strictness = Strictness.STRICT;
    assertEquals(List.of(), codes("<p>" + TWENTY + "</p>"));
    assertEquals(List.of(Code.READING_LONG_SENTENCE), codes("<p>" + TWENTY_ONE + "</p>"));
    assertEquals(
        List.of(Code.READING_LONG_SENTENCE), codes("<p>" + "een ".repeat(24) + "twee.</p>"));
    assertEquals(List.of(Code.READING_VERY_LONG_SENTENCE), codes("<p>" + TWENTY_SIX + "</p>"));
  }

  @Test
  void onPagesForParticipantsLongParagraphsAndHardWordsAreWarnings() {
    strictness = Strictness.STRICT;
    assertEquals(
        List.of(Code.READING_LONG_PARAGRAPH), codes("<p>" + EASY.repeat(33) + "Dat kan.</p>"));
    assertEquals(List.of(Code.READING_HARD_WORD), codes("<p>Zij draagt verantwoordelijkheid.</p>"));
    assertEquals(List.of(), codes("<p>De brief wordt geschreven, als dat mag, omdat het kan.</p>"));
  }

  @Test
  void onPagesForParticipantsTheSummaryIsOneSentence() {
    strictness = Strictness.STRICT;
    summary = "Wat je kunt doen. Wie je helpt.";
    assertEquals(List.of(Code.READING_SUMMARY), codes("<p>Je komt binnen.</p>"));
    summary = "";
    assertEquals(List.of(Code.READING_SUMMARY), codes("<p>Je komt binnen.</p>"));
    strictness = Strictness.ADVICE;
    assertEquals(List.of(), codes("<p>Je komt binnen.</p>"));
  }

  @Test
  void onOtherPagesTheyAreOnlyRemarks() {
    assertEquals(List.of(), codes("<p>" + TWENTY_SIX + "</p>"));
    assertEquals(List.of(Difficulty.VERY_LONG), difficulties("<p>" + TWENTY_SIX + "</p>"));
  }

  @Test
  void aParagraphOfMoreThanAHundredWordsIsLong() {
    assertEquals(List.of(), difficulties("<p>" + EASY.repeat(33) + "Ja.</p>"));
    assertEquals(
        List.of(Difficulty.PARAGRAPH), difficulties("<p>" + EASY.repeat(33) + "Dat kan.</p>"));
  }

  @Test
  void aHardWordCountsEachTimeAndIsShownOnce() {
    JudgedPage reading =
        read("<p>Zij draagt verantwoordelijkheid.</p><p>Verantwoordelijkheid hoort erbij.</p>");
    assertEquals(2, reading.figures().hardWords());
    assertEquals(
        List.of(
            new Remark(
                Difficulty.WORD,
                Position.of("content/hulp.adoc", 1),
                "Zij draagt verantwoordelijkheid.",
                "verantwoordelijkheid")),
        reading.remarks());
  }

  @Test
  void otherLanguagesAreOnlyMeasured() {
    Language english = Language.of("en");
    Position origin = Position.of("content/hulp.adoc", 1);
    assertEquals(
        List.of(), read(english, origin, "<p>The responsibilities worden gemaakt.</p>").remarks());
    assertEquals(1, read(english, origin, "<p>" + TWENTY_ONE + "</p>").remarks().size());
  }

  @Test
  void aSentenceIsFoundAtItsLineThroughMarksLinksAndLineEnds() {
    tree =
        new SourceTree(
            List.of(
                SourceFile.ofText(
                    "content/hulp.adoc",
                    """
                    = Hulp
                    :beschrijving: Wat je doet.

                    Kort.

                    De brief *wordt* door
                    xref:x.adoc[iemand] nooit verstuurd.
                    """)));
    JudgedPage reading =
        read(
            "<p>Kort.</p><p>De brief <strong>wordt</strong> door <a>iemand</a> nooit verstuurd.</p>");
    assertEquals("content/hulp.adoc:6", reading.remarks().get(0).at().toString());
  }

  @Test
  void aSentenceFromASpreadsheetIsFoundThereInTheRowOfThePage() {
    tree =
        new SourceTree(
            List.of(
                SourceFile.ofText("content/hulp.adoc", "= Hulp\n"),
                SourceFile.ofText(
                    "data/projects.csv",
                    "code;doel\nA;Het doel werd niet bereikt.\nB;Het doel werd niet bereikt.\n")));
    String html = "<p>Het doel werd niet bereikt.</p>";
    assertEquals("data/projects.csv:2", read(html).remarks().get(0).at().toString());
    assertEquals(
        "data/projects.csv:3",
        read(DUTCH, Position.of("data/projects.csv", 3), html).remarks().get(0).at().toString());
  }

  @Test
  void aSentenceIsWrittenWhereAllOfItStandsAndNotWhereSomeOfItDoes() {
    tree =
        new SourceTree(
            List.of(
                SourceFile.ofText("content/hulp.adoc", "= Hulp\n\nEn zij mag met ons mee.\n"),
                SourceFile.ofText("data/matrix.csv", "doel\nWie komt, zij mag met ons mee.\n"),
                SourceFile.ofText(
                    "data/recommendations.csv",
                    "doel\nLater.\nEen brief die nooit verstuurd wordt, "
                        + "en zij mag met ons mee.\n")));
    String html = "<p>Een brief die nooit verstuurd wordt, en zij mag met ons mee.</p>";
    assertEquals("data/recommendations.csv:3", read(html).remarks().get(0).at().toString());
  }

  @Test
  void whereALinksTextWasFilledInFromASpreadsheetTheRestOfTheSentenceDecides() {
    tree =
        new SourceTree(
            List.of(
                SourceFile.ofText(
                    "content/hulp.adoc",
                    "= Hulp\n\nBij link:project:M3[] werd de brief nooit aan iemand verstuurd.\n"),
                SourceFile.ofText(
                    "data/projects.csv", "code;titel\nM3;Een huis voor elke buurt\n")));
    assertEquals(
        "content/hulp.adoc:3",
        read("<p>Bij Een huis voor elke buurt werd de brief nooit aan iemand verstuurd.</p>")
            .remarks()
            .get(0)
            .at()
            .toString());
  }

  @Test
  void theScoreFallsWithEachRuleThatIsBroken() {
    int easy = read("<p>" + EASY.repeat(10) + "</p>").figures().score();
    assertEquals(100, easy);
    for (String harder :
        List.of(
            TWENTY_ONE,
            "Het plan wordt gemaakt.",
            "Denk aan het kiezen van een plek.",
            "Zij komen omdat zij vinden dat het helpt.",
            "Zij draagt verantwoordelijkheid.")) {
      int score = read("<p>" + EASY.repeat(10) + "</p><p>" + harder + "</p>").figures().score();
      assertTrue(score < easy, harder + ": " + score);
    }
  }

  @Test
  void theScoreIsComputedAsTheReportExplains() {
    // 12 words a sentence: 8; 10 % long: 10; 20 % passive: 10; 10 % many clauses: 5;
    // 10 nominalisations per hundred: 5; 1 hard word per hundred: 3; one long paragraph per
    // hundred: 2.
    assertEquals(100 - 43, new Figures(1200, 100, 1200, 10, 20, 10, 10, 12, 1).score());
    assertEquals(0, new Figures(4000, 100, 4000, 100, 100, 100, 100, 900, 9).score());
    assertEquals(100, Figures.NONE.score());
  }

  @Test
  void readingTimeIsRoundedUpToWholeMinutes() {
    assertEquals(0, ReadingTime.minutes(0));
    assertEquals(1, ReadingTime.minutes(1));
    assertEquals(1, ReadingTime.minutes(200));
    assertEquals(2, ReadingTime.minutes(201));
  }
}
