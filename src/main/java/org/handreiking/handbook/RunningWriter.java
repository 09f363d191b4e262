package org.handreiking.handbook;

import com.ibm.icu.text.Bidi;
import org.handreiking.site.Direction;
import org.handreiking.source.Position;
import org.handreiking.typesetting.ArabicLetters;
import org.handreiking.typesetting.FontFamily;
import org.handreiking.typesetting.TagStep;

/** Writes what runs along at the head and foot of the pages: chapter, book, number. */
final class RunningWriter {

  private static final String MARKER = "chapter";

  private final Composition book;

  RunningWriter(Composition book) {
    this.book = book;
  }

  /** Says that the pages from here on belong to {@code title}. */
  void writeMarker(String title, Position at) {
    book.fo.open("marker", "", "marker-class-name", MARKER);
    book.write(drawn(title), FontFamily.HEADING, at);
    book.fo.close();
  }

  /** The typesetter draws markers as they are, from the left; only eyes see them. */
  private String drawn(String title) {
    if (book.direction() == Direction.LEFT_TO_RIGHT) {
      return title;
    }
    Bidi bidi = new Bidi(ArabicLetters.join(title, "", ""), Bidi.DIRECTION_RIGHT_TO_LEFT);
    return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
  }

  /** Markers are set from the left whatever the direction. */
  private String headAlign() {
    boolean isArabic = book.direction() == Direction.RIGHT_TO_LEFT;
    return "text-align: " + (isArabic ? "end; " : "start; ");
  }

  /** Writes the head and the foot of the pages of a sequence. */
  void write() {
    book.fo.open("static-content", "role: " + TagStep.DECOR, "flow-name", PageMasters.HEAD);
    book.fo.open(
        "block", small() + headAlign() + "padding-bottom: 3pt; border-bottom: 0.5pt solid #999999");
    book.fo.empty("retrieve-marker", "", "retrieve-class-name", MARKER);
    book.fo.close().close();
    // The number stands at the open side: where the lines of odd pages end.
    writeFoot(PageMasters.FOOT, true);
    if (book.layout.isBound()) {
      writeFoot(PageMasters.FOOT_OF_EVEN, false);
    }
  }

  private void writeFoot(String region, boolean isNumberLast) {
    book.fo.open("static-content", "role: " + TagStep.DECOR, "flow-name", region);
    book.fo.open("block", small() + "text-align-last: justify");
    if (!isNumberLast) {
      writeNumber();
      book.fo.empty("leader", "leader-pattern: space");
    }
    book.write(book.book.title(), FontFamily.HEADING, Position.SITE);
    if (isNumberLast) {
      book.fo.empty("leader", "leader-pattern: space");
      writeNumber();
    }
    book.fo.close().close();
  }

  private void writeNumber() {
    book.fo.open("inline", "font-size: 10pt; font-weight: bold; color: #1a1a1a");
    book.fo.empty("page-number", "").close();
  }

  private String small() {
    return book.family(FontFamily.HEADING) + "font-size: 8.5pt; color: #444444; ";
  }
}
