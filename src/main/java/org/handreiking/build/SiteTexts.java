package org.handreiking.build;

import java.time.ZoneOffset;
import java.util.List;
import org.handreiking.asciidoc.AsciidocText;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Severity;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;

/** Asks for every text of a site that its readers see, by reading all of it as a build does. */
final class SiteTexts {

  private SiteTexts() {}

  /**
   * Asks for the texts of {@code tree}, written in {@code source}.
   *
   * @return the mistakes in its files: of those not all texts may have been asked
   */
  static List<Diagnostic> ask(SourceTree tree, Language source) {
    Diagnostics found = new Diagnostics();
    new ParseStage(found).parse(tree, ZoneOffset.UTC);
    Texts.read(tree, source, source, found);
    tree.below("content", ".adoc").forEach(AsciidocText::inItsWords);
    return found.sorted().stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }
}
