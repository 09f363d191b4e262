package org.handreiking.diagnostic;

import java.util.List;

/** Diagnostics as short texts, for comparing. */
public final class Shown {

  private Shown() {}

  /** Place, code and first value of each, by file and line. */
  public static List<String> in(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(Shown::text).toList();
  }

  /** The values of {@code diagnostic} as a Dutch editor reads them. */
  public static List<String> values(Diagnostic diagnostic) {
    return diagnostic.values().stream().map(value -> Bilingual.shown(value, true)).toList();
  }

  private static String text(Diagnostic one) {
    String value = one.values().isEmpty() ? "" : " " + values(one).get(0);
    return one.at() + " " + one.code() + value;
  }
}
