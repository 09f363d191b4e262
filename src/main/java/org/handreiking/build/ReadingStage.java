package org.handreiking.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Messages;
import org.handreiking.methodology.Audience;
import org.handreiking.page.SitePage;
import org.handreiking.reading.EasyPageRules;
import org.handreiking.reading.HardWords;
import org.handreiking.reading.JudgedPage;
import org.handreiking.reading.PageReader;
import org.handreiking.reading.ReadablePage;
import org.handreiking.reading.ReadingReport;
import org.handreiking.reading.SentenceFinder;
import org.handreiking.reading.Strictness;
import org.handreiking.search.CompoundSplitter;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;
import org.handreiking.translation.PoPaths;
import org.handreiking.web.ComposedPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finished pages to a report on how easy they read, which is put beside even a refused site. */
final class ReadingStage {

  private final Plan plan;
  private final ReadingReports reports;
  private final Diagnostics diagnostics;

  ReadingStage(Plan plan, ReadingReports reports, Diagnostics diagnostics) {
    this.plan = plan;
    this.reports = reports;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads every page.
   *
   * @param documents the pages' HTML, parsed, by file; they are not changed
   * @param minutes that pages say they take
   */
  void read(
      List<ComposedPage> pages, Map<String, Document> documents, Map<PagePath, Integer> minutes) {
    PageReader reader = new PageReader(hardWords(), new SentenceFinder(plan.tree()));
    List<JudgedPage> judged =
        pages.stream()
            .map(page -> reader.read(readable(page, documents.get(page.address().file()))))
            .toList();
    judged.forEach(new EasyPageRules(plan.configuration().source(), diagnostics)::check);
    ReadingReport found = ReadingReport.of(judged, minutes);
    Messages messages = Messages.in(plan.configuration().messages());
    reports.put(reports.find().map(found::after).orElse(found), messages);
  }

  private ReadablePage readable(ComposedPage composed, Document document) {
    SitePage page = composed.page();
    Element content = Optional.ofNullable(document.selectFirst("main")).orElse(document.body());
    return new ReadablePage(
        composed.address(),
        page.title(),
        page.summary(),
        page.audiences().contains(Audience.RECRUIT) ? Strictness.STRICT : Strictness.ADVICE,
        origin(composed),
        content);
  }

  /** Where the page's sentences are written: of a translation, in its PO file. */
  private Position origin(ComposedPage composed) {
    Position origin = composed.page().origin();
    return plan.tree()
        .find(PoPaths.of(origin.path(), composed.address().language()))
        .map(file -> file.at(1))
        .orElse(origin);
  }

  /** Dutch ones: what a site in another language writes is no part of a Dutch compound. */
  private HardWords hardWords() {
    boolean isDutch = plan.configuration().source().equals(PageReader.DUTCH);
    Set<String> vocabulary = isDutch ? HardWords.vocabulary(plan.tree()) : Set.of();
    return new HardWords(
        plan.site().catalogue().explainedWords(PageReader.DUTCH),
        new CompoundSplitter(vocabulary, Set.of())::parts);
  }
}
