package org.handreiking.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of AsciiDoc is by its looks, as Asciidoctor sees it; without blanks at its end. */
final class Line {

  private static final Pattern VERBATIM =
      Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3,}.*|[,:]={3,}");
  private static final Pattern COMPOUND = Pattern.compile("={4,}|\\*{4,}|_{4,}|--");
  private static final Pattern TABLE = Pattern.compile("[|!]={3,}");
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\[(?:|[\\p{L}\\p{N}_.#%{,\"'].*|\\[(?:|[\\p{L}_:][\\w\\-:.]*(?:, *.+)?)])]");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?:include|ifn?def|ifeval|endif)::\\S*\\[.*]");
  private static final Pattern BLOCK =
      Pattern.compile("'{3,}|<{3,}|---|\\*\\*\\*|- - -|\\* \\* \\*|(?:toc|video|audio)::.*");
  private static final Pattern LEFT_AS_IT_IS =
      Pattern.compile(
          "\\+|//(?!//).*|:!?[\\w-]+!?:(?:\\s.*)?|(?:include|ifn?def|ifeval|endif)::.*");
  private static final Pattern HEADING =
      Pattern.compile("((={2,6}|#{2,6})\\s+)(\\S.*?)((?:\\s+\\2)?)");
  private static final Pattern ANY_HEADING = Pattern.compile("(?:={1,6}|#{1,6})\\s+\\S.*");
  private static final Pattern CAPTION = Pattern.compile("(\\.)(\\.?[^\\s.].*)");
  private static final Pattern IMAGE = Pattern.compile("(image::[^\\[\\s][^\\[]*\\[)(.*)(])");
  private static final Pattern MACRO = Pattern.compile("\\w[\\w-]*::\\S*\\[.*]");
  private static final Pattern ITEM =
      Pattern.compile(
          "(\\s*(?:\\*{1,5}|-|•|\\.{1,5}|\\d+\\.|[a-zA-Z]\\.|[ivxIVX]+\\)|<(?:\\d+|\\.)>)\\s+"
              + "(?:\\[[ xX*]]\\s+)?)(\\S.*)");
  private static final Pattern TERM =
      Pattern.compile("(\\s*)(\\S.*?)(:{2,4}|;;)(?:(\\s+)(\\S.*))?");
  private static final Pattern ADMONITION =
      Pattern.compile("((?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\\s+)(\\S.*)");
  private static final Pattern DANGER = Pattern.compile("(?:WARNING|CAUTION):\\s.*");

  private final String text;

  Line(String line) {
    this.text = line.stripTrailing();
  }

  String text() {
    return text;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  boolean isVerbatimDelimiter() {
    return VERBATIM.matcher(text).matches();
  }

  /** The line that ends what this delimiter begins. */
  String closing() {
    return text.startsWith("```") ? "```" : text;
  }

  boolean isCompoundDelimiter() {
    return COMPOUND.matcher(text).matches();
  }

  boolean isTableDelimiter() {
    return TABLE.matcher(text).matches();
  }

  boolean isAttributes() {
    return ATTRIBUTES.matcher(text).matches();
  }

  /** Whether it holds no words of the page. */
  boolean isLeftAsItIs() {
    return isWholeBlock() || LEFT_AS_IT_IS.matcher(text).matches();
  }

  /** Whether it is a block without words. */
  boolean isWholeBlock() {
    return BLOCK.matcher(text).matches();
  }

  /** Whether it is for the preprocessor, which takes it out of whatever it stands in. */
  boolean isDirective() {
    return DIRECTIVE.matcher(text).matches();
  }

  boolean isContinuation() {
    return text.equals("+");
  }

  boolean isComment() {
    return text.startsWith("//") && !text.startsWith("///");
  }

  /** Whether it warns of harm. */
  boolean isDanger() {
    return DANGER.matcher(text).matches();
  }

  /** Its signs, their repetition, its words, and the same signs after them. */
  Matcher heading() {
    return HEADING.matcher(text);
  }

  Matcher caption() {
    return CAPTION.matcher(text);
  }

  /** Up to the opening bracket, its attributes, and the closing bracket. */
  Matcher image() {
    return IMAGE.matcher(text);
  }

  Matcher item() {
    return ITEM.matcher(text);
  }

  /** Its indent, the term, its sign, and on the same line a space and the explanation. */
  Matcher term() {
    return TERM.matcher(text);
  }

  Matcher admonition() {
    return ADMONITION.matcher(text);
  }

  boolean isIndented() {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
  }

  boolean isQuotation() {
    return text.startsWith("> ");
  }

  boolean isItem() {
    return item().matches() || term().matches();
  }

  /** Whether a paragraph of which each line stays ends above it. */
  boolean endsVerse(boolean inList) {
    return isBlank() || isContinuation() || (inList && isItem());
  }

  /** Whether a paragraph ends above it. */
  boolean endsParagraph(boolean inList) {
    boolean ends = endsVerse(inList) || beginsBlock() || isDirective();
    return ends || (inList && caption().matches());
  }

  private boolean beginsBlock() {
    return isVerbatimDelimiter() || isCompoundDelimiter() || isTableDelimiter() || isAttributes();
  }

  /** Whether a paragraph may begin with it; a line with a term's sign may. */
  boolean isWords() {
    boolean isMarked =
        isIndented()
            || isQuotation()
            || ANY_HEADING.matcher(text).matches()
            || caption().matches()
            || MACRO.matcher(text).matches()
            || item().matches()
            || admonition().matches();
    return !isMarked && !beginsBlock() && !isLeftAsItIs() && !isComment();
  }
}
