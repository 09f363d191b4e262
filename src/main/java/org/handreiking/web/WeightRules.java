package org.handreiking.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.output.OutputTree;
import org.handreiking.site.Links;
import org.handreiking.site.WeightLimits;
import org.handreiking.source.SourceTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages are light enough for a cheap telephone; those for participants lighter still. */
public final class WeightRules {

  private static final int MOST_NAMED = 3;

  private final WeightLimits limits;
  private final Findings findings;
  private final Pieces pieces;
  private final Map<String, List<Excess>> found = new TreeMap<>();

  /**
   * Rules for a finished site.
   *
   * @param output all its files
   */
  public WeightRules(
      WeightLimits limits, SourceTree tree, OutputTree output, Diagnostics diagnostics) {
    this.limits = limits;
    this.findings = new Findings(tree, diagnostics);
    this.pieces = new Pieces(output);
  }

  /**
   * A page that is over a limit.
   *
   * @param counted the files that make up the figure, with their weights
   */
  private record Excess(
      Code code, ComposedPage page, int figure, int limit, Map<String, Integer> counted) {

    /** Alike for pages that are too heavy by the same files besides their own. */
    String cause() {
      Set<String> others = new TreeSet<>(counted.keySet());
      String own = page.address().file();
      others.remove(own);
      return code + " " + limit + " " + (others.isEmpty() ? own : others);
    }
  }

  /**
   * Checks {@code pages}.
   *
   * @param documents their HTML, parsed, by file
   */
  public void check(List<ComposedPage> pages, Map<String, Document> documents) {
    for (ComposedPage page : pages) {
      Document document = documents.get(page.address().file());
      checkWeights(page, pieces.of(page, document));
      checkPictures(page, document);
    }
    found.values().forEach(this::report);
  }

  private void checkWeights(ComposedPage page, Map<String, Integer> all) {
    boolean isForRecruits = page.page().isForRecruits();
    WeightLimits.Limits most = isForRecruits ? limits.recruit() : limits.other();
    Map<String, Integer> html = only(all, List.of(page.address().file()));
    Map<String, Integer> scripts =
        only(all, all.keySet().stream().filter(Pieces::isScript).toList());
    compare(new Excess(Code.WEIGHT_HTML, page, sum(html), most.html(), html));
    compare(new Excess(Code.WEIGHT_VIEW, page, sum(all), most.view(), all));
    compare(new Excess(Code.WEIGHT_SCRIPT, page, sum(scripts), most.script(), scripts));
    compare(new Excess(Code.WEIGHT_REQUESTS, page, all.size(), most.requests(), all));
    if (isForRecruits) {
      all.keySet().stream()
          .filter(file -> file.endsWith(".css") && pieces.text(file).contains("@font-face"))
          .forEach(file -> findings.add(Code.WEIGHT_FONT, page, List.of(name(file)), file));
    }
  }

  private static Map<String, Integer> only(Map<String, Integer> all, List<String> files) {
    Map<String, Integer> some = new TreeMap<>(all);
    some.keySet().retainAll(files);
    return some;
  }

  private static int sum(Map<String, Integer> weights) {
    return weights.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void compare(Excess one) {
    if (one.figure() > one.limit()) {
      found.computeIfAbsent(one.cause(), unused -> new ArrayList<>()).add(one);
    }
  }

  /** Says it once, of the worst page: a style that is too heavy is so on all pages. */
  private void report(List<Excess> alike) {
    Excess worst = alike.stream().max(Comparator.comparingInt(Excess::figure)).orElseThrow();
    String others = alike.size() == 1 ? "" : " (+" + (alike.size() - 1) + ")";
    boolean isCount = worst.code() == Code.WEIGHT_REQUESTS;
    findings.add(
        worst.code(),
        worst.page(),
        List.of(),
        worst.page().address().folder() + others,
        isCount ? String.valueOf(worst.figure()) : kilobytes(worst.figure()),
        isCount ? String.valueOf(worst.limit()) : kilobytes(worst.limit()),
        heaviest(worst.counted()));
  }

  private static String heaviest(Map<String, Integer> weights) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_NAMED)
        .map(piece -> piece.getKey() + " " + kilobytes(piece.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void checkPictures(ComposedPage page, Document document) {
    for (Element image : document.select("img[src]")) {
      String link = image.attr("src");
      List<String> written = List.of(link, name(link));
      if (!image.attr("width").matches("\\d+") || !image.attr("height").matches("\\d+")) {
        findings.add(Code.WEIGHT_IMAGE_SIZE, page, written, link);
      }
      Links.find(page.address().file(), link)
          .filter(file -> !file.startsWith("../") && pieces.weight(file) > limits.imageBytes())
          .ifPresent(
              file ->
                  findings.add(
                      Code.WEIGHT_IMAGE,
                      page,
                      written,
                      file,
                      kilobytes(pieces.weight(file)),
                      kilobytes(limits.imageBytes())));
    }
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String kilobytes(int bytes) {
    return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
  }
}
