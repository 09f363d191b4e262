package org.handreiking.diagnostic;

/**
 * What stays off the site when a mistake does not stop the publication: all that it may be about.
 *
 * @param name of what stays off, or {@code ""} where the kind says enough
 */
public record Consequence(Kind kind, String name) {

  /** How much stays off. */
  public enum Kind {
    /** The row in which it is. */
    ROW,
    /** The line in which it is. */
    LINE,
    /** All rows with an id. */
    ID,
    /** A series with all its times. */
    SERIES,
    /** The whole file, and every series that is named in it. */
    FILE,
    /** The whole file, all that is on a day, and what is named: nobody can see which it is. */
    DAY,
    /** Everything: nobody can see which it is. */
    CALENDAR,
    /** All that happens at a place. */
    PLACE
  }
}
