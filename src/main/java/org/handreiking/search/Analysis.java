package org.handreiking.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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
    TokenStream forms(TokenStream words) {
      // The possessive's filter takes the 's off foto's and oma's as well.
      return new FoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    }

    @Override
    Function<String, Stems> stems(CompoundSplitter splitter) {
      return new DutchStems(splitter)::of;
    }

    @Override
    CharArraySet stopWords() {
      return DutchAnalyzer.getDefaultStopSet();
    }
  },
  TURKISH("tr") {
    @Override
    TokenStream forms(TokenStream words) {
      return new FoldingFilter(new TurkishLowerCaseFilter(new ApostropheFilter(words)));
    }

    @Override
    Function<String, Stems> stems(CompoundSplitter splitter) {
      return new TurkishStems()::of;
    }

    @Override
    CharArraySet stopWords() {
      return TurkishAnalyzer.getDefaultStopSet();
    }
  },
  ARABIC("ar") {
    @Override
    TokenStream forms(TokenStream words) {
      return new ArabicNormalizationFilter(new FoldingFilter(new LowerCaseFilter(words)));
    }

    @Override
    Function<String, Stems> stems(CompoundSplitter splitter) {
      return ArabicStems::of;
    }

    @Override
    CharArraySet stopWords() {
      return ArabicAnalyzer.getDefaultStopSet();
    }
  },
  ENGLISH("en") {
    @Override
    TokenStream forms(TokenStream words) {
      return new FoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    }

    @Override
    Function<String, Stems> stems(CompoundSplitter splitter) {
      return new EnglishStems()::of;
    }

    @Override
    CharArraySet stopWords() {
      return list("english_stop.txt");
    }
  },
  PLAIN("") {
    @Override
    TokenStream forms(TokenStream words) {
      return new FoldingFilter(new LowerCaseFilter(words));
    }

    @Override
    Function<String, Stems> stems(CompoundSplitter splitter) {
      return form -> new Stems(List.of(), List.of());
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
    return new StemsFilter(forms(new DecimalDigitFilter(words)), stems(splitter));
  }

  abstract TokenStream forms(TokenStream words);

  /** What a form is found by besides itself; for one thread at a time. */
  abstract Function<String, Stems> stems(CompoundSplitter splitter);

  /** Words that say nothing about what a text is about, as they are written. */
  abstract CharArraySet stopWords();

  /** Whether a word of this language can be several words written as one. */
  boolean splitsCompounds() {
    return this == DUTCH;
  }

  /** How words that no text has are stemmed. */
  Endings endings() {
    return switch (this) {
      case DUTCH -> Endings.DUTCH;
      case ENGLISH -> Endings.ENGLISH;
      case TURKISH -> Endings.TURKISH;
      case ARABIC, PLAIN -> Endings.NONE;
    };
  }

  /** How many letters the endings have at most that a word is given. */
  int longestEnding() {
    return this == TURKISH ? 9 : 5;
  }

  private static CharArraySet list(String file) {
    try (var in = SnowballFilter.class.getResourceAsStream(file)) {
      return WordlistLoader.getSnowballWordSet(in, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
