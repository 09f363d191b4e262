package org.handreiking.flyer;

import java.util.Comparator;

/**
 * Something that a flyer says.
 *
 * @param label what it is about, or {@code ""} where that is clear
 */
record Fact(Kind kind, String label, String value) {

  /** The order of the sheet. */
  static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind);

  /** What a fact is about, in the order of the sheet. */
  enum Kind {
    SUMMARY(9),
    MEETING(10),
    PLACE(15),
    OPEN_TO(13),
    LANGUAGES(12),
    CHILDREN(11),
    COST(8),
    TRAVEL_COSTS(5),
    CAPACITY(7),
    JOIN(14),
    PERIOD(1),
    WHEN_FULL(6),
    ACCESS(4),
    NOTE(2),
    /** A time after the next one. */
    LATER(3);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }

    /** What is lightest is left to the page first, where there is no room for all. */
    int weight() {
      return weight;
    }
  }
}
