package org.handreiking.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.handreiking.asciidoc.AsciidocConverter;
import org.handreiking.asciidoc.Fragment;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.output.Cache;
import org.handreiking.site.PagePath;
import org.handreiking.source.ContentHash;
import org.handreiking.source.SourceFile;

/**
 * Converts texts on all processors. What has not changed since it was last converted comes from the
 * cache; when nothing has, the converter is not even started. For one thread.
 */
final class Conversions implements AutoCloseable {

  private final Cache cache;
  private final Diagnostics diagnostics;
  private final List<AsciidocConverter> started = new ArrayList<>();
  private final List<Job> waiting = new ArrayList<>();

  Conversions(Cache cache, Diagnostics diagnostics) {
    this.cache = cache;
    this.diagnostics = diagnostics;
  }

  /** A text to convert, and where its fragment goes. */
  private record Job(Map<PagePath, String> fragments, PagePath path, SourceFile text) {}

  /**
   * Puts the fragment of {@code text} into {@code fragments}, now or when those that wait are done.
   *
   * @param fragments may be written to by several threads
   */
  void add(Map<PagePath, String> fragments, PagePath path, SourceFile text) {
    Optional<byte[]> kept = cache.find(key(text));
    kept.ifPresent(bytes -> fragments.put(path, new String(bytes, StandardCharsets.UTF_8)));
    if (kept.isEmpty()) {
      waiting.add(new Job(fragments, path, text));
    }
  }

  /** How many texts wait. */
  int waiting() {
    return waiting.size();
  }

  /** Converts those that wait. */
  void finish() {
    if (!waiting.isEmpty()) {
      convert();
      waiting.clear();
    }
  }

  private void convert() {
    AsciidocConverter converter = converter();
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.min(waiting.size(), Runtime.getRuntime().availableProcessors()));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Job job : waiting) {
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

  private AsciidocConverter converter() {
    if (started.isEmpty()) {
      started.add(new AsciidocConverter(diagnostics));
    }
    return started.get(0);
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

  @Override
  public void close() {
    started.forEach(AsciidocConverter::close);
  }
}
