package org.handreiking.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.site.Language;
import org.handreiking.source.Position;

/**
 * Reads pages of one language. Passive voice, nominalisations, clauses and hard words are looked
 * for in Dutch only; sentences and paragraphs are measured in every language. For one thread.
 */
public final class PageReader {

  private final Language language;
  private final boolean isDutch;
  private final HardWords hardWords;
  private final SourceLines lines;
  private final Sentences sentences;

  public PageReader(Language language, HardWords hardWords, SourceLines lines) {
    this.language = language;
    this.isDutch = language.tag().equals("nl");
    this.hardWords = hardWords;
    this.lines = lines;
    this.sentences = new Sentences(language);
  }

  /** Judges {@code page}, which is in this reader's language. */
  public PageReading read(ReadablePage page) {
    Tally tally = new Tally(page);
    if (page.strictness() == Strictness.STRICT) {
      tally.checkSummary();
    }
    BlockReader.read(page.content(), language).forEach(tally::add);
    return tally.reading();
  }

  /** What was found on one page so far. */
  private final class Tally {

    private final ReadablePage page;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> hardSoFar = new TreeSet<>();
    private Figures figures = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    Tally(ReadablePage page) {
      this.page = page;
    }

    PageReading reading() {
      return new PageReading(page, figures, remarks);
    }

    void checkSummary() {
      int all = sentences.of(page.summary()).size();
      if (all != 1) {
        remark(Rule.SUMMARY, page.summary(), "" + all);
      }
    }

    void add(String block) {
      int words = Words.count(block);
      boolean isLong = words > Figures.LONG_PARAGRAPH;
      int hard = isDutch ? hardWordsIn(block) : 0;
      figures = figures.plus(new Figures(words, 0, 0, 0, 0, 0, 0, hard, isLong ? 1 : 0));
      if (isLong) {
        remark(Rule.PARAGRAPH, opening(block), "" + words);
      }
      sentences.of(block).forEach(this::addSentence);
    }

    private void addSentence(String sentence) {
      int words = Words.count(sentence);
      boolean isLong = words > Figures.LONG;
      if (isLong) {
        remark(Rule.LENGTH, sentence, "" + words);
      }
      Figures form = isDutch ? form(sentence) : new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);
      figures = figures.plus(form).plus(new Figures(0, 1, words, isLong ? 1 : 0, 0, 0, 0, 0, 0));
    }

    private Figures form(String sentence) {
      DutchRules rules = new DutchRules(sentence);
      List<String> passive = rules.passive().stream().toList();
      List<String> nouns = rules.nominalisations();
      List<String> clauses = rules.clauses();
      passive.forEach(found -> remark(Rule.PASSIVE, sentence, found));
      nouns.forEach(found -> remark(Rule.NOMINALISATION, sentence, found));
      boolean many = clauses.size() > 1;
      if (many) {
        remark(Rule.CLAUSES, sentence, String.join(", ", clauses));
      }
      return new Figures(0, 0, 0, 0, passive.size(), nouns.size(), many ? 1 : 0, 0, 0);
    }

    /** Each counts; the first of each is shown, with what stands around it. */
    private int hardWordsIn(String block) {
      int found = 0;
      for (String word : Words.of(block)) {
        if (hardWords.has(word)) {
          found++;
          if (hardSoFar.add(word)) {
            remark(Rule.WORD, around(block, word), word);
          }
        }
      }
      return found;
    }

    private String around(String block, String word) {
      return sentences.of(block).stream()
          .filter(sentence -> sentence.contains(word))
          .findFirst()
          .orElse(block);
    }

    private String opening(String block) {
      return sentences.of(block).stream().findFirst().orElse(block);
    }

    private void remark(Rule rule, String sentence, String detail) {
      Position at = lines.find(sentence, page.origin());
      remarks.add(new Remark(rule, at, sentence, detail));
    }
  }
}
