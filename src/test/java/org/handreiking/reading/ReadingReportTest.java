package org.handreiking.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Messages;
import org.handreiking.reading.ReadingReport.Line;
import org.handreiking.reading.ReadingReport.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReadingReportTest {

  private static final Figures FIGURES = new Figures(30, 4, 28, 1, 1, 0, 0, 0, 0);

  private static Row row(String path, int score, Optional<Integer> before) {
    return new Row("nl", path, "Hulp; \"nu\" <b>", FIGURES, score, before, 1);
  }

  private static ReadingReport report(Row... rows) {
    Line line = new Line("nl", "hulp", "length", "content/hulp.adoc:7", "21", "Een <lange> zin.");
    return new ReadingReport(List.of(rows), List.of(line));
  }

  @Test
  void theHardestPageComesFirstAndTheHomePageIsNoTotal() {
    ReadingReport report =
        report(
            row("", 90, Optional.empty()),
            row("hulp", 60, Optional.empty()),
            row(ReadingReport.ALL, 70, Optional.empty()));
    assertEquals(List.of("hulp", ""), report.pages().stream().map(Row::path).toList());
    assertEquals(1, report.totals().size());
  }

  @Test
  void aScoreThatChangedHasTheEarlierOneBesideIt() {
    ReadingReport earlier = report(row("hulp", 50, Optional.of(40)));
    assertEquals(
        Optional.of(50),
        report(row("hulp", 60, Optional.empty())).after(earlier).rows().get(0).before());
  }

  @Test
  void aScoreThatStayedKeepsTheOneFromBeforeItsLastChange() {
    ReadingReport earlier = report(row("hulp", 60, Optional.of(40)));
    assertEquals(
        Optional.of(40),
        report(row("hulp", 60, Optional.empty())).after(earlier).rows().get(0).before());
    assertEquals(
        Optional.empty(),
        report(row("nieuw", 60, Optional.empty())).after(earlier).rows().get(0).before());
  }

  @Test
  void theSheetQuotesWhatNeedsIt() {
    String sheet = ReadingTables.pages(report(row("hulp", 60, Optional.of(50))));
    assertEquals(
        "nl;hulp;\"Hulp; \"\"nu\"\" <b>\";60;50;1;30;4;28;7,0;1;25,0;1;0;0;0;0",
        sheet.lines().toList().get(1));
  }

  @Test
  void thePageExplainsTheScoreQuotesTheSentenceAndClaimsNoLevel() {
    for (String language : List.of("nl", "en")) {
      String html =
          new ReadingPage(Messages.in(language)).html(report(row("hulp", 60, Optional.of(50))));
      Document page = Jsoup.parse(html);
      assertTrue(page.text().contains("“Een <lange> zin.”"), html);
      assertTrue(page.text().contains("content/hulp.adoc:7"), html);
      assertTrue(page.text().contains("40"), html);
      assertFalse(html.matches("(?s).*\\b[ABC][12]\\b.*"), html);
      assertFalse(html.contains("''") || html.contains("{0}"), html);
    }
  }
}
