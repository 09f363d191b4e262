package org.handreiking.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.handreiking.calendar.Calendar;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.LeftOut;
import org.handreiking.feed.EntryContent;
import org.handreiking.feed.FeedFiles;
import org.handreiking.feed.Ledger;
import org.handreiking.feed.LedgerReader;
import org.handreiking.methodology.View;
import org.handreiking.output.OutputTree;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/** The feeds of the calendar, in every language. */
final class FeedStage {

  private final LocalDate today;
  private final Diagnostics diagnostics;

  /**
   * A stage that reports to {@code diagnostics}.
   *
   * @param today the day on which what is new or has changed did so
   */
  FeedStage(LocalDate today, Diagnostics diagnostics) {
    this.today = today;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds the feeds to {@code output}.
   *
   * @return the file of the ledger as it must be kept; empty when it is as it stands
   */
  Optional<SourceFile> add(Plan plan, OutputTree output) {
    Ledger kept = new LedgerReader(diagnostics).read(plan.tree());
    Optional<Ledger> updated = updated(plan, kept);
    FeedFiles files = new FeedFiles(plan.configuration(), updated.orElse(kept));
    plan.editions().forEach(edition -> files.add(edition.site(), edition.texts(), output));
    return updated.map(ledger -> SourceFile.ofText(Ledger.FILE, ledger.text()));
  }

  private Optional<Ledger> updated(Plan plan, Ledger kept) {
    Calendar calendar = plan.site().catalogue().calendar();
    SortedMap<String, EntryContent> contents = EntryContent.of(calendar);
    List<String> behind = kept.behind(contents);
    boolean isShown = plan.site().paths().showing(View.CALENDAR).isPresent();
    if (isShown) {
      reportGone(calendar, kept.gone(contents, today));
    }
    if (!isShown || behind.isEmpty()) {
      return Optional.empty();
    }
    diagnostics.add(
        Code.CAL_LEDGER_BEHIND, Position.of(Ledger.FILE), "" + behind.size(), behind.get(0));
    return Optional.of(kept.updated(contents, today));
  }

  /** Reports what is gone, but for what a mistake keeps off the site, which is said already. */
  private void reportGone(Calendar calendar, SortedMap<String, LocalDate> gone) {
    if (calendar.leftOut().stream().anyMatch(LeftOut::isFile)) {
      return;
    }
    calendar.leftOut().forEach(one -> gone.remove(one.id()));
    gone.forEach(
        (id, until) ->
            diagnostics.add(Code.CAL_ENTRY_GONE, Position.of(Ledger.FILE), id, until.toString()));
  }
}
