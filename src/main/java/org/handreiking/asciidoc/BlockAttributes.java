package org.handreiking.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines in brackets above an AsciiDoc block say of it. */
record BlockAttributes(List<Attribute> all) {

  static final BlockAttributes NONE = new BlockAttributes(List.of());

  private static final Set<String> VERBATIM =
      Set.of(
          "source",
          "listing",
          "literal",
          "verse",
          "pass",
          "stem",
          "latexmath",
          "asciimath",
          "comment");
  private static final Set<String> DANGER = Set.of("WARNING", "CAUTION");
  private static final Set<String> SAFETY = Set.of("safety", "veiligheid");

  /** What a block's first value may hold: its style, then ids, roles and options. */
  private static final Pattern SHORTHAND = Pattern.compile("([#.%]?)([^#.%]+)");

  BlockAttributes {
    all = List.copyOf(all);
  }

  /** These, and those of one more line above the same block. */
  BlockAttributes and(String line) {
    List<Attribute> both = new ArrayList<>(all);
    both.addAll(Attribute.all(line.substring(1, line.length() - 1)));
    return new BlockAttributes(both);
  }

  /** Whether somebody may come to harm when the block is wrong. */
  boolean isAboutSafety() {
    return has("", DANGER) || has(".", SAFETY) || isNamed("role", SAFETY);
  }

  /** Whether Asciidoctor shows the block line by line, or not at all. */
  boolean isVerbatim() {
    return has("", VERBATIM);
  }

  /** Whether each line of a paragraph stays a line of its own. */
  boolean keepsLines() {
    return has("%", Set.of("hardbreaks")) || isNamed("options", Set.of("hardbreaks"));
  }

  /** Whether a heading begins no section. */
  boolean isDiscrete() {
    return has("", Set.of("discrete", "float"));
  }

  /** Whether the cells of a table are cut in another way than by bars. */
  boolean hasOtherCells() {
    return all.stream()
        .map(Attribute::name)
        .anyMatch(name -> name.equals("format") || name.equals("separator"));
  }

  /** What {@code cols} says; {@code ""} for nothing. */
  String columns() {
    return all.stream()
        .filter(one -> one.name().equals("cols"))
        .map(Attribute::value)
        .reduce("", (first, last) -> last);
  }

  private boolean has(String mark, Set<String> names) {
    return all.stream()
        .filter(one -> one.name().isEmpty())
        .map(Attribute::value)
        .anyMatch(value -> isThere(value, mark, names));
  }

  private static boolean isThere(String value, String mark, Set<String> names) {
    Matcher part = SHORTHAND.matcher(value);
    while (part.find()) {
      if (part.group(1).equals(mark) && names.contains(part.group(2).strip())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(String name, Set<String> values) {
    return all.stream()
        .filter(one -> one.name().equals(name))
        .flatMap(one -> List.of(one.value().split("[\\s,]+")).stream())
        .anyMatch(values::contains);
  }
}
