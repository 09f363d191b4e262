package org.handreiking.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.handreiking.asciidoc.AsciidocText;
import org.handreiking.asciidoc.HeadingIds;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.SessionTextRules;
import org.handreiking.output.Cache;
import org.handreiking.page.ForeignText;
import org.handreiking.page.ModelRules;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceFile;

/**
 * AsciiDoc to HTML fragments: those of the source language first, because the headings of
 * translations are called as theirs.
 */
final class ConvertStage {

  private final Cache cache;
  private final Diagnostics diagnostics;

  ConvertStage(Cache cache, Diagnostics diagnostics) {
    this.cache = cache;
    this.diagnostics = diagnostics;
  }

  /** The fragments by language and path, with links as they were written. */
  Map<Language, Map<PagePath, String>> convert(Plan plan, Progress progress) {
    Map<Language, Map<PagePath, String>> fragments = new TreeMap<>();
    try (Conversions conversions = new Conversions(cache, diagnostics)) {
      Map<PagePath, String> source = new ConcurrentSkipListMap<>();
      fragments.put(plan.source().language(), source);
      for (Article article : articles(plan.source())) {
        conversions.add(source, article.path(), article.head().file(), Optional.empty());
      }
      progress.begins(Stage.CONVERT, conversions.waiting());
      conversions.finish();
      for (LanguageSite edition : plan.editions().subList(1, plan.editions().size())) {
        fragments.put(edition.language(), translated(edition, source, conversions));
      }
      if (conversions.waiting() > 0) {
        progress.begins(Stage.CONVERT, conversions.waiting());
        conversions.finish();
      }
    }
    check(plan.site().catalogue().articles(), fragments.get(plan.source().language()));
    complete(fragments, plan.source().language());
    plan.editions().stream()
        .flatMap(edition -> edition.words().stream())
        .forEach(words -> words.checkExtracted(diagnostics));
    return fragments;
  }

  private static Collection<Article> articles(LanguageSite edition) {
    return edition.site().catalogue().articles().all();
  }

  /** What is translated; of all texts the words are asked for, which tells how far it is. */
  private static Map<PagePath, String> translated(
      LanguageSite edition, Map<PagePath, String> source, Conversions conversions) {
    Map<PagePath, String> own = new ConcurrentSkipListMap<>();
    for (Article article : articles(edition)) {
      List<String> ids = HeadingIds.of(source.getOrDefault(article.path(), ""));
      SourceFile text = AsciidocText.inItsWords(article.head().file(), ids);
      edition
          .translation(article)
          .ifPresent(po -> conversions.add(own, article.path(), text, Optional.of(po)));
    }
    return own;
  }

  private void check(Articles articles, Map<PagePath, String> source) {
    new SessionTextRules(diagnostics).check(articles, source);
    new ModelRules(diagnostics).check(articles, source);
  }

  /** A text that nobody has begun to translate stays as it is. */
  private static void complete(Map<Language, Map<PagePath, String>> fragments, Language source) {
    Map<PagePath, String> whole = new TreeMap<>();
    fragments.get(source).forEach((path, html) -> whole.put(path, ForeignText.whole(html, source)));
    fragments.forEach(
        (language, own) -> {
          if (!language.equals(source)) {
            whole.forEach(own::putIfAbsent);
          }
        });
  }
}
