package org.handreiking.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.handreiking.asciidoc.AsciidocConverter;
import org.handreiking.asciidoc.AsciidocText;
import org.handreiking.asciidoc.Fragment;
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
import org.handreiking.source.ContentHash;
import org.handreiking.source.SourceFile;

/**
 * AsciiDoc to HTML fragments, on all processors. What has not changed since it was last converted
 * comes from the cache; when nothing has, the converter is not even started.
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
    List<Job> changed = new ArrayList<>();
    for (Edition edition : plan.editions()) {
      Map<PagePath, String> own = new ConcurrentSkipListMap<>();
      fragments.put(edition.language(), own);
      for (Article article : edition.site().catalogue().articles().all()) {
        SourceFile file = article.head().file();
        SourceFile text = edition.isSource() ? file : AsciidocText.inItsWords(file);
        if (edition.isSource() || edition.hasTranslation(article)) {
          Optional<byte[]> kept = cache.find(key(text));
          kept.ifPresent(
              bytes -> own.put(article.path(), new String(bytes, StandardCharsets.UTF_8)));
          if (kept.isEmpty()) {
            changed.add(new Job(own, article.path(), text));
          }
        }
      }
    }
    progress.begins(Stage.CONVERT, changed.size());
    if (!changed.isEmpty()) {
      convert(changed);
    }
    Map<PagePath, String> source = fragments.get(plan.source().language());
    Articles articles = plan.site().catalogue().articles();
    new SessionTextRules(diagnostics).check(articles, source);
    new ModelRules(diagnostics).check(articles, source);
    for (Edition edition : plan.editions().subList(1, plan.editions().size())) {
      complete(fragments.get(edition.language()), source, plan.source().language());
      edition.words().ifPresent(words -> words.checkExtracted(diagnostics));
    }
    return fragments;
  }

  /**
   * Headings keep the ids of the source; a text that nobody has begun to translate stays as it is.
   */
  private static void complete(
      Map<PagePath, String> translated, Map<PagePath, String> source, Language language) {
    source.forEach(
        (path, html) ->
            translated.merge(
                path,
                ForeignText.whole(html, language),
                (own, none) -> HeadingIds.keep(html, own)));
  }

  /** A text to convert, and where its fragment goes. */
  private record Job(Map<PagePath, String> fragments, PagePath path, SourceFile text) {}

  private void convert(List<Job> changed) {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.min(changed.size(), Runtime.getRuntime().availableProcessors()));
    try (AsciidocConverter converter = new AsciidocConverter(diagnostics)) {
      List<Future<?>> running = new ArrayList<>();
      for (Job job : changed) {
        running.add(
            threads.submit(() -> job.fragments().put(job.path(), convert(converter, job.text()))));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while converting AsciiDoc", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("converting AsciiDoc", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private String convert(AsciidocConverter converter, SourceFile file) {
    Fragment fragment = converter.convert(file);
    if (fragment.isClean()) {
      cache.keep(key(file), fragment.html().getBytes(StandardCharsets.UTF_8));
    }
    return fragment.html();
  }

  private static ContentHash key(SourceFile file) {
    return ContentHash.of(AsciidocConverter.VERSION.getBytes(StandardCharsets.UTF_8), file.bytes());
  }
}
