package org.handreiking.handbook;

import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Direction;
import org.handreiking.source.Position;
import org.handreiking.typesetting.FoText;
import org.handreiking.typesetting.FoXml;
import org.handreiking.typesetting.FontFamily;
import org.handreiking.typesetting.Lettering;
import org.handreiking.typesetting.Palette;

/** What all writers of one book share. */
final class Composition {

  final FoXml fo;
  final Layout layout;
  final Blocks blocks = new Blocks();
  final Handbook book;
  final BookTexts texts;
  final Anchors anchors;
  final Palette palette;
  final FoText type;
  private final Diagnostics diagnostics;
  private int lastHeading;

  Composition(
      Handbook book, Layout layout, BookTexts texts, Anchors anchors, Diagnostics diagnostics) {
    this.fo = new FoXml(layout.format().scale());
    this.layout = layout;
    this.book = book;
    this.texts = texts;
    this.anchors = anchors;
    this.palette = Palette.of(book.colour());
    this.diagnostics = diagnostics;
    this.type = new FoText(fo, direction(), diagnostics);
  }

  Direction direction() {
    return book.language().direction();
  }

  void report(Code code, Position at, String... values) {
    diagnostics.add(code, at, values);
  }

  /** As {@link FoText#write}. */
  void write(String text, FontFamily family, Position at) {
    type.write(text, family, at);
  }

  /** Text within a line, as {@link FoText} writes it. */
  void write(Lettering.InLine text, FontFamily family, Position at) {
    type.write(text, family, at);
  }

  /** The tag of a heading that wants to be {@code level}: none may be skipped on the way down. */
  String headingTag(int level) {
    lastHeading = Math.min(Math.min(level, lastHeading + 1), 6);
    return "H" + lastHeading;
  }

  /** The property that sets text in {@code wanted}, or in what stands for it in this book. */
  String family(FontFamily wanted) {
    return type.family(wanted);
  }

  /** The properties of headings and labels: their family, in bold. */
  String bold() {
    return family(FontFamily.HEADING) + "font-weight: bold; ";
  }
}
