package org.handreiking.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.output.OutputTree;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.typesetting.PdfTextReader;
import org.handreiking.web.ComposedPage;
import org.handreiking.web.LinkRules;
import org.handreiking.web.PrintedFile;
import org.handreiking.web.TraceRules;
import org.handreiking.web.TraceRules.Finished;
import org.handreiking.web.WeightRules;
import org.jsoup.nodes.Document;

/** Everything that only the finished pages and files can tell. */
final class InspectStage {

  private final Plan plan;
  private final OutputTree output;
  private final LocalDate today;
  private final Diagnostics diagnostics;

  /**
   * Inspects what {@code plan} has become.
   *
   * @param output all files, as they will be published
   * @param today the day of the build
   */
  InspectStage(Plan plan, OutputTree output, LocalDate today, Diagnostics diagnostics) {
    this.plan = plan;
    this.output = output;
    this.today = today;
    this.diagnostics = diagnostics;
  }

  /**
   * Inspects the site.
   *
   * @param documents the HTML of {@code pages}, parsed, by file
   * @param books the PDF files that the program itself has made
   */
  void inspect(List<ComposedPage> pages, Map<String, Document> documents, List<PrintedFile> books) {
    new LinkRules(plan.tree(), output.paths(), diagnostics).check(pages, documents);
    List<PrintedFile> printed = new ArrayList<>(books);
    plan.tree().below("assets", ".pdf").forEach(file -> add(file, printed));
    new TraceRules(plan.tree(), plan.configuration(), diagnostics)
        .check(new Finished(pages, documents, printed, output), plan.secrets());
    new WeightRules(plan.configuration().weights(), plan.tree(), output, diagnostics)
        .check(pages, documents);
    plan.configuration()
        .security()
        .filter(contact -> contact.expires().isBefore(today))
        .ifPresent(
            contact ->
                diagnostics.add(
                    Code.SECURITY_EXPIRED,
                    Position.of(SiteConfiguration.FILE),
                    contact.expires().toString()));
  }

  private void add(SourceFile file, List<PrintedFile> printed) {
    PdfTextReader.read(file.bytes())
        .ifPresentOrElse(
            pdf -> printed.add(new PrintedFile(file.path(), pdf.title(), pdf.text())),
            () -> diagnostics.add(Code.TRACE_PDF, file.at()));
  }
}
