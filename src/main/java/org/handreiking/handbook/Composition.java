package org.handreiking.handbook;

import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.source.Position;

/** What all writers of one book share. */
final class Composition {

  final FoXml fo = new FoXml();
  final Handbook book;
  final BookTexts texts;
  final Anchors anchors;
  final Palette palette;
  final Lettering lettering;
  private final Diagnostics diagnostics;
  private int lastHeading;

  Composition(Handbook book, BookTexts texts, Anchors anchors, Diagnostics diagnostics) {
    this.book = book;
    this.texts = texts;
    this.anchors = anchors;
    this.palette = Palette.of(book.colour());
    this.diagnostics = diagnostics;
    this.lettering = new Lettering(direction(), diagnostics);
  }

  Direction direction() {
    return book.language().direction();
  }

  void report(Code code, Position at, String... values) {
    diagnostics.add(code, at, values);
  }

  /** Text that stands alone, such as a label. */
  void write(String text, FontFamily family, Position at) {
    write(Lettering.InLine.alone(text), family, at);
  }

  /** Text within a line; only runs in another family than {@code family} name theirs. */
  void write(Lettering.InLine text, FontFamily family, Position at) {
    for (Lettering.Run run : lettering.runs(text, family, at)) {
      if (run.family() == lettering.base(family)) {
        fo.text(run.text());
      } else {
        fo.open("inline", "font-family: " + run.family().fo()).text(run.text()).close();
      }
    }
  }

  /** The tag of a heading that wants to be {@code level}: none may be skipped on the way down. */
  String headingTag(int level) {
    lastHeading = Math.min(Math.min(level, lastHeading + 1), 6);
    return "H" + lastHeading;
  }

  /** The writing mode of text in {@code language}. */
  static String writingMode(Language language) {
    return language.direction() == Direction.RIGHT_TO_LEFT ? "rl-tb" : "lr-tb";
  }

  /** The property that sets text in {@code wanted}, or in what stands for it in this book. */
  String family(FontFamily wanted) {
    return "font-family: " + lettering.base(wanted).fo() + "; ";
  }

  /** The properties of headings and labels: their family, in bold. */
  String bold() {
    return family(FontFamily.HEADING) + "font-weight: bold; ";
  }
}
