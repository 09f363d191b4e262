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
import org.handreiking.diagnostic.Code;
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
  private record Job(
      Map<PagePath, String> fragments, PagePath path, SourceFile text, Optional<SourceFile> po) {}

  /**
   * Puts the fragment of {@code text} into {@code fragments}, now or when those that wait are done.
   *
   * @param fragments may be written to by several threads
   * @param po the file of a translation: when Asciidoctor does not understand the text with it,
   *     that is reported there, and there is no fragment
   */
  void add(
      Map<PagePath, String> fragments, PagePath path, SourceFile text, Optional<SourceFile> po) {
    Optional<byte[]> kept = cache.find(key(text));
    kept.ifPresent(bytes -> fragments.put(path, new String(bytes, StandardCharsets.UTF_8)));
    if (kept.isEmpty()) {
      waiting.add(new Job(fragments, path, text, po));
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
        running.add(threads.submit(() -> convert(converter, job)));
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
      started.add(new AsciidocConverter());
    }
    return started.get(0);
  }

  private void convert(AsciidocConverter converter, Job job) {
    Diagnostics found = new Diagnostics();
    Fragment fragment = converter.convert(job.text(), found);
    if (fragment.isClean()) {
      cache.keep(key(job.text()), fragment.html().getBytes(StandardCharsets.UTF_8));
    }
    if (fragment.isClean() || job.po().isEmpty()) {
      job.fragments().put(job.path(), fragment.html());
      diagnostics.addAll(found.sorted());
    } else {
      String said = found.sorted().get(0).values().get(0);
      diagnostics.add(Code.PO_STRUCTURE, job.po().get().at(), said);
    }
  }

  private static ContentHash key(SourceFile file) {
    return ContentHash.of(AsciidocConverter.VERSION.getBytes(StandardCharsets.UTF_8), file.bytes());
  }

  @Override
  public void close() {
    started.forEach(AsciidocConverter::close);
  }
}
