package org.handreiking.asciidoc;

import java.util.regex.Pattern;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/**
 * A place in AsciiDoc for words, which stay words there: what a translation begins with or holds
 * makes no list, cell or attribute of them.
 *
 * @param beginsLine whether nothing stands before the words on their line
 * @param touchesBar whether the next cell's bar comes right after the words
 * @param separators what ends a cell of the tables around it
 */
record TextSlot(boolean beginsLine, boolean touchesBar, String separators) {

  /** Shows nothing, and has whatever stands after it not be the beginning of a line. */
  private static final String NOTHING = "{empty}";

  private static final Pattern LINE_END = Pattern.compile("(?<! \\+)[ \\t]*\\n\\s*");
  private static final Pattern TERM_SIGN = Pattern.compile("(?<=[:;])(?=[:;](?:\\s|$))");
  private static final Pattern CHECKBOX = Pattern.compile("\\[[ xX*]]\\s.*", Pattern.DOTALL);

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"=]|^'");

  /** What the next cell's bar would take as saying how that cell is, or as not being a bar. */
  private static final Pattern BEFORE_BAR =
      Pattern.compile(".*(?:\\\\|\\s(?:[\\d.]+[*+])?[<^>.]*[a-z]?)", Pattern.DOTALL);

  /** {@code words}, which stand for {@code block}, as they are written here. */
  String write(TextBlock block, String words) {
    TextKind kind = block.kind();
    String linked = kind == TextKind.ALTERNATIVE_TEXT ? words : MarkedLinks.kept(words);
    return escaped(
        switch (kind) {
          case CELL -> cell(block.text().contains("\n\n") ? linked : hardLines(linked));
          case ALTERNATIVE_TEXT -> value(noTerm(oneLine(linked)));
          case HEADING -> noTerm(oneLine(linked));
          case CAPTION -> caption(noTerm(oneLine(linked)));
          case TERM -> term(noTerm(oneLine(linked)));
          case LIST_ITEM -> item(hardLines(linked));
          case ADMONITION -> noTerm(hardLines(linked));
          case PARAGRAPH, TITLE, ATTRIBUTE, COLUMN, MEMBER, INTERFACE -> hardLines(linked);
        });
  }

  /** {@code words} without the sign that makes a term of what stands before it. */
  private static String noTerm(String words) {
    return TERM_SIGN.matcher(words).replaceAll(NOTHING);
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s*\\n\\s*", " ");
  }

  /** The lines that a hard break ends stay; each is made to be words. */
  private String hardLines(String words) {
    String[] lines = LINE_END.matcher(words.strip()).replaceAll(" ").split("\n");
    for (int i = 0; i < lines.length; i++) {
      lines[i] = i > 0 || beginsLine ? guarded(lines[i]) : lines[i];
    }
    return String.join("\n", lines);
  }

  private static String guarded(String line) {
    Line seen = new Line(line);
    String words = seen.term().matches() ? noTerm(line) : line;
    return seen.isWords() ? words : NOTHING + words.strip();
  }

  private static String caption(String words) {
    return words.startsWith(".") ? NOTHING + words : words;
  }

  private String term(String words) {
    String ended = words.endsWith(":") || words.endsWith(";") ? words + NOTHING : words;
    return !beginsLine || new Line(ended).isWords() ? ended : NOTHING + ended;
  }

  private static String item(String words) {
    return CHECKBOX.matcher(words).matches() ? NOTHING + words : words;
  }

  /** As a value among attributes. */
  private static String value(String words) {
    return NEEDS_QUOTES.matcher(words).find()
        ? "\"" + words.replaceAll("(?<!\\\\)\"", "\\\\$0") + "\""
        : words;
  }

  private String cell(String words) {
    return touchesBar && BEFORE_BAR.matcher(words).matches() ? words + NOTHING : words;
  }

  private String escaped(String words) {
    return separators.isEmpty()
        ? words
        : words.replaceAll("(?<!\\\\)[" + separators + "]", "\\\\$0");
  }
}
