package org.handreiking.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Messages;
import org.handreiking.glossary.KnownWordReader;
import org.handreiking.glossary.Term;
import org.handreiking.methodology.Audience;
import org.handreiking.output.Reports;
import org.handreiking.page.SitePage;
import org.handreiking.reading.EasyPageRules;
import org.handreiking.reading.Figures;
import org.handreiking.reading.HardWords;
import org.handreiking.reading.PageReader;
import org.handreiking.reading.PageReading;
import org.handreiking.reading.ReadablePage;
import org.handreiking.reading.ReadingPage;
import org.handreiking.reading.ReadingReport;
import org.handreiking.reading.ReadingTables;
import org.handreiking.reading.ReadingTime;
import org.handreiking.reading.SourceLines;
import org.handreiking.reading.Strictness;
import org.handreiking.reading.Words;
import org.handreiking.search.CompoundSplitter;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceFile;
import org.handreiking.web.ComposedPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finished pages to a report on how easy they read, which is put beside the site even when the
 * build ends here; what is hard to read on pages for participants is reported.
 */
final class ReadingStage {

  private final Plan plan;
  private final Map<PagePath, Integer> minutes;
  private final Reports reports;
  private final Diagnostics diagnostics;

  /**
   * Judges the pages of {@code plan}.
   *
   * @param minutes that the pages say they take
   */
  ReadingStage(
      Plan plan, Map<PagePath, Integer> minutes, Reports reports, Diagnostics diagnostics) {
    this.plan = plan;
    this.minutes = minutes;
    this.reports = reports;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads every page.
   *
   * @param documents the pages' HTML, parsed, by file; they are not changed
   */
  void read(List<ComposedPage> pages, Map<String, Document> documents) {
    List<ReadingReport.Row> rows = new ArrayList<>();
    List<ReadingReport.Line> lines = new ArrayList<>();
    EasyPageRules rules = new EasyPageRules(diagnostics);
    for (Language language : plan.configuration().languages()) {
      List<PageReading> readings = read(language, pages, documents);
      readings.forEach(rules::check);
      readings.stream()
          .filter(one -> one.figures().sentences() > 0)
          .map(this::row)
          .forEach(rows::add);
      total(language, readings).ifPresent(rows::add);
      readings.forEach(reading -> addLines(reading, lines));
    }
    write(new ReadingReport(rows, lines));
  }

  private void write(ReadingReport found) {
    ReadingReport report = new ReportReader(reports).read().map(found::after).orElse(found);
    Messages messages = Messages.in(plan.configuration().messages());
    reports.put(ReportReader.PAGES, ReadingTables.pages(report));
    reports.put(ReportReader.REMARKS, ReadingTables.remarks(report));
    reports.put(ReportReader.HTML, new ReadingPage(messages).html(report));
  }

  private List<PageReading> read(
      Language language, List<ComposedPage> pages, Map<String, Document> documents) {
    PageReader reader = new PageReader(language, hardWords(language), new SourceLines(plan.tree()));
    return pages.stream()
        .filter(page -> page.address().language().equals(language))
        .map(page -> reader.read(readable(page, documents.get(page.address().file()))))
        .toList();
  }

  private static ReadablePage readable(ComposedPage composed, Document document) {
    SitePage page = composed.page();
    Element content = Optional.ofNullable(document.selectFirst("main")).orElse(document.body());
    return new ReadablePage(
        composed.address().language(),
        page.path(),
        page.title(),
        page.summary(),
        page.audiences().contains(Audience.RECRUIT) ? Strictness.STRICT : Strictness.ADVICE,
        page.origin(),
        content);
  }

  private HardWords hardWords(Language language) {
    Set<String> known =
        new KnownWordReader(diagnostics).read(plan.tree()).getOrDefault(language.tag(), Set.of());
    Stream<String> terms = plan.site().catalogue().terms().values().stream().map(Term::word);
    Set<String> words = new TreeSet<>();
    for (SourceFile file : plan.tree().below("content", ".adoc")) {
      words.addAll(Words.small(file.text().orElse("")));
    }
    Function<String, List<String>> parts = new CompoundSplitter(words, Set.of())::parts;
    return new HardWords(Stream.concat(known.stream(), terms).toList(), parts);
  }

  private ReadingReport.Row row(PageReading reading) {
    Figures figures = reading.figures();
    ReadablePage page = reading.page();
    return new ReadingReport.Row(
        page.language().tag(),
        page.path().value(),
        page.title(),
        figures,
        figures.score(),
        Optional.empty(),
        minutes.getOrDefault(page.path(), ReadingTime.minutes(figures.words())));
  }

  private static Optional<ReadingReport.Row> total(Language language, List<PageReading> readings) {
    return readings.stream()
        .map(PageReading::figures)
        .reduce(Figures::plus)
        .map(
            sum ->
                new ReadingReport.Row(
                    language.tag(),
                    ReadingReport.ALL,
                    "",
                    sum,
                    sum.score(),
                    Optional.empty(),
                    ReadingTime.minutes(sum.words())));
  }

  private static void addLines(PageReading reading, List<ReadingReport.Line> lines) {
    reading
        .remarks()
        .forEach(
            remark ->
                lines.add(
                    new ReadingReport.Line(
                        reading.page().language().tag(),
                        reading.page().path().value(),
                        remark.rule().key(),
                        remark.at().toString(),
                        remark.detail(),
                        remark.sentence())));
  }
}
