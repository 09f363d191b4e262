package org.handreiking.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Messages;
import org.handreiking.reading.ReadingReport.Line;
import org.handreiking.reading.ReadingReport.Result;
import org.handreiking.reading.ReadingReport.Row;
import org.handreiking.reading.ReadingReport.Total;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingReportTest {

  private static final Language DUTCH = Language.of("nl");
  private static final Figures FIGURES = new Figures(1230, 4, 28, 1, 1, 0, 2, 3, 5);

  private static PageAddress address(String path) {
    return new PageAddress(DUTCH, new PagePath(path));
  }

  private static Result result(int score, Optional<Integer> before) {
    return new Result(FIGURES, score, before, 1);
  }

  private static Row row(String path, int score, Optional<Integer> before) {
    return new Row(address(path), "Hulp; \"nu\" <b>", result(score, before));
  }

  private static ReadingReport report(Row... rows) {
    return new ReadingReport(
        List.of(rows),
        List.of(new Total(DUTCH, result(70, Optional.of(71)))),
        List.of(
            new Line(
                address("hulp"),
                Difficulty.LONG,
                "content/hulp.adoc:7",
                "21",
                "Een <lange> zin.")));
  }

  private static ReadingReport readAgain(ReadingReport report) {
    return read(ReportTableWriter.pages(report), ReportTableWriter.remarks(report));
  }

  private static ReadingReport read(String pages, String remarks) {
    return new ReportReader()
        .read(SourceFile.ofText("p.csv", pages), SourceFile.ofText("r.csv", remarks));
  }

  private static Optional<Integer> before(ReadingReport report, ReadingReport earlier) {
    return report.after(earlier).pages().get(0).result().before();
  }

  @Test
  void pagesHaveTheirRemarksAndTogetherATotal() {
    ReadablePage page =
        new ReadablePage(
            address("hulp"),
            "Hulp",
            "",
            Strictness.ADVICE,
            Position.of("content/hulp.adoc", 1),
            new Element("main"));
    Remark remark =
        new Remark(Difficulty.PASSIVE, Position.of("content/hulp.adoc", 7), "Zin.", "wordt");
    JudgedPage judged = new JudgedPage(page, Figures.ofSentence(8), List.of(remark));
    JudgedPage bare = new JudgedPage(page, Figures.ofBlock(300, 0), List.of());
    ReadingReport report = ReadingReport.of(List.of(judged, bare), Map.of(new PagePath("hulp"), 9));
    assertEquals(
        List.of(
            new Row(
                address("hulp"),
                "Hulp",
                new Result(Figures.ofSentence(8), 100, Optional.empty(), 9))),
        report.pages());
    assertEquals(
        List.of(2), report.totals().stream().map(total -> total.result().minutes()).toList());
    assertEquals(
        Map.of(
            address("hulp"),
            List.of(
                new Line(
                    address("hulp"), Difficulty.PASSIVE, "content/hulp.adoc:7", "wordt", "Zin."))),
        report.linesByPage());
  }

  @Test
  void theHardestPageComesFirst() {
    ReadingReport report = report(row("", 90, Optional.empty()), row("hulp", 60, Optional.empty()));
    assertEquals(
        List.of(address("hulp"), address("")),
        report.hardest().stream().map(Row::address).toList());
  }

  @Test
  void aScoreThatChangedHasTheEarlierOneBesideIt() {
    ReadingReport earlier = report(row("hulp", 50, Optional.of(40)));
    assertEquals(Optional.of(50), before(report(row("hulp", 60, Optional.empty())), earlier));
  }

  @Test
  void aScoreThatStayedKeepsTheOneFromBeforeItsLastChange() {
    ReadingReport earlier = report(row("hulp", 60, Optional.of(40)));
    assertEquals(Optional.of(40), before(report(row("hulp", 60, Optional.empty())), earlier));
    assertEquals(Optional.empty(), before(report(row("nieuw", 60, Optional.empty())), earlier));
  }

  @Test
  void theSheetQuotesWhatNeedsItAndHasAllPagesTogetherWithoutAnAddress() {
    List<String> sheet =
        ReportTableWriter.pages(report(row("hulp", 60, Optional.empty()))).lines().toList();
    assertEquals(
        List.of(
            "language;page;title;score;before;words;sentences;words-in-sentences;average;"
                + "long-sentences;long-percent;passives;nominalisations;many-clauses;hard-words;"
                + "long-paragraphs;minutes",
            "nl;/nl/hulp/;\"Hulp; \"\"nu\"\" <b>\";60;;1230;4;28;7,0;1;25,0;1;0;2;3;5;1",
            "nl;;;70;71;1230;4;28;7,0;1;25,0;1;0;2;3;5;1"),
        sheet);
  }

  @Test
  void whatWasWrittenIsReadAgain() {
    ReadingReport report =
        report(row("", 90, Optional.of(80)), row("hulp/nu", 60, Optional.empty()));
    assertEquals(report, readAgain(report));
  }

  @Test
  void whatSomebodyMadeOfTheSheetsIsReadAsFarAsItGoes() {
    ReadingReport found =
        read(
            """
            language;page;title;score;notes
            nl;/nl/hulp/;Hulp;60;mine
            Dutch;/nl/weg/;Weg;50;
            nl;hulp;Hulp;40;
            nl;/nl/Weg/;Weg;30;
            nl;/nl/weg/;Weg;much;
            """,
            """
            language;page;difficulty;place;detail;sentence
            nl;/nl/hulp/;length;a:1;21;Een zin.
            nl;/nl/hulp/;word;a:2;lang;Een zin.
            """);
    assertEquals(
        List.of("/nl/hulp/ 60", "/nl/weg/ 0"),
        found.pages().stream()
            .map(row -> ReportTableWriter.page(row.address()) + " " + row.result().score())
            .toList());
    assertEquals(List.of(), found.totals());
    assertEquals(List.of("a:2"), found.lines().stream().map(Line::place).toList());
  }

  @Test
  void thePageExplainsTheScoreQuotesTheSentenceAndClaimsNoLevel() {
    for (String language : List.of("nl", "en")) {
      String html = html(language);
      Document page = Jsoup.parse(html);
      assertTrue(page.text().contains("“Een <lange> zin.”"), html);
      assertTrue(page.text().contains("content/hulp.adoc:7"), html);
      assertFalse(html.matches("(?s).*\\b[ABC][12]\\b.*"), html);
      assertFalse(html.contains("''") || html.contains("{"), html);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1 for each percent of sentences of more than 20 words (at most 30) |"
            + " 2 for each paragraph of more than 100 words per hundred sentences | more than 12 letters",
        "nl | 1 voor elk procent zinnen van meer dan 20 woorden (hoogstens 30) |"
            + " 2 voor elke alinea van meer dan 100 woorden per honderd zinnen | meer dan 12 letters"
      })
  void theFormulaHasTheLimitsThatTheProgramUses(
      String language, String sentences, String paragraphs, String words) {
    String text = Jsoup.parse(html(language)).text();
    for (String part : List.of(sentences, paragraphs, words)) {
      assertTrue(text.contains(part), text);
    }
  }

  @Test
  void thePageWritesNumbersAsItsLanguageDoesAndSaysWhichLanguageIsWhere() {
    Document english = Jsoup.parse(html("en"));
    Document dutch = Jsoup.parse(html("nl"));
    assertTrue(english.select("td").eachText().containsAll(List.of("7.0", "25.0")));
    assertTrue(dutch.select("td").eachText().containsAll(List.of("7,0", "25,0")));
    assertEquals("en", english.selectFirst("html").attr("lang"));
    for (String query : List.of("h2", "li span", "th a")) {
      assertEquals("nl", english.selectFirst(query).attr("lang"), query);
      assertEquals("auto", english.selectFirst(query).attr("dir"), query);
    }
  }

  private static String html(String language) {
    return new ReportPageWriter(Messages.in(language))
        .html(report(row("hulp", 60, Optional.of(50))));
  }
}
