package org.handreiking.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.RunningOrder;
import org.handreiking.methodology.View;
import org.handreiking.site.Direction;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Draws how the time of a session is divided: a bar with a piece for each step of its running
 * order. The table below it says the same in words, so screen readers pass over the drawing.
 */
public final class TimingBar {

  private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\b.*");

  /** Of the whole, in percent: a number does not fit into a narrower piece on a phone. */
  private static final BigDecimal NARROWEST_WITH_NUMBER = new BigDecimal("5.5");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Texts texts;

  private TimingBar(Texts texts) {
    this.texts = texts;
  }

  /**
   * Adds a bar to {@code text}, that of {@code article}, for each running order of a session. The
   * page of components shows one too.
   */
  public static void add(Article article, Element text, Texts texts) {
    boolean isStyle = article.view().filter(view -> view == View.STYLE).isPresent();
    if (article instanceof Session || isStyle) {
      RunningOrder.tables(text).forEach(new TimingBar(texts)::addBefore);
    }
  }

  /** Puts the bar before {@code table}, unless its first column holds anything but minutes. */
  private void addBefore(Element table) {
    List<Integer> minutes = new ArrayList<>();
    for (String cell : RunningOrder.minutes(new Elements(table))) {
      Matcher matcher = MINUTES.matcher(cell);
      if (!matcher.matches()) {
        return;
      }
      minutes.add(Integer.parseInt(matcher.group(1)));
    }
    int total = minutes.stream().mapToInt(Integer::intValue).sum();
    if (total > 0) {
      table.before(bar(minutes, total));
    }
  }

  private Element bar(List<Integer> minutes, int total) {
    Element bar = new Element("div").addClass("timing").addClass("no-search");
    bar.appendElement("p").text(texts.text("session.timing", total));
    Element drawing = bar.appendElement("svg");
    drawing.attr("width", "100%").attr("height", "44").attr("aria-hidden", "true");
    int before = 0;
    for (int each : minutes) {
      addPiece(drawing, each, before, total);
      before += each;
    }
    return bar;
  }

  private void addPiece(Element drawing, int minutes, int before, int total) {
    boolean mirrored = texts.language().direction() == Direction.RIGHT_TO_LEFT;
    BigDecimal start = percent(mirrored ? total - before - minutes : before, total);
    BigDecimal width = percent(minutes, total);
    Element piece = drawing.appendElement("rect");
    piece.attr("x", start + "%").attr("y", "0").attr("width", width + "%").attr("height", "44");
    if (width.compareTo(NARROWEST_WITH_NUMBER) >= 0) {
      BigDecimal middle = start.add(width.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
      Element number = drawing.appendElement("text");
      number.attr("x", middle + "%").attr("y", "27").attr("text-anchor", "middle");
      number.text(texts.language().number(BigDecimal.valueOf(minutes)));
    }
  }

  private static BigDecimal percent(int part, int total) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
  }
}
