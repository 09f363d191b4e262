package org.handreiking.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.handreiking.site.Language;

/**
 * How the words of each language become index terms: their form (lower case, accents folded), and
 * behind it, at the same position, their stems. A language without rules of its own has only forms.
 */
enum Analysis {
  DUTCH("nl") {
    @Override
    TokenStream formsAndStems(TokenStream words, CompoundSplitter splitter) {
      // The possessive's filter takes the 's off foto's and oma's as well.
      TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      return new StemsFilter(new FoldingFilter(lower), new DutchStems(splitter)::of);
    }

    @Override
    CharArraySet stopWords() {
      return DutchAnalyzer.getDefaultStopSet();
    }
  },
  TURKISH("tr") {
    @Override
    TokenStream formsAndStems(TokenStream words, CompoundSplitter splitter) {
      TokenStream lower = new TurkishLowerCaseFilter(new ApostropheFilter(words));
      return new FoldingFilter(new StemsFilter(lower, new TurkishStems()::of));
    }

    @Override
    CharArraySet stopWords() {
      return TurkishAnalyzer.getDefaultStopSet();
    }
  },
  ARABIC("ar") {
    @Override
    TokenStream formsAndStems(TokenStream words, CompoundSplitter splitter) {
      TokenStream folded = new FoldingFilter(new LowerCaseFilter(words));
      return new StemsFilter(new ArabicNormalizationFilter(folded), ArabicStems::of);
    }

    @Override
    CharArraySet stopWords() {
      return ArabicAnalyzer.getDefaultStopSet();
    }
  },
  ENGLISH("en") {
    @Override
    TokenStream formsAndStems(TokenStream words, CompoundSplitter splitter) {
      TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      return new StemsFilter(new FoldingFilter(lower), new EnglishStems()::of);
    }

    @Override
    CharArraySet stopWords() {
      return list("english_stop.txt");
    }
  },
  PLAIN("") {
    @Override
    TokenStream formsAndStems(TokenStream words, CompoundSplitter splitter) {
      return new FoldingFilter(new LowerCaseFilter(words));
    }

    @Override
    CharArraySet stopWords() {
      return CharArraySet.EMPTY_SET;
    }
  };

  private final String tag;

  Analysis(String tag) {
    this.tag = tag;
  }

  /** The rules for {@code language}; a regional variety has those of its language. */
  static Analysis of(Language language) {
    String primary = language.tag().split("-", 2)[0];
    for (Analysis analysis : values()) {
      if (analysis.tag.equals(primary)) {
        return analysis;
      }
    }
    return PLAIN;
  }

  /** The terms of {@code words}, which come as they were written. */
  TokenStream terms(TokenStream words, CompoundSplitter splitter) {
    // Digits of any script become 0 to 9.
    return formsAndStems(new DecimalDigitFilter(words), splitter);
  }

  abstract TokenStream formsAndStems(TokenStream words, CompoundSplitter splitter);

  /** Words that say nothing about what a text is about, as they are written. */
  abstract CharArraySet stopWords();

  /** Whether a word of this language can be several words written as one. */
  boolean splitsCompounds() {
    return this == DUTCH;
  }

  private static CharArraySet list(String file) {
    try (var in = SnowballFilter.class.getResourceAsStream(file)) {
      return WordlistLoader.getSnowballWordSet(in, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
