package org.handreiking.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handreiking.calendar.Programme;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.flyer.Flyer;
import org.handreiking.flyer.FlyerWriter;
import org.handreiking.flyer.ProgrammeFlyers;
import org.handreiking.output.Cache;
import org.handreiking.output.OutputTree;
import org.handreiking.page.Flyers;
import org.handreiking.page.PaperSize;
import org.handreiking.site.Language;
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

  /** A flyer to make, and the files that it becomes. */
  private record Job(Flyer flyer, Map<PaperSize, String> files) {}

  /**
   * Adds the flyers to {@code output}.
   *
   * @param date on which programmes must be open, and of which the flyers are
   * @return what can be read in them
   */
  List<PrintedFile> add(Plan plan, LocalDate date, OutputTree output, Progress progress) {
    List<Job> jobs = plan.editions().stream().flatMap(one -> jobs(plan, one, date)).toList();
    progress.begins(Stage.FLYERS, PaperSize.values().length * jobs.size());
    List<Map<PaperSize, byte[]>> made = jobs.parallelStream().map(this::made).toList();
    List<PrintedFile> printed = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      Flyer flyer = jobs.get(i).flyer();
      Map<PaperSize, byte[]> files = made.get(i);
      jobs.get(i)
          .files()
          .forEach(
              (size, file) -> {
                output.add(file, files.get(size));
                printed.add(new PrintedFile(file, flyer.fileTitle(), flyer.text()));
              });
    }
    return printed;
  }

  private static Stream<Job> jobs(Plan plan, LanguageSite edition, LocalDate date) {
    Flyers flyers = new Flyers(edition.site(), date);
    ProgrammeFlyers makers =
        new ProgrammeFlyers(plan.configuration(), edition.site(), edition.texts(), date);
    return flyers.programmes().stream()
        .map(one -> new Job(makers.flyer(one), files(flyers, one, edition.language())));
  }

  private static Map<PaperSize, String> files(Flyers flyers, Programme one, Language language) {
    Map<PaperSize, String> files = new EnumMap<>(PaperSize.class);
    for (PaperSize size : PaperSize.values()) {
      flyers.file(one, language, size).ifPresent(file -> files.put(size, file));
    }
    return files;
  }

  private Map<PaperSize, byte[]> made(Job job) {
    Map<PaperSize, byte[]> made = new EnumMap<>(PaperSize.class);
    job.files()
        .keySet()
        .forEach(size -> cache.find(key(job.flyer(), size)).ifPresent(pdf -> made.put(size, pdf)));
    return made.keySet().equals(job.files().keySet()) ? made : write(job.flyer());
  }

  private Map<PaperSize, byte[]> write(Flyer flyer) {
    Diagnostics found = new Diagnostics();
    Map<PaperSize, byte[]> made = new FlyerWriter(found).write(flyer);
    diagnostics.addAll(found.sorted());
    if (found.sorted().isEmpty()) {
      made.forEach((size, pdf) -> cache.keep(key(flyer, size), pdf));
    }
    return made;
  }

  private static ContentHash key(Flyer flyer, PaperSize size) {
    String direction = flyer.language().direction().name();
    return ContentHash.of(FlyerWriter.VERSION, size.name(), direction, flyer.toString());
  }
}
