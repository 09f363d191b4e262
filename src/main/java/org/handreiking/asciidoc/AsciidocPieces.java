package org.handreiking.asciidoc;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/**
 * Takes the body of an AsciiDoc page apart into texts and what stands around them, so that the
 * texts can be put in another language and everything else stays. It follows the block structure of
 * AsciiDoc, not its inline markup, which stays inside the texts. Verbatim blocks are not texts.
 */
final class AsciidocPieces {

  private final List<String> lines;
  private final PieceList pieces;
  private final Scope scope;

  /** What is said of the block that comes next. */
  private BlockAttributes attributes = BlockAttributes.NONE;

  private int next;

  /** Whether the last line was a term, whose explanation may stand on the next. */
  private boolean isAfterTerm;

  /** Whether a plus sign attaches the block that comes next to the list. */
  private boolean isAttached;

  /** Takes {@code lines}, which stand in {@code scope}, apart into {@code pieces}. */
  AsciidocPieces(List<String> lines, PieceList pieces, Scope scope) {
    this.lines = lines;
    this.pieces = pieces;
    this.scope = scope;
  }

  /**
   * The pieces of a text.
   *
   * @param firstLine the number of its first line in the file
   */
  static List<Piece> of(List<String> lines, int firstLine) {
    return new AsciidocPieces(lines, new PieceList(firstLine, ""), new Scope(false)).cut();
  }

