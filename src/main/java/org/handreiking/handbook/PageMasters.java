package org.handreiking.handbook;

import java.util.List;
import java.util.Locale;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.typesetting.FoText;
import org.handreiking.typesetting.FoXml;

/** Writes the kinds of pages in a book. */
final class PageMasters {

  /** Pages with a running head, except the first of each sequence. */
  static final String CHAPTER = "chapter";

  /** The cover: the whole sheet. */
  static final String COVER = "cover";

  /** The page after the cover, set at its foot. */
  static final String IMPRINT = "imprint";

  static final String BODY = "xsl-region-body";
  static final String HEAD = "head";
  static final String FOOT = "foot";

  /** The foot of pages with an even number, in what is bound. */
  static final String FOOT_OF_EVEN = "foot-of-even";

  /** Pages as {@link #CHAPTER}, in two columns where there is room. */
  static final String INDEX = "index";

  private static final String NO_HEAD = "no-head";
  private static final String COLUMNS = "-columns";

  /** The least width of text that two columns need, in points of the type on A4. */
  private static final double COLUMNS_FROM = 300;

  private final FoXml fo;
  private final Layout layout;
  private final String mode;
  private final boolean isRightToLeft;

  PageMasters(FoXml fo, Layout layout, Language language) {
    this.fo = fo;
    this.layout = layout;
    this.mode = "writing-mode: " + FoText.writingMode(language) + "; ";
    this.isRightToLeft = language.direction() == Direction.RIGHT_TO_LEFT;
  }

  /** Writes them all. */
  void write() {
    fo.open("layout-master-set", "");
    fo.open("simple-page-master", mode + sheet(), "master-name", COVER);
    fo.empty("region-body", mode).close();
    String margin = "margin: " + Layout.mm(layout.outer());
    fo.open("simple-page-master", mode + sheet() + margin, "master-name", IMPRINT);
    fo.empty("region-body", mode + "display-align: after").close();
    for (String columns : List.of("", COLUMNS)) {
      for (Side side : Side.values()) {
        writeMaster("first" + columns, side, NO_HEAD);
        writeMaster("next" + columns, side, HEAD);
      }
    }
    writeSequence(CHAPTER, "");
    writeSequence(INDEX, COLUMNS);
    fo.close();
  }

  /** The pages of an open book: the first is a right one, or a left one in right-to-left books. */
  private enum Side {
    ODD,
    EVEN
  }

  private String sheet() {
    return "page-width: %s; page-height: %s; "
        .formatted(Layout.mm(layout.format().width()), Layout.mm(layout.format().height()));
  }

  private void writeMaster(String name, Side side, String head) {
    boolean isSpineLeft = (side == Side.ODD) != isRightToLeft;
    int left = isSpineLeft ? layout.inner() : layout.outer();
    int right = isSpineLeft ? layout.outer() : layout.inner();
    String margins =
        "margin: %s %s %s %s; "
            .formatted(
                Layout.mm(layout.top()),
                Layout.mm(right),
                Layout.mm(layout.bottom()),
                Layout.mm(left));
    fo.open("simple-page-master", mode + sheet() + margins, "master-name", name + side);
    boolean isInColumns = name.endsWith(COLUMNS) && layout.textWidth() > COLUMNS_FROM;
    String columns = isInColumns ? "; column-count: 2; column-gap: 16pt" : "";
    fo.empty("region-body", mode + "margin-top: 40pt; margin-bottom: 42pt" + columns);
    fo.empty("region-before", mode + "extent: 28pt; region-name: " + head);
    String foot = side == Side.ODD || !layout.isBound() ? FOOT : FOOT_OF_EVEN;
    fo.empty("region-after", mode + "extent: 23pt; display-align: after; region-name: " + foot);
    fo.close();
  }

  private void writeSequence(String name, String columns) {
    fo.open("page-sequence-master", "", "master-name", name);
    fo.open("repeatable-page-master-alternatives", "");
    for (String position : List.of("first", "any")) {
      for (Side side : Side.values()) {
        fo.empty(
            "conditional-page-master-reference",
            "page-position: " + position,
            "odd-or-even",
            side.name().toLowerCase(Locale.ROOT),
            "master-reference",
            (position.equals("first") ? "first" : "next") + columns + side);
      }
    }
    fo.close().close();
  }
}
