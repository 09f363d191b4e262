package org.handreiking.translation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the translation of a file is.
 *
 * @param texts all that readers see
 * @param translated those with a translation of what they say now
 * @param behind those with a translation of what they said before
 * @param since the first day on which one of those fell behind
 * @param review that somebody has read the translation; empty when nobody has
 */
public record Freshness(
    int texts,
    int translated,
    int behind,
    Optional<LocalDate> since,
    Optional<TranslationReview> review) {

  /** Of a file with nothing to translate. */
  public static final Freshness NOTHING =
      new Freshness(0, 0, 0, Optional.empty(), Optional.empty());

  /** Texts that nobody has translated. */
  public int missing() {
    return texts - translated - behind;
  }

  /** Whole percents of the texts that have a translation, of now or of before; 100 of none. */
  public int percent() {
    return texts == 0 ? 100 : 100 * (translated + behind) / texts;
  }

  /** Both together; reviewed when both are. */
  public Freshness plus(Freshness other) {
    if (texts == 0 || other.texts == 0) {
      return texts == 0 ? other : this;
    }
    Optional<LocalDate> first =
        since.isPresent() && other.since.isPresent()
            ? since.filter(day -> day.isBefore(other.since.get())).or(() -> other.since)
            : since.or(() -> other.since);
    return new Freshness(
        texts + other.texts,
        translated + other.translated,
        behind + other.behind,
        first,
        review.flatMap(one -> other.review));
  }
}
