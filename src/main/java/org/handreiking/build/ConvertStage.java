package org.handreiking.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.handreiking.asciidoc.AsciidocConverter;
import org.handreiking.asciidoc.Fragment;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.SessionTextRules;
import org.handreiking.output.Cache;
import org.handreiking.page.ModelRules;
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

  /** The fragments by path, with links as they were written. */
  Map<PagePath, String> convert(Plan plan, Progress progress) {
    Map<PagePath, String> fragments = new ConcurrentSkipListMap<>();
    List<Article> changed = new ArrayList<>();
    Articles articles = plan.site().catalogue().articles();
    for (Article article : articles.all()) {
      Optional<byte[]> kept = cache.find(key(article.head().file()));
      kept.ifPresent(
          bytes -> fragments.put(article.path(), new String(bytes, StandardCharsets.UTF_8)));
      if (kept.isEmpty()) {
        changed.add(article);
      }
    }
    progress.begins(Stage.CONVERT, changed.size());
    if (!changed.isEmpty()) {
      convert(changed, fragments);
    }
    new SessionTextRules(diagnostics).check(articles, fragments);
    new ModelRules(diagnostics).check(articles, fragments);
    return fragments;
  }

  private void convert(List<Article> changed, Map<PagePath, String> fragments) {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.min(changed.size(), Runtime.getRuntime().availableProcessors()));
    try (AsciidocConverter converter = new AsciidocConverter(diagnostics)) {
      List<Future<?>> running = new ArrayList<>();
      for (Article article : changed) {
        running.add(
            threads.submit(
                () -> fragments.put(article.path(), convert(converter, article.head().file()))));
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
