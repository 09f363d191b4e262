package org.handreiking.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/**
 * Takes the body of an AsciiDoc page apart into texts and what stands around them, so that the
 * texts can be put in another language and everything else stays. It follows the block structure of
 * AsciiDoc, not its inline markup, which stays inside the texts. Verbatim blocks are not texts.
 */
final class AsciidocPieces {

  private static final Pattern VERBATIM = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3,}.*");
  private static final Pattern COMPOUND = Pattern.compile("={4,}|\\*{4,}|_{4,}|--");
  private static final Pattern TABLE = Pattern.compile("\\|={3,}");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\[.*]");
  private static final Pattern LEFT_AS_IT_IS =
      Pattern.compile(
          "'{3,}|<{3,}|\\+|//(?!//).*|:!?[\\w-]+!?:(?:\\s.*)?|(?:include|ifn?def|ifeval|endif|toc|video|audio)::.*");
  private static final Pattern HEADING = Pattern.compile("(={2,6}\\s+)(\\S.*)");
  private static final Pattern CAPTION = Pattern.compile("(\\.)([^\\s.].*)");
  private static final Pattern IMAGE =
      Pattern.compile("(image::[^\\[]+\\[(?:alt=)?\"?)([^,\\]\"]+)(.*)");
  private static final Pattern ITEM =
      Pattern.compile(
          "(\\s*(?:\\*{1,5}|-|\\.{1,5}|\\d+\\.|[a-zA-Z]\\.|[ivxIVX]+\\)|<(?:\\d+|\\.)>)\\s+"
              + "(?:\\[[ xX*]]\\s+)?)(\\S.*)");
  private static final Pattern TERM =
      Pattern.compile("(\\s*)(\\S.*?)(:{2,4}|;;)(?:(\\s+)(\\S.*))?");
  private static final Pattern ADMONITION =
      Pattern.compile("((?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\\s+)(\\S.*)");
  private static final Pattern SAFETY =
      Pattern.compile(
          "\\[(?:WARNING|CAUTION)\\b.*]|\\[[^\\]]*(?:\\.|role=\"?)(?:safety|veiligheid)\\b.*]");
  private static final Pattern SAFETY_PARAGRAPH = Pattern.compile("(?:WARNING|CAUTION):\\s.*");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final List<String> lines;
  private final int firstLine;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder kept = new StringBuilder();

  /** The delimiters of safety blocks that are open. */
  private final Deque<String> open = new ArrayDeque<>();

  private int next;

  /** Whether the last line was a term, whose explanation may stand on the next. */
  private boolean isAfterTerm;

  private boolean isSafetyNext;
  private int safetyDepth;

  private AsciidocPieces(List<String> lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /**
   * The pieces of a text.
   *
   * @param firstLine the number of its first line in the file
   */
  static List<Piece> of(List<String> lines, int firstLine) {
    return new AsciidocPieces(lines, firstLine).cut(false);
  }

  private static List<Piece> of(List<String> lines, int firstLine, boolean isSafety) {
    return new AsciidocPieces(lines, firstLine).cut(isSafety);
  }

  /** The text that the pieces make with {@code translated} blocks. */
  static String join(List<Piece> pieces, Function<TextBlock, String> translated) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.before());
      piece.block().ifPresent(block -> text.append(translated.apply(block)));
    }
    return text.toString();
  }

  private List<Piece> cut(boolean isSafety) {
    safetyDepth = isSafety ? 1 : 0;
    while (next < lines.size()) {
      String line = lines.get(next).stripTrailing();
      if (VERBATIM.matcher(line).matches()) {
        keepUntil(line.startsWith("```") ? "```" : line);
      } else if (TABLE.matcher(line).matches()) {
        cutTable(line);
      } else if (!keep(line)) {
        cutText(line);
      }
    }
    pieces.add(new Piece(kept.toString(), Optional.empty()));
    return pieces;
  }

  /** Keeps a line that is no text. */
  private boolean keep(String line) {
    if (COMPOUND.matcher(line).matches()) {
      enterOrLeave(line);
    } else if (ATTRIBUTES.matcher(line).matches()) {
      isSafetyNext = isSafetyNext || SAFETY.matcher(line).matches();
    } else if (!line.isBlank() && !LEFT_AS_IT_IS.matcher(line).matches()) {
      return false;
    }
    keepLine();
    return true;
  }

  private void keepLine() {
    kept.append(lines.get(next));
    endLine();
  }

  private void endLine() {
    next++;
    kept.append(next < lines.size() ? "\n" : "");
  }

  private void keepUntil(String delimiter) {
    keepLine();
    while (next < lines.size() && !lines.get(next).stripTrailing().equals(delimiter)) {
      keepLine();
    }
    if (next < lines.size()) {
      keepLine();
    }
    isSafetyNext = false;
  }

  private void enterOrLeave(String delimiter) {
    if (delimiter.equals(open.peek())) {
      open.pop();
      safetyDepth -= safetyDepth > 0 ? 1 : 0;
    } else {
      open.push(delimiter);
      safetyDepth += isSafetyNext || safetyDepth > 0 ? 1 : 0;
    }
    isSafetyNext = false;
  }

  private void cutText(String line) {
    boolean explains = isAfterTerm;
    isAfterTerm = false;
    Matcher heading = HEADING.matcher(line);
    Matcher caption = CAPTION.matcher(line);
    Matcher image = IMAGE.matcher(line);
    if (heading.matches()) {
      cutLine(TextKind.HEADING, heading);
    } else if (caption.matches()) {
      // The attributes above a caption are those of the block below it.
      boolean isSafety = isSafetyNext;
      cutLine(TextKind.CAPTION, caption);
      isSafetyNext = isSafety;
    } else if (image.matches()) {
      kept.append(image.group(1));
      add(TextKind.ALTERNATIVE_TEXT, image.group(2), next);
      kept.append(image.group(3));
      endLine();
    } else {
      cutLines(line, explains);
    }
  }

  private void cutLine(TextKind kind, Matcher line) {
    kept.append(line.group(1));
    add(kind, line.group(2), next);
    endLine();
  }

  private void cutLines(String line, boolean explains) {
    Matcher item = ITEM.matcher(line);
    Matcher admonition = ADMONITION.matcher(line);
    if (item.matches()) {
      kept.append(item.group(1));
      cutParagraph(TextKind.LIST_ITEM, item.group(2), true);
      return;
    }
    Matcher term = TERM.matcher(line);
    if (term.matches()) {
      cutTerm(term);
    } else if (explains) {
      cutParagraph(TextKind.LIST_ITEM, line, true);
    } else if (admonition.matches()) {
      isSafetyNext = isSafetyNext || SAFETY_PARAGRAPH.matcher(line).matches();
      kept.append(admonition.group(1));
      cutParagraph(TextKind.ADMONITION, admonition.group(2), false);
    } else if (Character.isWhitespace(line.charAt(0))) {
      keepVerbatimParagraph();
    } else {
      cutParagraph(TextKind.PARAGRAPH, line, false);
    }
  }

  private void cutTerm(Matcher term) {
    kept.append(term.group(1));
    boolean isSafety = isSafetyNext;
    add(TextKind.TERM, term.group(2), next);
    kept.append(term.group(3));
    isSafetyNext = isSafety;
    if (term.group(5) == null) {
      endLine();
      isSafetyNext = false;
      isAfterTerm = true;
    } else {
      kept.append(term.group(4));
      cutParagraph(TextKind.LIST_ITEM, term.group(5), true);
    }
  }

  private void keepVerbatimParagraph() {
    while (next < lines.size() && !lines.get(next).isBlank()) {
      keepLine();
    }
  }

  /** A text of lines; it ends at a blank line, at a block, and in a list at the next item. */
  private void cutParagraph(TextKind kind, String first, boolean inList) {
    int start = next;
    StringBuilder text = new StringBuilder(first.strip());
    next++;
    while (next < lines.size() && goesOn(lines.get(next).stripTrailing(), inList)) {
      String line = lines.get(next).strip();
      if (!line.startsWith("//")) {
        text.append(text.toString().endsWith(" +") ? "\n" : " ").append(line);
      }
      next++;
    }
    add(kind, text.toString(), start);
    kept.append(next < lines.size() ? "\n" : "");
  }

  private static boolean goesOn(String line, boolean inList) {
    boolean ends =
        line.isBlank()
            || VERBATIM.matcher(line).matches()
            || COMPOUND.matcher(line).matches()
            || TABLE.matcher(line).matches()
            || ATTRIBUTES.matcher(line).matches();
    boolean next =
        inList
            && (line.equals("+")
                || ITEM.matcher(line).matches()
                || TERM.matcher(line).matches()
                || CAPTION.matcher(line).matches());
    return !ends && !next;
  }

  private void add(TextKind kind, String text, int line) {
    boolean isSafety = isSafetyNext || safetyDepth > 0;
    isSafetyNext = false;
    if (LETTER.matcher(text).find()) {
      TextBlock block = new TextBlock(kind, Optional.empty(), text, firstLine + line, isSafety);
      pieces.add(new Piece(kept.toString(), Optional.of(block)));
      kept.setLength(0);
    } else {
      kept.append(text);
    }
  }

  private void cutTable(String delimiter) {
    int start = next + 1;
    int end = start;
    while (end < lines.size() && !lines.get(end).stripTrailing().equals(delimiter)) {
      end++;
    }
    keepLine();
    boolean isSafety = isSafetyNext || safetyDepth > 0;
    isSafetyNext = false;
    String body = String.join("\n", lines.subList(start, end));
    for (TableCell cell : TableCell.cut(body)) {
      int line = start + cell.line();
      if (cell.isAsciidoc()) {
        kept.append(cell.mark());
        addAll(of(cell.text().lines().toList(), firstLine + line, isSafety), cell);
      } else {
        kept.append(cell.mark());
        isSafetyNext = isSafety;
        add(TextKind.CELL, cell.oneLine(), line);
        kept.append(cell.after());
      }
    }
    isSafetyNext = false;
    next = end - 1;
    endLine();
    if (next < lines.size()) {
      keepLine();
    }
  }

  private void addAll(List<Piece> inside, TableCell cell) {
    for (Piece piece : inside) {
      kept.append(piece.before());
      if (piece.block().isPresent()) {
        pieces.add(new Piece(kept.toString(), piece.block()));
        kept.setLength(0);
      }
    }
    kept.append(cell.after());
  }
}
