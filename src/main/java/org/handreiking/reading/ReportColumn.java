package org.handreiking.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.handreiking.reading.ReadingReport.Result;

/** A number that a report has for each page and for all pages together. */
enum ReportColumn {
  SCORE(result -> whole(result.score())),
  BEFORE(result -> result.before().flatMap(ReportColumn::whole)),
  WORDS(result -> whole(result.figures().words())),
  SENTENCES(result -> whole(result.figures().sentences())),
  WORDS_IN_SENTENCES(result -> whole(result.figures().wordsInSentences())),
  AVERAGE(result -> oneDigit(result.figures().average())),
  LONG_SENTENCES(result -> whole(result.figures().longSentences())),
  LONG_PERCENT(
      result -> oneDigit(result.figures().perHundredSentences(result.figures().longSentences()))),
  PASSIVES(result -> whole(result.figures().passives())),
  NOMINALISATIONS(result -> whole(result.figures().nominalisations())),
  MANY_CLAUSES(result -> whole(result.figures().manyClauses())),
  HARD_WORDS(result -> whole(result.figures().hardWords())),
  LONG_PARAGRAPHS(result -> whole(result.figures().longParagraphs())),
  MINUTES(result -> whole(result.minutes()));

  private final Function<Result, Optional<BigDecimal>> value;

  ReportColumn(Function<Result, Optional<BigDecimal>> value) {
    this.value = value;
  }

  /** Its name in spreadsheets and among texts: {@code hard-words}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What stands in it, with the digits that are shown; empty when that is not known. */
  Optional<BigDecimal> value(Result result) {
    return value.apply(result);
  }

  private static Optional<BigDecimal> whole(int number) {
    return Optional.of(BigDecimal.valueOf(number));
  }

  private static Optional<BigDecimal> oneDigit(double number) {
    return Optional.of(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
  }
}
