package org.handreiking.reading;

/** How long a text takes to read. */
public final class ReadingTime {

  /**
   * Words in a minute: our own rule. A review of 190 studies (M. Brysbaert, 2019, Journal of Memory
   * and Language 109) found 238 for adults who read English non-fiction in silence. We take less:
   * Dutch words are longer, and who reads a plan stops to think.
   */
  public static final int WORDS_PER_MINUTE = 200;

  private ReadingTime() {}

  /** Whole minutes for {@code words}, rounded up; 0 for no words. */
  public static int minutes(int words) {
    return (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE;
  }
}
