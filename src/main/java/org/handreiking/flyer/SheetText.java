package org.handreiking.flyer;

import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.translation.Marks;
import org.handreiking.typesetting.FoText;
import org.handreiking.typesetting.FoXml;
import org.handreiking.typesetting.FontFamily;

/** Writes the elements of a sheet and the text in them, each in its language and direction. */
final class SheetText {

  /** Keeps borders and padding within the width of the text around them. */
  static final String INSIDE = "margin-left: 0pt; margin-right: 0pt; ";

  static final String BOLD = "font-weight: bold; ";

  private final FoXml fo = new FoXml();
  private final FoText text;
  private final Language language;
  private final Language source;
  private final Position at;

  SheetText(Flyer flyer, Diagnostics diagnostics) {
    this.language = flyer.language();
    this.source = flyer.source();
    this.at = flyer.at();
    this.text = new FoText(fo, language.direction(), diagnostics);
  }

  /** Starts an element, as {@link FoXml#open}. */
  void open(String name, String style, String... attributes) {
    fo.open(name, style, attributes);
  }

  /** An element without content, as {@link FoXml#empty}. */
  void empty(String name, String style, String... attributes) {
    fo.empty(name, style, attributes);
  }

  void close() {
    fo.close();
  }

  /** All that was written. */
  String xml() {
    return fo.xml();
  }

  String writingMode() {
    return "writing-mode: " + FoText.writingMode(language) + "; ";
  }

  /** The family of all text, and how far lines are apart: Arabic letters are higher. */
  String type() {
    boolean isLatin = language.direction() == Direction.LEFT_TO_RIGHT;
    return text.family(FontFamily.HEADING) + "line-height: " + (isLatin ? "1.24; " : "1.4; ");
  }

  /** A block of {@code words}; nothing of no words. */
  void block(String words, String style) {
    if (words.isEmpty()) {
      return;
    }
    boolean turns = isForeign(words) && source.direction() != language.direction();
    if (turns) {
      fo.open("block-container", "writing-mode: " + FoText.writingMode(source));
    }
    fo.open("block", (turns ? "text-align: end; " : "") + style);
    inline(words);
    fo.close();
    if (turns) {
      fo.close();
    }
  }

  /** A block of {@code label}, in {@code look}, and after it on the same line {@code words}. */
  void labelled(String label, String look, String words, String style) {
    if (label.isEmpty()) {
      block(words, style);
      return;
    }
    fo.open("block", style);
    fo.open("inline", look);
    inline(words.isEmpty() ? label : label + ":");
    fo.close();
    if (!words.isEmpty()) {
      inline(" " + words);
    }
    fo.close();
  }

  /** {@code words} within a line. */
  void inline(String words) {
    text.writeMarked(words, source, FontFamily.HEADING, at);
  }

  /** Whether all of {@code words} is in the language of the sources. */
  private static boolean isForeign(String words) {
    return words.charAt(0) == Marks.UNTRANSLATED && words.indexOf(Marks.END) == words.length() - 1;
  }
}
