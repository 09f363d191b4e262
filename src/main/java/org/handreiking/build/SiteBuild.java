package org.handreiking.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handreiking.bookshelf.EditionLedger;
import org.handreiking.bookshelf.EditionLedgerReader;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.LeftOut;
import org.handreiking.diagnostic.Severity;
import org.handreiking.output.BuildStamp;
import org.handreiking.output.Cache;
import org.handreiking.output.Folders;
import org.handreiking.output.OutputTree;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.source.ContentHash;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.web.ComposedPage;
import org.handreiking.web.PrintedFile;
import org.handreiking.web.SiteFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The route from a folder of sources to a published site: read, parse, check, convert, compose,
 * print, index, publish. A stage that finds mistakes is the last; what was published stays as it
 * is.
 */
public final class SiteBuild {

  private final BuildRequest request;
  private final Progress progress;
  private final Diagnostics diagnostics;

  public SiteBuild(BuildRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.diagnostics = new Diagnostics(request.leniency());
  }

  /** Builds and publishes, unless nothing has changed or something is wrong. */
  public BuildResult run() {
    progress.begins(Stage.READ, 0);
    if (request.reuse() == BuildRequest.Reuse.NOTHING) {
      Folders.delete(request.cache());
    }
    SourceTree tree = SourceTree.read(request.site());
    BuildStamp stamp =
        new BuildStamp(
            request.cache("stamp"),
            List.of(request.output(), request.index(), request.headers(), request.report()));
    Optional<String> published = stamp.find(input(tree));
    if (published.isPresent() && !request.issuesEditions()) {
      return new BuildResult.Unchanged(Summary.parse(published.get()));
    }
    Optional<Plan> plan = new PlanStage(diagnostics, request.date()).plan(tree);
    Optional<Made> made = plan.flatMap(this::make);
    Folders.delete(request.scratch());
    made.ifPresent(site -> stamp.put(input(site.sources()), site.summary().line()));
    return made.<BuildResult>map(
            site ->
                new BuildResult.Published(
                    site.summary(), plan.orElseThrow().leftOut(), diagnostics.sorted()))
        .orElseGet(() -> new BuildResult.Refused(diagnostics.sorted()));
  }

  private ContentHash input(SourceTree tree) {
    return ContentHash.of(
        ProgramVersion.now(),
        tree.hash().hex(),
        request.date().toString(),
        request.leniency().name());
  }

  /**
   * What was made.
   *
   * @param sources of it, with the ledger as it is kept now
   */
  private record Made(Summary summary, SourceTree sources) {}

  private Optional<Made> make(Plan plan) {
    Cache fragmentCache = new Cache(request.cache("fragments"));
    Cache bookCache = new Cache(request.cache("handbooks"));
    Map<Language, Map<PagePath, String>> fragments =
        new ConvertStage(fragmentCache, diagnostics).convert(plan, progress);
    Map<PagePath, String> written = fragments.get(plan.source().language());
    EditionLedger editions = new EditionLedgerReader(diagnostics).read(plan.tree());
    PrintStage print = new PrintStage(bookCache, editions, request.date(), diagnostics);
    OutputTree output = print.print(plan, fragments, request.issuesEditions(), progress);
    progress.begins(Stage.COMPOSE, plan.pageCount());
    Map<PagePath, Integer> minutes =
        ReadingMinutes.of(
            plan.site().catalogue().articles().all(), written, plan.configuration().source());
    List<ComposedPage> pages =
        new ComposeStage(request.scratch(), request.date(), diagnostics)
            .compose(plan, fragments, minutes, print.states());
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    int handbooks = print.states().size();
    Cache flyerCache = new Cache(request.cache("flyers"));
    List<PrintedFile> printed = new ArrayList<>(print.printed());
    printed.addAll(
        new FlyerStage(flyerCache, diagnostics).add(plan, request.date(), output, progress));
    printed.addAll(
        new HandoutStage(bookCache, diagnostics)
            .add(plan, fragments, request.date(), output, progress));
    Optional<SourceFile> ledger = new FeedStage(request.date(), diagnostics).add(plan, output);
    Map<String, Document> documents = parsed(pages);
    new SiteFiles(plan.configuration(), output).add(pages, documents, plan.tree());
    new ShortAddresses(plan, print.ledger(), print.states()).add(output);
    new InspectStage(plan, output, request.date(), diagnostics).inspect(pages, documents, printed);
    new ReadingStage(plan, new ReadingReports(request.report()), diagnostics)
        .read(pages, documents, minutes);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    progress.begins(Stage.INDEX, pages.size());
    Path newIndex = request.index().resolveSibling("index.new");
    List<Language> languages = plan.configuration().languages();
    int sections = new IndexStage(diagnostics).index(plan, pages, documents, newIndex, output);
    progress.begins(Stage.PUBLISH, output.paths().size());
    new PublishStage(request).publish(output, newIndex);
    List<SourceFile> kept = new ArrayList<>(ledger.stream().toList());
    if (!print.ledger().text().equals(editions.text())) {
      kept.add(SourceFile.ofText(EditionLedger.FILE, print.ledger().text()));
    }
    kept.forEach(new PublishStage(request)::keep);
    fragmentCache.forgetUnused();
    bookCache.forgetUnused();
    flyerCache.forgetUnused();
    Summary summary =
        new Summary(
            pages.size(),
            languages.stream().map(Language::tag).toList(),
            plan.site().catalogue().calendar().occurrences().size(),
            handbooks,
            sections,
            diagnostics.count(Severity.WARNING),
            LeftOut.rows(plan.leftOut()));
    SourceTree sources = plan.tree();
    for (SourceFile file : kept) {
      sources = sources.with(file);
    }
    return Optional.of(new Made(summary, sources));
  }

  private static Map<String, Document> parsed(List<ComposedPage> pages) {
    return new TreeMap<>(
        pages.parallelStream()
            .collect(
                Collectors.toMap(page -> page.address().file(), page -> Jsoup.parse(page.html()))));
  }
}
