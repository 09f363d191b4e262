package org.handreiking.drawing;

import java.util.List;

/**
 * Words in a drawing.
 *
 * @param box what they stay within
 */
public record Label(Box box, FittedText text, Align align, Tone tone) {

  /** Where the lines stand in their box, in the direction in which the text is read. */
  public enum Align {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String anchor;

    Align(String anchor) {
      this.anchor = anchor;
    }

    String anchor() {
      return anchor;
    }
  }

  /** On what the words stand. */
  public enum Tone {
    ON_PAPER("dw", ""),
    NUMBER("dn", " font-weight=\"700\""),
    NUMBER_ON_STRONG("dn ds", " font-weight=\"700\" fill=\"#fff\"");

    private final String names;
    private final String attributes;

    Tone(String names, String attributes) {
      this.names = names;
      this.attributes = attributes;
    }

    String attributes() {
      return attributes;
    }

    String names() {
      return names;
    }
  }

  List<String> lines() {
    return text.lines();
  }

  /** Where the lines begin, end or have their middle. */
  double x() {
    return switch (align) {
      case START -> box.x();
      case MIDDLE -> box.middleX();
      case END -> box.right();
    };
  }

  /** The height at which the letters of line {@code index}, from 0, stand. */
  double baseline(int index) {
    double top = box.middleY() - text.height() / 2;
    return top + text.lineHeight() * (index + 0.5) + text.size() * 0.36;
  }
}
