package org.handreiking.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.BookTexts;
import org.handreiking.handout.Handouts;
import org.handreiking.handout.PrintedSite;
import org.handreiking.output.Cache;
import org.handreiking.output.OutputTree;
import org.handreiking.page.FragmentLinks;
import org.handreiking.page.LinkTargets;
import org.handreiking.page.Printables;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.source.ContentHash;
import org.handreiking.web.PrintedFile;

/**
 * Sessions on a sheet, exercises on cards, workbooks and shopping lists, in each language into
 * which enough is translated; one of which nothing has changed comes from the cache.
 */
final class HandoutStage {

  private final Cache cache;
  private final Diagnostics diagnostics;

  HandoutStage(Cache cache, Diagnostics diagnostics) {
    this.cache = cache;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds the printouts to {@code output}.
   *
   * @param date in whose month they count as made
   * @return what can be read in them
   */
  List<PrintedFile> add(
      Plan plan,
      Map<Language, Map<PagePath, String>> fragments,
      LocalDate date,
      OutputTree output,
      Progress progress) {
    List<Handouts.Printed> jobs =
        plan.editions().stream().flatMap(one -> jobs(plan, one, fragments, date)).toList();
    progress.begins(Stage.HANDOUTS, jobs.size());
    List<byte[]> files = jobs.parallelStream().map(job -> pdf(plan, job)).toList();
    List<PrintedFile> printed = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      Handouts.Printed job = jobs.get(i);
      output.add(job.file(), files.get(i));
      printed.add(new PrintedFile(job.file(), job.printout().title(), job.printout().text()));
    }
    return printed;
  }

  private static Stream<Handouts.Printed> jobs(
      Plan plan,
      LanguageSite edition,
      Map<Language, Map<PagePath, String>> fragments,
      LocalDate date) {
    // Links that lead nowhere were reported with the pages.
    FragmentLinks links =
        new FragmentLinks(new LinkTargets(edition.site()), plan.tree(), new Diagnostics());
    PrintedSite site =
        new PrintedSite(
            plan.configuration(),
            edition.site(),
            edition.texts(),
            links,
            fragments.getOrDefault(edition.language(), Map.of()),
            date.withDayOfMonth(1));
    Printables printables = new Printables(edition.site(), plan.configuration(), plan::freshness);
    return new Handouts(site, printables, BookTexts.of(edition.texts())).all().stream();
  }

  private byte[] pdf(Plan plan, Handouts.Printed job) {
    ContentHash key = ContentHash.of(job.printout().recipe());
    return cache.find(key).orElseGet(() -> write(plan, job, key));
  }

  private byte[] write(Plan plan, Handouts.Printed job, ContentHash key) {
    Diagnostics found = new Diagnostics();
    byte[] pdf = job.printout().pdf(found);
    String language = job.file().substring(0, job.file().indexOf('/'));
    BookPlaces places = new BookPlaces(plan.tree(), Language.of(language));
    diagnostics.addNew(found.sorted().stream().map(places::located).toList());
    if (found.sorted().isEmpty()) {
      cache.keep(key, pdf);
    }
    return pdf;
  }
}
