package org.handreiking.web;

import java.util.List;

/** A script without what only its authors read: lines that are comments, and indentation. */
final class LeanScript {

  private LeanScript() {}

  /**
   * What {@code script} does, in fewer bytes. One in which a line may belong to a text, because a
   * template literal or a comment goes on over lines, stays as it is.
   */
  static String of(String script) {
    List<String> lines = script.lines().map(String::strip).toList();
    boolean goesOnOverLines =
        lines.stream()
            .anyMatch(
                line ->
                    line.chars().filter(unit -> unit == '`').count() % 2 == 1
                        || line.endsWith("\\")
                        || line.contains("/*"));
    if (goesOnOverLines) {
      return script;
    }
    StringBuilder lean = new StringBuilder();
    lines.stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .forEach(line -> lean.append(line).append('\n'));
    return lean.toString();
  }
}
