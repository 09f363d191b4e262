package org.handreiking.typesetting;

import java.io.IOException;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A stretch of time in which the program's formatting locale writes 0 to 9. The typesetter numbers
 * its fonts in the default locale and fails where that has digits of its own, as in Arabic; nothing
 * of ours uses the default locale. Several threads may be in such a stretch at once.
 */
final class WesternDigits {

  /** What is done in such a stretch. */
  interface Job<T> {
    T run() throws IOException;
  }

  private static final Object LOCK = new Object();
  private static int users;
  private static Locale before = Locale.ROOT;

  private WesternDigits() {}

  /** Does {@code job} with digits from 0 to 9. */
  static <T> T during(Job<T> job) throws IOException {
    start();
    try {
      return job.run();
    } finally {
      end();
    }
  }

  private static void start() {
    synchronized (LOCK) {
      if (users++ == 0) {
        before = Locale.getDefault(Locale.Category.FORMAT);
        if (DecimalFormatSymbols.getInstance(before).getZeroDigit() != '0') {
          Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        }
      }
    }
  }

  /** The last one out puts the locale back. */
  private static void end() {
    synchronized (LOCK) {
      if (--users == 0) {
        Locale.setDefault(Locale.Category.FORMAT, before);
      }
    }
  }
}
