package org.handreiking.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines that fit a width.
 *
 * @param size of the letters, in units of the drawing
 */
public record FittedText(List<String> lines, double size, double lineHeight) {

  static final double LARGEST = 15;
  private static final double SMALLEST = 11.5;
  private static final double STEP = 0.5;

  public FittedText {
    lines = List.copyOf(lines);
  }

  /**
   * {@code text} in lines no wider than {@code width}. Where a word is wider the letters become
   * smaller, to a limit; from there on the word is broken.
   */
  static FittedText fit(String text, double width) {
    return fit(text, width, LARGEST);
  }

  static FittedText fit(String text, double width, double largest) {
    List<String> words = List.of(text.strip().split("\\s+"));
    double size = largest;
    while (size > SMALLEST && widest(words, size) > width) {
      size = Math.max(SMALLEST, size - STEP);
    }
    double lineHeight = size * (TextWidths.isTall(text) ? 1.55 : 1.3);
    return new FittedText(balanced(broken(words, width, size), width, size), size, lineHeight);
  }

  double height() {
    return lines.size() * lineHeight;
  }

  /** The estimated width of the widest line. */
  double width() {
    return widest(lines, size);
  }

  private static double widest(List<String> texts, double size) {
    return texts.stream().mapToDouble(text -> TextWidths.of(text, size)).max().orElse(0);
  }

  /** The words; one that is too wide in pieces, with a hyphen where its script has one. */
  private static List<String> broken(List<String> words, double width, double size) {
    List<String> pieces = new ArrayList<>();
    for (String word : words) {
      String rest = word;
      while (TextWidths.of(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
        int end = lettersThatFit(rest, width, size);
        pieces.add(rest.substring(0, end) + TextWidths.hyphen(rest));
        rest = rest.substring(end);
      }
      pieces.add(rest);
    }
    return pieces;
  }

  private static int lettersThatFit(String word, double width, double size) {
    String hyphen = TextWidths.hyphen(word);
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (TextWidths.of(word.substring(0, next) + hyphen, size) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** As few lines as possible, of about the same width. */
  private static List<String> balanced(List<String> words, double width, double size) {
    List<String> lines = lines(words, width, size);
    for (double narrower = width - 4; narrower > width / 3; narrower -= 4) {
      List<String> tried = lines(words, narrower, size);
      if (tried.size() > lines.size() || widest(tried, size) > width) {
        return lines;
      }
      lines = tried;
    }
    return lines;
  }

  private static List<String> lines(List<String> words, double width, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (!line.isEmpty() && TextWidths.of(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
