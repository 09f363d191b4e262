package org.handreiking.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the attributes between an AsciiDoc block's brackets: {@code cols="1,2"}, or only a value.
 *
 * @param name {@code ""} for one that has only a value
 * @param value without its quotation marks
 * @param start where the value begins, counted from 0 in the list
 */
record Attribute(String name, String value, int start) {

  private static final Pattern NEXT =
      Pattern.compile(
          "\\G\\s*(?:([\\w-]+)\\s*=\\s*)?"
              + "(?:\"((?:\\\\.|[^\"\\\\])*)\"|'((?:\\\\.|[^'\\\\])*)'|([^,]*?))\\s*(,|$)");

  /** The attributes of {@code list}, which is what stands between the brackets, in their order. */
  static List<Attribute> all(String list) {
    List<Attribute> attributes = new ArrayList<>();
    Matcher next = NEXT.matcher(list);
    boolean isLast = false;
    while (!isLast && next.find()) {
      String name = next.group(1) == null ? "" : next.group(1);
      int value = next.group(2) != null ? 2 : next.group(3) != null ? 3 : 4;
      attributes.add(new Attribute(name, next.group(value), next.start(value)));
      isLast = next.group(5).isEmpty();
    }
    return attributes;
  }

  /** Where it begins in {@code list}, with its quotation mark. */
  int outerStart(String list) {
    return isQuoted(list) ? start - 1 : start;
  }

  /** Where it ends in {@code list}, with its quotation mark. */
  int outerEnd(String list) {
    int end = start + value.length();
    return isQuoted(list) ? end + 1 : end;
  }

  private boolean isQuoted(String list) {
    return start > 0 && "\"'".indexOf(list.charAt(start - 1)) >= 0;
  }
}
