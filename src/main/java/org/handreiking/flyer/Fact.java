package org.handreiking.flyer;

import java.util.Comparator;

/**
 * Something that a flyer says.
 *
 * @param label what it is about, or {@code ""} where that is clear
 * @param value what it says; {@code ""} when it says nothing of the next time, and of other times
 *     differs
 * @param next what is true of the next time, where {@code value} says of each group what is true
 */
record Fact(Kind kind, String label, String value, String next, Scope scope) {

  /** The order of the sheet. */
  static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind);

  /** A fact about all coming times, or about the programme. */
  Fact(Kind kind, String label, String value) {
    this(kind, label, value, "", Scope.ALL);
  }

  /** Of which times a fact is true. */
  enum Scope {
    ALL,
    /** It says of which group what is true. */
    BY_GROUP,
    /** Of the next time; of other times something else is true. */
    NEXT
  }

  /** What a fact is about, in the order of the sheet. */
  enum Kind {
    SUMMARY(11),
    MEETING(12),
    PLACE(17),
    OPEN_TO(15),
    LANGUAGES(14),
    CHILDREN(13),
    COST(10),
    TRAVEL_COSTS(5),
    CAPACITY(7),
    JOIN(16),
    /** What happens the first time that somebody comes. */
    FIRST_TIME(9),
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

    /** Whether it is as light as {@code other}, or lighter. */
    boolean isUpTo(Kind other) {
      return weight <= other.weight;
    }
  }

  /** The same of the next time alone. */
  Fact ofNext() {
    return new Fact(kind, label, next, "", Scope.NEXT);
  }
}
