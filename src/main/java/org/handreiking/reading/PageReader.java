package org.handreiking.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handreiking.site.Language;
import org.handreiking.source.Position;

/**
 * Reads pages. Passive voice, nominalisations, clauses and hard words are looked for in Dutch only;
 * sentences and paragraphs are measured in every language. For one thread.
 */
public final class PageReader {

  /** The language of which the program knows more than its sentences. */
  public static final Language DUTCH = Language.of("nl");

  private final HardWords hardWords;
  private final SentenceFinder finder;
  private final Map<Language, Sentences> sentences = new TreeMap<>();

  /**
   * Reads pages whose sentences are written where {@code finder} finds them.
   *
   * @param hardWords Dutch ones
   */
  public PageReader(HardWords hardWords, SentenceFinder finder) {
    this.hardWords = hardWords;
    this.finder = finder;
  }

  /** Judges {@code page}. */
  public JudgedPage read(ReadablePage page) {
    Tally tally = new Tally(page);
    if (page.strictness() == Strictness.STRICT) {
      tally.checkSummary();
    }
    BlockReader.read(page.content(), page.address().language()).forEach(tally::add);
    return tally.judged();
  }

  /** What was found on one page so far. */
  private final class Tally {

    private final ReadablePage page;
    private final boolean isDutch;
    private final Sentences cutter;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> hardSoFar = new TreeSet<>();
    private Figures figures = Figures.NONE;

    Tally(ReadablePage page) {
      this.page = page;
      Language language = page.address().language();
      this.isDutch = language.equals(DUTCH);
      this.cutter = sentences.computeIfAbsent(language, Sentences::new);
    }

    JudgedPage judged() {
      return new JudgedPage(page, figures, remarks);
    }

    void checkSummary() {
      int all = cutter.of(page.summary()).size();
      if (all != 1) {
        remark(Difficulty.SUMMARY, page.summary(), "" + all);
      }
    }

    void add(String block) {
      List<String> parts = cutter.of(block);
      int words = Words.count(block);
      int hard = isDutch ? hardWordsIn(block, parts) : 0;
      figures = figures.plus(Figures.ofBlock(words, hard));
      if (words > Figures.LONG_PARAGRAPH) {
        remark(Difficulty.PARAGRAPH, parts.stream().findFirst().orElse(block), "" + words);
      }
      parts.forEach(this::addSentence);
    }

    private void addSentence(String sentence) {
      int words = Words.count(sentence);
      if (words > Figures.LONG) {
        boolean isVeryLong = words > Figures.VERY_LONG;
        remark(isVeryLong ? Difficulty.VERY_LONG : Difficulty.LONG, sentence, "" + words);
      }
      Figures form = isDutch ? form(sentence) : Figures.NONE;
      figures = figures.plus(form).plus(Figures.ofSentence(words));
    }

    private Figures form(String sentence) {
      DutchSentence dutch = new DutchSentence(sentence);
      List<String> passive = dutch.passive().stream().toList();
      List<String> nouns = dutch.nominalisations();
      List<String> clauses = dutch.clauses();
      passive.forEach(found -> remark(Difficulty.PASSIVE, sentence, found));
      nouns.forEach(found -> remark(Difficulty.NOMINALISATION, sentence, found));
      if (clauses.size() > 1) {
        remark(Difficulty.CLAUSES, sentence, String.join(", ", clauses));
      }
      return Figures.ofForm(passive.size(), nouns.size(), clauses.size());
    }

    /** Each counts; the first of each is shown, with the sentence that it stands in. */
    private int hardWordsIn(String block, List<String> parts) {
      int found = 0;
      for (String word : Words.of(block)) {
        if (hardWords.has(word)) {
          found++;
          if (hardSoFar.add(word.toLowerCase(Locale.ROOT))) {
            String sentence =
                parts.stream().filter(part -> part.contains(word)).findFirst().orElse(block);
            remark(Difficulty.WORD, sentence, word);
          }
        }
      }
      return found;
    }

    private void remark(Difficulty difficulty, String sentence, String detail) {
      Position at = finder.find(sentence, page.origin());
      remarks.add(new Remark(difficulty, at, sentence, detail));
    }
  }
}
