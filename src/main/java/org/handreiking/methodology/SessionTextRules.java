package org.handreiking.methodology;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article.Session;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/**
 * Checks the texts of sessions and exercises: minutes that add up to the duration of the header,
 * and a session that has a running order and says what to say.
 */
public final class SessionTextRules {

  /** The roles of a text that is said to the group. */
  private static final List<String> SAY = List.of("say", "zeg");

  /** Whole minutes, and in brackets where they come from when the header says otherwise. */
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,4})(?:\\s*\\((?:source|bron|proposal|voorstel)\\))?");

  private final Diagnostics diagnostics;

  public SessionTextRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks every session and exercise by its converted text in {@code fragments}. */
  public void check(Articles articles, Map<PagePath, String> fragments) {
    for (Article article : articles.all()) {
      article
          .practice()
          .ifPresent(work -> check(article, work, fragments.getOrDefault(article.path(), "")));
    }
  }

  private void check(Article article, Practice work, String html) {
    Document text = Jsoup.parseBodyFragment(html);
    Elements order = withRole(text, RunningOrder.ROLES);
    if (!order.isEmpty()) {
      checkMinutes(article, work, order);
    }
    if (article instanceof Session) {
      checkPresent(article, order, RunningOrder.ROLES);
      checkPresent(article, withRole(text, SAY), SAY);
    }
  }

  private static Elements withRole(Document text, List<String> roles) {
    return text.select("." + String.join(", .", roles));
  }

  private void checkPresent(Article article, Elements found, List<String> roles) {
    if (found.isEmpty()) {
      Position top = article.head().file().at(1);
      diagnostics.add(Code.SESSION_INCOMPLETE, top, "[." + String.join("] / [.", roles) + "]");
    }
  }

  private void checkMinutes(Article article, Practice work, Elements order) {
    Position at = line(article.head().file());
    long sum = 0;
    boolean isWhole = true;
    for (String cell : RunningOrder.minutes(order)) {
      Matcher matcher = MINUTES.matcher(cell);
      isWhole &= matcher.matches();
      if (matcher.matches()) {
        sum += Long.parseLong(matcher.group(1));
      } else {
        diagnostics.add(Code.SESSION_BAD_MINUTES, cell(article.head().file(), at, cell), cell);
      }
    }
    if (isWhole && sum != work.minutes()) {
      diagnostics.add(Code.SESSION_MINUTES, at, Long.toString(sum), Long.toString(work.minutes()));
    }
  }

  /** The line of a cell that says {@code text}, after {@code start}; else {@code start}. */
  private static Position cell(SourceFile file, Position start, String text) {
    return file.firstLine(start.line() + 1, line -> line.strip().startsWith("|" + text))
        .orElse(start);
  }

  /** Where the running order begins. */
  private static Position line(SourceFile file) {
    return file.firstLine(
            1, line -> RunningOrder.ROLES.stream().anyMatch(role -> line.startsWith("[." + role)))
        .orElse(file.at(1));
  }
}
