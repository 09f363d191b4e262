package org.handreiking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.translation.PoPaths;

/** Finds the line where something that stands on a finished page was most likely written. */
final class SourceLines {

  private static final String TEMPLATES = "templates";

  private final SourceTree tree;

  SourceLines(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * The first line that holds the first of {@code parts} that any line holds: of the page's own
   * translation or source, else of a template; the page's beginning when none does. Case makes no
   * difference.
   */
  Position find(ComposedPage page, List<String> parts) {
    for (String part : parts) {
      for (SourceFile source : sources(page)) {
        Optional<Position> line = lineWith(source, part);
        if (line.isPresent()) {
          return line.get();
        }
      }
    }
    return page.page().origin();
  }

  /** The template that the page is made with. */
  static Position template(ComposedPage page) {
    return Position.of(TEMPLATES + "/" + page.page().kind().template());
  }

  private List<SourceFile> sources(ComposedPage page) {
    List<SourceFile> sources = new ArrayList<>();
    String origin = page.page().origin().path();
    tree.find(PoPaths.of(origin, page.address().language())).ifPresent(sources::add);
    tree.find(origin).ifPresent(sources::add);
    sources.addAll(tree.below(TEMPLATES, ".ftlh"));
    sources.addAll(tree.below(TEMPLATES, ".properties"));
    return sources;
  }

  /** The first line of {@code source} with {@code part}. */
  static Optional<Position> lineWith(SourceFile source, String part) {
    String wanted = part.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        ? Optional.empty()
        : source.firstLine(1, line -> line.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
