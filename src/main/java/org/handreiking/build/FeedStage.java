package org.handreiking.build;

import java.util.List;
import org.handreiking.calendar.Calendar;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.feed.FeedFiles;
import org.handreiking.feed.Ledger;
import org.handreiking.feed.LedgerReader;
import org.handreiking.output.OutputTree;
import org.handreiking.page.CalendarFeeds;
import org.handreiking.source.Position;

/** The feeds of the calendar, in every language. */
final class FeedStage {

  private final Diagnostics diagnostics;

  FeedStage(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds the feeds to {@code output}; says so when the ledger does not know the calendar yet. */
  void add(Plan plan, OutputTree output) {
    Ledger ledger = new LedgerReader(diagnostics).read(plan.tree());
    checkLedger(plan, ledger);
    FeedFiles files = new FeedFiles(plan.configuration(), ledger);
    plan.editions().forEach(edition -> files.add(edition.site(), edition.texts(), output));
  }

  private void checkLedger(Plan plan, Ledger ledger) {
    Calendar calendar = plan.site().catalogue().calendar();
    List<String> behind = ledger.behind(FeedFiles.contents(calendar));
    boolean hasFeeds = new CalendarFeeds(plan.site(), plan.source().texts()).page().isPresent();
    if (hasFeeds && !behind.isEmpty()) {
      diagnostics.add(
          Code.CAL_LEDGER_BEHIND, Position.of(Ledger.FILE), "" + behind.size(), behind.get(0));
    }
  }
}
