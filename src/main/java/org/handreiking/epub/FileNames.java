package org.handreiking.epub;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Gives chapters file names that every system can keep, in plain letters and without doubles. */
final class FileNames {

  private static final int LONGEST = 60;

  private final Set<String> taken = new TreeSet<>();

  /** A name of its own for the chapter called {@code id}: the same for the same chapters. */
  String next(String id) {
    String plain =
        id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "text" : plain.substring(0, Math.min(LONGEST, plain.length()));
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "-" + i;
    }
    return name + ".xhtml";
  }
}
