package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetTest {

  @TempDir Path folder;

  @Test
  void foundWordsAreMarkedInTheTextAsItWasWritten() {
    Corpus corpus =
        new Corpus(folder, "nl").page("a", "A", "<p>Éénmaal een CLIËNT &amp; brieven.</p>").write();

    assertEquals("Éénmaal een «CLIËNT» & «brieven».", corpus.snippet("client brief"));
  }

  @Test
  void snippetTakesTheSentenceWithTheWords() {
    String before = "Dit gaat over iets heel anders dan wat je zoekt. ".repeat(20);
    String after = "Daarna komt er nog veel meer tekst bij. ".repeat(20);
    Corpus corpus =
        new Corpus(folder, "nl")
            .page("a", "A", "<p>" + before + "Zij staat voor de spiegel. " + after + "</p>")
            .write();

    String snippet = corpus.snippet("spiegel");
    assertTrue(snippet.startsWith("…Zij staat voor de «spiegel». Daarna"), snippet);
    assertTrue(snippet.endsWith("…"), snippet);
    assertTrue(snippet.length() <= 200 + "……«»".length(), snippet);
  }

  @Test
  void placeWithMostDifferentWordsIsChosen() {
    String filler = "Woord na woord gaat deze tekst maar door zonder einde. ".repeat(10);
    Corpus corpus =
        new Corpus(folder, "nl")
            .page(
                "a",
                "A",
                "<p>Brief brief brief. " + filler + "De brief is boos. " + filler + "</p>")
            .write();

    assertTrue(corpus.snippet("boze brief").startsWith("…De «brief» is «boos»."));
  }

  @Test
  void summaryIsShownWhenOnlyItHasTheWord() {
    Corpus corpus =
        new Corpus(folder, "nl").page("a", "A", "Over rouw.", "<p>Een tekst.</p>").write();

    assertEquals("Over «rouw».", corpus.snippet("rouw"));
  }

  @Test
  void startOfTheTextIsShownWhenOnlyTheTitleHasTheWord() {
    Corpus corpus = new Corpus(folder, "nl").page("a", "Rouw", "<p>Een tekst.</p>").write();

    assertEquals("Een tekst.", corpus.snippet("rouw"));
  }

  @Test
  void pageWithoutTextHasAnEmptySnippet() {
    Corpus corpus = new Corpus(folder, "nl").page("a", "Rouw", "").write();

    assertEquals(new Snippet(List.of()), corpus.first("rouw", SearchHit::snippet));
  }

  @Test
  void arabicTextKeepsItsMarksAndOrder() {
    Corpus corpus = new Corpus(folder, "ar").page("a", "نص", "<p>هذا كِتَابٌ جميل.</p>").write();

    assertEquals("هذا «كِتَابٌ» جميل.", corpus.snippet("الكتاب"));
  }

  @Test
  void wordLongerThanTheSnippetIsCutBetweenCharacters() {
    Corpus corpus =
        new Corpus(folder, "nl").page("a", "Rouw", "<p>a" + "😀".repeat(300) + "</p>").write();

    String snippet = corpus.snippet("rouw");
    assertTrue(
        snippet.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE));
    assertTrue(snippet.length() <= 201, snippet);
  }
}
