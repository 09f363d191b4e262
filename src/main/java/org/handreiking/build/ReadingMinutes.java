package org.handreiking.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Audience;
import org.handreiking.methodology.Practice;
import org.handreiking.reading.BlockReader;
import org.handreiking.reading.ReadingTime;
import org.handreiking.reading.Words;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.jsoup.Jsoup;

/**
 * How long pages take to read, for those who plan their time: not for participants, and not for
 * handouts. What is made from data stands beside the text and does not count.
 */
final class ReadingMinutes {

  private ReadingMinutes() {}

  /**
   * Minutes by path, for those of {@code articles} that say them.
   *
   * @param fragments their texts as HTML, by path
   * @param language that they are written in
   */
  static Map<PagePath, Integer> of(
      Collection<Article> articles, Map<PagePath, String> fragments, Language language) {
    Map<PagePath, Integer> minutes = new TreeMap<>();
    for (Article article : articles) {
      String html = fragments.getOrDefault(article.path(), "");
      if (isTimed(article) && !html.isBlank()) {
        minutes.put(article.path(), ReadingTime.minutes(words(article, html, language)));
      }
    }
    return minutes;
  }

  private static boolean isTimed(Article article) {
    return !article.head().audiences().contains(Audience.RECRUIT)
        && !(article instanceof Article.Handout);
  }

  private static int words(Article article, String html, Language language) {
    List<String> texts =
        new ArrayList<>(BlockReader.read(Jsoup.parseBodyFragment(html).body(), language));
    article.practice().ifPresent(work -> addPractice(work, texts));
    if (article instanceof Session session) {
      texts.addAll(session.homework());
    } else if (article instanceof Exercise exercise) {
      texts.add(exercise.gentler());
      texts.addAll(exercise.result());
    }
    return texts.stream().mapToInt(Words::count).sum();
  }

  private static void addPractice(Practice work, List<String> texts) {
    texts.addAll(work.aims());
    texts.addAll(work.safety());
    texts.addAll(work.watch());
    texts.addAll(work.aftercare());
  }
}
