package org.handreiking.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.handreiking.calendar.Calendar;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.feed.FeedFiles;
import org.handreiking.feed.Ledger;
import org.handreiking.feed.LedgerReader;
import org.handreiking.output.OutputFolder;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.SiteConfigurationReader;
import org.handreiking.source.SourceTree;

/** Keeps the ledger of a site's calendar. */
public final class LedgerWork {

  /** The file that it is kept in, in the site's folder. */
  public static final String FILE = Ledger.FILE;

  private final Path site;
  private final Diagnostics diagnostics;

  /** Work on the site in the folder {@code site}. */
  public LedgerWork(Path site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  /**
   * Brings the ledger up to date. It stays as it is when something in the data is wrong: what is
   * wrong would be left out, and count as changed.
   *
   * @param today the day on which what is new or has changed did so
   * @return the ids of what is new or has changed
   */
  public List<String> update(LocalDate today) {
    SourceTree tree = SourceTree.read(site);
    Optional<SiteConfiguration> configuration = new SiteConfigurationReader(diagnostics).read(tree);
    return configuration.map(found -> update(tree, found, today)).orElse(List.of());
  }

  private List<String> update(SourceTree tree, SiteConfiguration configuration, LocalDate today) {
    Calendar calendar =
        new ParseStage(diagnostics)
            .parse(PlanStage.put(tree, configuration), ZoneId.of(configuration.timeZone()))
            .calendar();
    Ledger ledger = new LedgerReader(diagnostics).read(tree);
    SortedMap<String, String> contents = FeedFiles.contents(calendar);
    List<String> behind = ledger.behind(contents);
    if (diagnostics.hasErrors()) {
      return List.of();
    }
    if (!behind.isEmpty()) {
      new OutputFolder(site).put(FILE, ledger.updated(contents, today).text());
    }
    return behind;
  }
}
