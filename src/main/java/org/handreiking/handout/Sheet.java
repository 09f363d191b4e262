package org.handreiking.handout;

import java.util.List;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Diagnostics;
import org.jsoup.Jsoup;

/**
 * Paper of A4 whose sides are set as large as their texts fit.
 *
 * @param notes what stands above the lines to write on
 */
record Sheet(Look look, List<Side> sides, String notes) implements Printout {

  /** Goes up whenever the same sheet comes out otherwise, so that kept files are made anew. */
  private static final String VERSION = "1";

  Sheet {
    sides = List.copyOf(sides);
  }

  @Override
  public String title() {
    return look.title();
  }

  @Override
  public String text() {
    return sides.stream()
        .map(side -> Jsoup.parse(side.versions().get(0)).text())
        .collect(Collectors.joining(" ", "", " " + look.foot()));
  }

  @Override
  public String recipe() {
    return VERSION + HtmlWriter.VERSION + look.language().direction() + this;
  }

  @Override
  public byte[] pdf(Diagnostics diagnostics) {
    return new Fitting(this, diagnostics).pdf();
  }
}
