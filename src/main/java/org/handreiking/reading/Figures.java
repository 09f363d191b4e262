package org.handreiking.reading;

/**
 * What was counted on a page.
 *
 * @param words all of them, those outside sentences included
 * @param wordsInSentences those of {@code sentences}
 * @param longSentences of more than {@value #LONG} words
 * @param passives sentences in the passive voice
 * @param nominalisations verbs used as nouns
 * @param manyClauses sentences with more than one subordinate clause
 * @param hardWords how often one stands there
 * @param longParagraphs of more than {@value #LONG_PARAGRAPH} words
 */
public record Figures(
    int words,
    int sentences,
    int wordsInSentences,
    int longSentences,
    int passives,
    int nominalisations,
    int manyClauses,
    int hardWords,
    int longParagraphs) {

  /** The most words of a sentence that is not long. */
  public static final int LONG = 20;

  /** The most words of a sentence on a page that must be easy. */
  public static final int VERY_LONG = 25;

  /** The most words of a paragraph. */
  public static final int LONG_PARAGRAPH = 100;

  /** Of no text at all. */
  static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** What a paragraph or the like adds to those of its sentences. */
  static Figures ofBlock(int words, int hardWords) {
    return new Figures(words, 0, 0, 0, 0, 0, 0, hardWords, words > LONG_PARAGRAPH ? 1 : 0);
  }

  /** A sentence's length. */
  static Figures ofSentence(int words) {
    return new Figures(0, 1, words, words > LONG ? 1 : 0, 0, 0, 0, 0, 0);
  }

  /** What the form of a sentence's words tells. */
  static Figures ofForm(int passives, int nominalisations, int clauses) {
    return new Figures(0, 0, 0, 0, passives, nominalisations, clauses > 1 ? 1 : 0, 0, 0);
  }

  /** Words in a sentence on average; 0 without sentences. */
  public double average() {
    return sentences == 0 ? 0 : (double) wordsInSentences / sentences;
  }

  /** {@code count} per hundred sentences. */
  public double perHundredSentences(int count) {
    return sentences == 0 ? 0 : 100.0 * count / sentences;
  }

  /**
   * From 0 to 100; our own measure, which says nothing of a level of language. From 100 go: 4 for
   * each word that the average sentence has more than 10 (at most 40); 1 for each percent of long
   * sentences (at most 30); half for each percent of passive sentences (at most 15) and of
   * sentences with more than one subordinate clause (at most 10); half for each nominalisation per
   * hundred sentences (at most 10); 3 for each hard word per hundred words (at most 20); 2 for each
   * long paragraph per hundred sentences (at most 10).
   */
  public int score() {
    double lost =
        Math.min(40, Math.max(0, 4 * (average() - 10)))
            + Math.min(30, perHundredSentences(longSentences))
            + Math.min(15, perHundredSentences(passives) / 2)
            + Math.min(10, perHundredSentences(manyClauses) / 2)
            + Math.min(10, perHundredSentences(nominalisations) / 2)
            + Math.min(20, words == 0 ? 0 : 300.0 * hardWords / words)
            + Math.min(10, 2 * perHundredSentences(longParagraphs));
    return (int) Math.round(Math.max(0, 100 - lost));
  }

  /** Both together. */
  public Figures plus(Figures other) {
    return new Figures(
        words + other.words,
        sentences + other.sentences,
        wordsInSentences + other.wordsInSentences,
        longSentences + other.longSentences,
        passives + other.passives,
        nominalisations + other.nominalisations,
        manyClauses + other.manyClauses,
        hardWords + other.hardWords,
        longParagraphs + other.longParagraphs);
  }
}
