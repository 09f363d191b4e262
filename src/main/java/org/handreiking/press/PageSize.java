package org.handreiking.press;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How large a page is after trimming, in whole millimetres; upright or lying. */
record PageSize(int widthMm, int heightMm) {

  static final double PT_PER_MM = 72 / 25.4;

  /** A0 and the sizes that come of halving it. */
  private static final List<PageSize> SERIES =
      List.of(
          new PageSize(841, 1189),
          new PageSize(594, 841),
          new PageSize(420, 594),
          new PageSize(297, 420),
          new PageSize(210, 297),
          new PageSize(148, 210),
          new PageSize(105, 148));

  static PageSize of(PDRectangle box) {
    return new PageSize(mm(box.getWidth()), mm(box.getHeight()));
  }

  /** Its place in the series A: {@code A4}. */
  Optional<String> name() {
    int place = Math.max(SERIES.indexOf(this), SERIES.indexOf(turned()));
    return place < 0 ? Optional.empty() : Optional.of("A" + place);
  }

  /** The sheet that holds two of it side by side: A4 for A5, which is a millimetre wider. */
  PageSize doubled() {
    int place = SERIES.indexOf(this);
    return place <= 0 ? new PageSize(2 * widthMm, heightMm) : SERIES.get(place - 1).turned();
  }

  private PageSize turned() {
    return new PageSize(/* widthMm= */ heightMm, /* heightMm= */ widthMm);
  }

  private static int mm(float points) {
    return (int) Math.round(points / PT_PER_MM);
  }
}
