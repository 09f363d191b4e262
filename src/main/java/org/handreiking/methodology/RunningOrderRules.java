package org.handreiking.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Checks that the minutes of a running order add up to the duration its header gives. */
public final class RunningOrderRules {

  private static final String TABLE = "table.draaiboek, table.running-order";

  private final Diagnostics diagnostics;

  public RunningOrderRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks every session and exercise that has a running order in {@code fragments}. */
  public void check(Articles articles, Map<PagePath, String> fragments) {
    for (Article article : articles.all()) {
      article
          .practice()
          .ifPresent(work -> check(article, work, fragments.getOrDefault(article.path(), "")));
    }
  }

  private void check(Article article, Practice work, String html) {
    Optional<Element> table = Optional.ofNullable(Jsoup.parseBodyFragment(html).selectFirst(TABLE));
    if (table.isEmpty()) {
      return;
    }
    List<String> cells = table.get().select("tbody tr > td:first-child").eachText();
    if (!cells.stream().allMatch(cell -> cell.matches("\\d{1,4}"))) {
      report(article, String.join(", ", cells), work);
      return;
    }
    BigDecimal sum = cells.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.valueOf(work.minutes())) != 0) {
      report(article, sum.toPlainString(), work);
    }
  }

  private void report(Article article, String sum, Practice work) {
    List<String> lines = article.head().file().lines();
    int line = 0;
    for (int i = 0; i < lines.size() && line == 0; i++) {
      line = lines.get(i).matches("\\[\\.(draaiboek|running-order).*") ? i + 1 : 0;
    }
    Position at = article.head().file().at(line);
    diagnostics.add(Code.SESSION_MINUTES, at, sum, Long.toString(work.minutes()));
  }
}
