package org.handreiking.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.handreiking.output.OutputTree;
import org.handreiking.site.Links;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The files that a browser loads for a page, and what each weighs on its way. */
final class Pieces {

  /** Files that are compressed already. */
  private static final Pattern COMPRESSED =
      Pattern.compile(".*\\.(png|jpe?g|webp|avif|gif|woff2?|mp3|mp4|pdf|zip)");

  private static final String LOADED =
      "link[rel~=(?i)stylesheet|icon|preload], script[src], img[src]:not([loading=lazy]),"
          + " source[src], audio[src], video[src]";
  private static final Pattern CSS_LINK =
      Pattern.compile(
          "(?:url\\(\\s*[\"']?|@import\\s+[\"'])([^\"')\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCRIPT_IMPORT =
      Pattern.compile("(?m)^\\s*(?:import|export)\\b[^'\";]*[\"']([^\"']+)[\"']");

  private final OutputTree output;
  private final Map<String, Integer> weights = new TreeMap<>();
  private final Map<String, List<String>> loaded = new TreeMap<>();

  Pieces(OutputTree output) {
    this.output = output;
  }

  /** The files of a page with their weights in bytes: itself first, then what it loads. */
  Map<String, Integer> of(ComposedPage page, Document document) {
    String start = page.address().file();
    Map<String, Integer> pieces = new LinkedHashMap<>();
    pieces.put(start, weight(start));
    Deque<String> waiting = new ArrayDeque<>();
    for (Element element : document.select(LOADED)) {
      add(start, element.attr(element.hasAttr("href") ? "href" : "src"), waiting);
    }
    while (!waiting.isEmpty()) {
      String file = waiting.remove();
      if (pieces.putIfAbsent(file, weight(file)) == null) {
        loaded.computeIfAbsent(file, this::loadedBy).forEach(link -> add(file, link, waiting));
      }
    }
    return pieces;
  }

  private void add(String from, String link, Deque<String> waiting) {
    Links.find(from, link).filter(output::has).ifPresent(waiting::add);
  }

  /** What a style or a script loads in its turn. */
  private List<String> loadedBy(String file) {
    if (file.endsWith(".css")) {
      return linksOfStyle(text(file));
    }
    return isScript(file) ? found(SCRIPT_IMPORT, text(file)) : List.of();
  }

  /** What a style, or a line of one, loads. */
  static List<String> linksOfStyle(String text) {
    return found(CSS_LINK, text);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).toList();
  }

  /** The text of a file of the output. */
  String text(String file) {
    return new String(output.find(file).orElseThrow(), StandardCharsets.UTF_8);
  }

  static boolean isScript(String file) {
    return file.matches(".*\\.m?js");
  }

  /** Bytes as servers send them: compressed, unless the file is so itself. */
  int weight(String file) {
    return weights.computeIfAbsent(file, this::weigh);
  }

  private int weigh(String file) {
    byte[] bytes = output.find(file).orElseThrow();
    if (COMPRESSED.matcher(file).matches()) {
      return bytes.length;
    }
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("compressing " + file, e);
    }
    return zipped.size();
  }
}
