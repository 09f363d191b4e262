package org.handreiking.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handreiking.calendar.Programme;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.flyer.Flyer;
import org.handreiking.flyer.FlyerWriter;
import org.handreiking.flyer.ProgrammeFlyers;
import org.handreiking.output.Cache;
import org.handreiking.output.OutputTree;
import org.handreiking.page.Flyers;
import org.handreiking.page.PaperSize;
import org.handreiking.source.ContentHash;
import org.handreiking.web.PrintedFile;

/**
 * A flyer and a poster per programme that somebody can still join, in each language; one of which
 * nothing has changed comes from the cache.
 */
final class FlyerStage {

  private final Cache cache;
  private final Diagnostics diagnostics;

  FlyerStage(Cache cache, Diagnostics diagnostics) {
    this.cache = cache;
    this.diagnostics = diagnostics;
  }

  /** A flyer to make, and the file that it becomes. */
  private record Job(String file, Flyer flyer, PaperSize size) {}

  /**
   * Adds the flyers to {@code output}.
   *
   * @param date on which programmes must be open, and of which the flyers are
   * @return what can be read in them
   */
  List<PrintedFile> add(Plan plan, LocalDate date, OutputTree output, Progress progress) {
    List<Job> jobs = new ArrayList<>();
    plan.editions().forEach(edition -> jobs.addAll(jobs(plan, edition, date)));
    progress.begins(Stage.FLYERS, jobs.size());
    List<byte[]> files = jobs.parallelStream().map(this::pdf).toList();
    for (int i = 0; i < jobs.size(); i++) {
      output.add(jobs.get(i).file(), files.get(i));
    }
    return jobs.stream()
        .map(job -> new PrintedFile(job.file(), job.flyer().fileTitle(), job.flyer().text()))
        .toList();
  }

  private static List<Job> jobs(Plan plan, Edition edition, LocalDate date) {
    Flyers flyers = new Flyers(edition.site(), date);
    ProgrammeFlyers makers =
        new ProgrammeFlyers(plan.configuration(), edition.site(), edition.texts(), date);
    List<Job> jobs = new ArrayList<>();
    for (Programme programme : flyers.programmes()) {
      for (PaperSize size : PaperSize.values()) {
        flyers
            .file(programme, edition.language(), size)
            .ifPresent(file -> jobs.add(new Job(file, makers.flyer(programme), size)));
      }
    }
    return jobs;
  }

  private byte[] pdf(Job job) {
    Flyer flyer = job.flyer();
    ContentHash key =
        ContentHash.of(
            FlyerWriter.VERSION,
            job.size().name(),
            flyer.language().direction().name(),
            flyer.toString());
    return cache.find(key).orElseGet(() -> write(job, key));
  }

  private byte[] write(Job job, ContentHash key) {
    Diagnostics found = new Diagnostics();
    byte[] pdf = new FlyerWriter(found).write(job.flyer(), job.size());
    diagnostics.addAll(found.sorted());
    if (found.sorted().isEmpty()) {
      cache.keep(key, pdf);
    }
    return pdf;
  }
}
