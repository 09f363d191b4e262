package org.handreiking.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.View;
import org.handreiking.output.Folders;
import org.handreiking.output.OutputTree;
import org.handreiking.page.Site;
import org.handreiking.page.SitePage;
import org.handreiking.search.PageText;
import org.handreiking.search.SearchDocument;
import org.handreiking.search.SearchExport;
import org.handreiking.search.SearchIndex;
import org.handreiking.search.SearchIndexWriter;
import org.handreiking.search.SectionCutter;
import org.handreiking.search.Synonyms;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.translation.Marks;
import org.handreiking.web.ComposedPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finished pages to one Lucene index per language. */
final class IndexStage {

  private static final String CONTENT = "main";
  private static final String LEFT_OUT = ".no-search, nav, h1";

  private final Diagnostics diagnostics;

  IndexStage(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Writes the indexes below {@code folder}, each language in a folder of its own: what stands on a
   * page in the place of a translation is in the index of the source language.
   *
   * @param documents the pages' HTML, parsed, by file; what search does not read is taken out
   * @param output gets the same index for the browser, when the site has a page to search on
   * @return how many sections search can find
   */
  int index(
      Plan plan,
      List<ComposedPage> pages,
      Map<String, Document> documents,
      Path folder,
      OutputTree output) {
    Folders.delete(folder);
    int sections = 0;
    Language source = plan.configuration().source();
    Map<PagePath, LocalDate> lastDays = lastDays(plan.site());
    for (Language language : plan.configuration().languages()) {
      List<SearchDocument> found = new ArrayList<>();
      for (ComposedPage page : pages) {
        boolean isWritten = page.page().listed() && !Marks.areIn(page.page().title());
        if (page.address().language().equals(language) && isWritten) {
          Document document = documents.get(page.address().file());
          if (!language.equals(source)) {
            document.select("[lang=" + source + "]").remove();
          }
          found.addAll(new SectionCutter().cut(text(page, lastDays, document)));
        }
      }
      new SearchIndexWriter()
          .write(folder.resolve(language.tag()), language, found, synonyms(plan, language));
      checkSynonyms(plan, language, folder.resolve(language.tag()));
      if (plan.site().paths().showing(View.SEARCH).isPresent()) {
        SearchExport.files(folder.resolve(language.tag()), language)
            .forEach((path, script) -> output.add("search/" + path, script));
      }
      sections += found.size();
    }
    return sections;
  }

  private void checkSynonyms(Plan plan, Language language, Path folder) {
    try (SearchIndex index = SearchIndex.open(folder, language)) {
      plan.synonyms().getOrDefault(language, Synonyms.NONE).check(index::hasWord, diagnostics);
    }
  }

  private static Map<String, List<String>> synonyms(Plan plan, Language language) {
    Map<String, List<String>> phrases = new TreeMap<>();
    plan.synonyms()
        .getOrDefault(language, Synonyms.NONE)
        .all()
        .forEach(one -> phrases.put(String.join(" ", one.from()), one.to()));
    return phrases;
  }

  /** When the last time is over of each page in the calendar. */
  private static Map<PagePath, LocalDate> lastDays(Site site) {
    Map<PagePath, LocalDate> lastDays = new TreeMap<>();
    for (CalendarEntry entry : site.catalogue().calendar().meetings()) {
      Optional<LocalDate> last =
          entry.occurrences().stream()
              .map(occurrence -> occurrence.when().lastDay())
              .max(Comparator.naturalOrder());
      site.paths()
          .calendarEntry(entry)
          .ifPresent(path -> last.ifPresent(day -> lastDays.put(path, day)));
    }
    return lastDays;
  }

  private static PageText text(
      ComposedPage composed, Map<PagePath, LocalDate> lastDays, Document document) {
    SitePage page = composed.page();
    Element content = Optional.ofNullable(document.selectFirst(CONTENT)).orElse(document.body());
    content.select(LEFT_OUT).remove();
    return new PageText(
        composed.address().file(),
        page.title(),
        Marks.areIn(page.summary()) ? "" : page.summary(),
        page.kind().key(),
        page.audiences().stream().map(audience -> audience.key()).toList(),
        page.themes(),
        Optional.ofNullable(lastDays.get(page.path())),
        content);
  }
}
