package org.handreiking.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.handreiking.site.Language;

/** The one analyzer of a language, for texts and for queries. */
final class LanguageAnalyzer extends Analyzer {

  private final Analysis analysis;
  private final CompoundSplitter splitter;
  private final Set<String> stopForms;

  private LanguageAnalyzer(Analysis analysis, CompoundSplitter splitter, Set<String> stopForms) {
    this.analysis = analysis;
    this.splitter = splitter;
    this.stopForms = stopForms;
  }

  /** The analyzer that does not split compounds. */
  static LanguageAnalyzer of(Language language) {
    Analysis analysis = Analysis.of(language);
    StringBuilder stopWords = new StringBuilder();
    for (Object word : analysis.stopWords()) {
      stopWords.append((char[]) word).append(' ');
    }
    Set<String> forms = new HashSet<>();
    try (var plain = new LanguageAnalyzer(analysis, CompoundSplitter.NONE, Set.of())) {
      plain.words(stopWords.toString()).forEach(word -> forms.add(word.form()));
    }
    return new LanguageAnalyzer(analysis, CompoundSplitter.NONE, forms);
  }

  /**
   * The analyzer that splits compounds into words of {@code forms}.
   *
   * @param forms every form in the texts of the index
   */
  LanguageAnalyzer with(Collection<String> forms) {
    return new LanguageAnalyzer(analysis, new CompoundSplitter(forms, stopForms), stopForms);
  }

  /** Whether {@link #with} makes a difference. */
  boolean wantsForms() {
    return analysis.splitsCompounds();
  }

  /** Whether {@code form} is that of a word which says nothing about what a text is about. */
  boolean isStopForm(String form) {
    return stopForms.contains(form);
  }

  /** What stands for the whole of a form besides itself, marked. */
  List<String> stems(String form) {
    return analysis.stems(splitter).apply(form).whole();
  }

  /** What stands for the parts of a form, marked. */
  List<String> parts(String form) {
    return analysis.stems(splitter).apply(form).parts();
  }

  /** What stands for the two parts of a word that no text has, marked; empty when it has none. */
  List<String> twoParts(String form) {
    return splitter.twoParts(form).stream().flatMap(part -> stems(part).stream()).toList();
  }

  /** Whether a form may be a part of a compound that no text has. */
  boolean isPart(String form) {
    return splitter.isPart(form);
  }

  /** Whether the stems of a word count that no text has: where they are as easy to find there. */
  boolean stemsUnknownWords() {
    return analysis == Analysis.ARABIC;
  }

  /** How words that no text has are stemmed. */
  Endings endings() {
    return analysis.endings();
  }

  /** How many letters the endings have at most that a word is given in this language. */
  int longestEnding() {
    return analysis.longestEnding();
  }

  /** Forms of words that say nothing. */
  Set<String> stopForms() {
    return stopForms;
  }

  /** The words of {@code text} in their order; any text will do. */
  List<TextWord> words(String text) {
    try (TokenStream terms = tokenStream("", text)) {
      terms.reset();
      List<TextWord> words = new WordReader(terms).read();
      terms.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a text in memory", e);
    }
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, analysis.terms(words, splitter));
  }
}
