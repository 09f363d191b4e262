package org.handreiking.build;

import java.time.ZoneOffset;
import org.handreiking.asciidoc.AsciidocText;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;

/** Asks for every text of a site that its readers see, by reading all of it as a build does. */
final class SiteTexts {

  private SiteTexts() {}

  /**
   * Asks for the texts of {@code tree}, written in {@code source}. What is wrong with its files is
   * for a build to tell.
   */
  static void ask(SourceTree tree, Language source) {
    Diagnostics untold = new Diagnostics();
    new ParseStage(untold).parse(tree, ZoneOffset.UTC);
    Texts.read(tree, source, source, untold);
    tree.below("content", ".adoc").forEach(AsciidocText::inItsWords);
  }
}