  /**
   * The text that the pieces make with {@code translated} blocks.
   *
   * @param ids of the headings, in their order; when there are more or less of them, headings get
   *     none
   */
  static String join(List<Piece> pieces, Function<TextBlock, String> translated, List<String> ids) {
    boolean fits = pieces.stream().filter(Piece::isAboveHeading).count() == ids.size();
    Iterator<String> id = (fits ? ids : List.<String>of()).iterator();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.before());
      if (piece.isAboveHeading() && id.hasNext()) {
        text.append("[#").append(id.next()).append("]\n");
      }
      Optional<TextBlock> block = piece.block();
      block.ifPresent(one -> text.append(piece.slot().write(one, translated.apply(one))));
    }
    return text.toString();
  }

  /** The pieces of all lines. */
  List<Piece> cut() {
    while (next < lines.size()) {
      Line line = new Line(lines.get(next));
      if (isKeptWhole(line)) {
        keepUntil(line.closing());
      } else if (line.isTableDelimiter()) {
        cutTable(line.text());
      } else if (!keep(line)) {
        cutText(line);
      }
    }
    return pieces.all();
  }

  private boolean isKeptWhole(Line line) {
    return line.isVerbatimDelimiter()
        || (line.isCompoundDelimiter() && attributes.isVerbatim())
        || (line.isTableDelimiter() && attributes.hasOtherCells());
  }

  /** Keeps a line that is no text. */
  private boolean keep(Line line) {
    if (line.isCompoundDelimiter()) {
      enterOrLeave(line.text());
    } else if (line.isAttributes()) {
      endListAfterBlank();
      attributes = attributes.and(line.text());
      isAttached = scope.isInList();
    } else if (line.isContinuation()) {
      isAttached = scope.isInList();
      isAfterTerm = false;
    } else if (!line.isBlank() && !line.isLeftAsItIs()) {
      return false;
    } else if (line.isComment()) {
      endListAfterBlank();
    } else if (line.isDirective()) {
      isAttached = scope.isInList();
    } else if (line.isWholeBlock()) {
      beginBlock();
      attributes = BlockAttributes.NONE;
    }
    keepLine();
    return true;
  }

  private void keepLine() {
    pieces.keep(lines.get(next));
    endLine();
  }

  private void endLine() {
    next++;
    pieces.keep(next < lines.size() ? "\n" : "");
  }

  private void keepUntil(String delimiter) {
    beginBlock();
    attributes = BlockAttributes.NONE;
    keepLine();
    while (next < lines.size() && !lines.get(next).stripTrailing().equals(delimiter)) {
      keepLine();
    }
    if (next < lines.size()) {
      keepLine();
    }
  }

  private void enterOrLeave(String delimiter) {
    if (scope.isEndedBy(delimiter)) {
      scope.leave();
    } else {
      beginBlock();
      scope.enter(delimiter, attributes.isAboutSafety());
    }
    attributes = BlockAttributes.NONE;
  }

  /** A list ends at a block that is not attached to it. */
  private void beginBlock() {
    if (!isAttached) {
      scope.endList();
    }
    isAttached = false;
    isAfterTerm = false;
  }

  private void endListAfterBlank() {
    if (!isAttached && !isAfterTerm && next > 0 && lines.get(next - 1).isBlank()) {
      scope.endList();
    }
  }

  private boolean isSafety() {
    return attributes.isAboutSafety() || scope.isSafety();
  }

  private void cutText(Line line) {
    Matcher caption = line.caption();
    Matcher heading = line.heading();
    Matcher image = line.image();
    if (caption.matches()) {
      // The attributes above a caption are those of the block below it.
      endListAfterBlank();
      pieces.keep(caption.group(1));
      pieces.add(TextKind.CAPTION, caption.group(2), next, isSafety());
      endLine();
    } else if (attributes.isVerbatim()) {
      beginBlock();
      keepLines(one -> one.endsVerse(scope.isInList()));
    } else if (line.isQuotation()) {
      beginBlock();
      keepLines(one -> one.endsParagraph(scope.isInList()));
    } else if (heading.matches()) {
      cutHeading(heading);
    } else if (image.matches()) {
      cutImage(image);
    } else {
      cutLines(line);
    }
  }

  private void cutHeading(Matcher heading) {
    beginBlock();
    if (scope.isOutsideBlocks() && !attributes.isDiscrete()) {
      scope.beginSection(heading.group(2).length(), attributes.isAboutSafety());
    }
    pieces.keepPlaceOfId();
    pieces.keep(heading.group(1));
    pieces.add(TextKind.HEADING, heading.group(3), next, isSafety());
    pieces.keep(heading.group(4));
    endLine();
    attributes = BlockAttributes.NONE;
  }

  /** The alternative text is named, or the first of the values; its quotation marks go with it. */
  private void cutImage(Matcher image) {
    beginBlock();
    String list = image.group(2);
    List<Attribute> all = Attribute.all(list);
    Attribute alternative =
        all.stream()
            .filter(one -> one.name().equals("alt"))
            .findFirst()
            .orElse(all.get(0).name().isEmpty() ? all.get(0) : new Attribute("alt", "", 0));
    pieces.keep(image.group(1) + list.substring(0, alternative.outerStart(list)));
    pieces.add(TextKind.ALTERNATIVE_TEXT, alternative.value(), next, isSafety());
    pieces.keep(list.substring(alternative.outerEnd(list)) + image.group(3));
    endLine();
    attributes = BlockAttributes.NONE;
  }

  private void cutLines(Line line) {
    Matcher item = line.item();
    Matcher term = line.term();
    Matcher admonition = line.admonition();
    if (item.matches()) {
      beginItem();
      pieces.keep(item.group(1));
      cutParagraph(TextKind.LIST_ITEM, item.group(2));
    } else if (term.matches()) {
      beginItem();
      cutTerm(term);
    } else if (isAfterTerm) {
      isAfterTerm = false;
      cutParagraph(TextKind.LIST_ITEM, line.text());
    } else if (line.isIndented()) {
      keepLines(one -> one.endsParagraph(scope.isInList()));
    } else if (admonition.matches()) {
      beginBlock();
      attributes = line.isDanger() ? attributes.and("[WARNING]") : attributes;
      pieces.keep(admonition.group(1));
      cutParagraph(TextKind.ADMONITION, admonition.group(2));
    } else {
      beginBlock();
      cutParagraph(TextKind.PARAGRAPH, line.text());
    }
  }

  private void beginItem() {
    scope.beginItem(attributes.isAboutSafety());
    attributes = BlockAttributes.NONE;
    isAttached = false;
    isAfterTerm = false;
  }

  private void cutTerm(Matcher term) {
    pieces.keep(term.group(1));
    pieces.add(TextKind.TERM, term.group(2), next, isSafety());
    pieces.keep(term.group(3));
    if (term.group(5) == null) {
      endLine();
      isAfterTerm = true;
    } else {
      pieces.keep(term.group(4));
      cutExplanation(term.group(5));
    }
  }

  /**
   * An explanation beside its term; on the line after it a block may begin, which belongs to it.
   */
  private void cutExplanation(String text) {
    if (next + 1 == lines.size() || new Line(lines.get(next + 1)).isWords()) {
      cutParagraph(TextKind.LIST_ITEM, text);
    } else {
      pieces.add(TextKind.LIST_ITEM, text, next, isSafety());
      endLine();
      isAttached = next < lines.size() && !lines.get(next).isBlank();
    }
  }

  /** Keeps this line and those after it, up to one that {@code ends} them. */
  private void keepLines(Predicate<Line> ends) {
    keepLine();
    while (next < lines.size() && !ends.test(new Line(lines.get(next)))) {
      keepLine();
    }
    attributes = BlockAttributes.NONE;
  }

  /** A text of lines; it ends at a blank line, at a block, and in a list at the next item. */
  private void cutParagraph(TextKind kind, String first) {
    int start = next;
    String lineEnd = attributes.keepsLines() ? " +\n" : " ";
    StringBuilder text = new StringBuilder(first.strip());
    next++;
    while (next < lines.size() && !new Line(lines.get(next)).endsParagraph(scope.isInList())) {
      String line = lines.get(next).strip();
      if (!line.startsWith("//")) {
        text.append(text.toString().endsWith(" +") ? "\n" : lineEnd).append(line);
      }
      next++;
    }
    pieces.add(kind, text.toString(), start, isSafety());
    pieces.keep(next < lines.size() ? "\n" : "");
    attributes = BlockAttributes.NONE;
  }

  private void cutTable(String delimiter) {
    beginBlock();
    int start = next + 1;
    int end = start;
    while (end < lines.size() && !lines.get(end).stripTrailing().equals(delimiter)) {
      end++;
    }
    keepLine();
    new TablePieces(pieces, attributes, delimiter.substring(0, 1), isSafety())
        .cut(lines.subList(start, end), start);
    attributes = BlockAttributes.NONE;
    next = end;
    if (next < lines.size()) {
      pieces.keep(end > start ? "\n" : "");
      keepLine();
    }
  }
}
