package org.handreiking.build;

import java.util.Optional;
import java.util.Set;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.translation.PoPaths;

/**
 * Finds the lines of what is wrong in a book: the typesetter knows the page of the site, and what
 * it could not set.
 */
final class BookPlaces {

  private static final Set<Code> IN_TEXTS =
      Set.of(Code.HANDBOOK_GLYPH, Code.HANDBOOK_TABLE, Code.HANDBOOK_IMAGE);

  private final SourceTree tree;
  private final Language language;

  /** Places in the texts of {@code language}. */
  BookPlaces(SourceTree tree, Language language) {
    this.tree = tree;
    this.language = language;
  }

  /** {@code found} at the line that has its value, in the text or in its translation. */
  Diagnostic located(Diagnostic found) {
    if (!IN_TEXTS.contains(found.code()) || found.at().path().isEmpty()) {
      return found;
    }
    return tree.find(PoPaths.of(found.at().path(), language))
        .flatMap(file -> file.firstLine(1, line -> line.contains(wanted(found))))
        .or(() -> tree.find(found.at().path()).flatMap(file -> line(file, found)))
        .map(at -> new Diagnostic(found.code(), at, found.values()))
        .orElse(found);
  }

  private static Optional<Position> line(SourceFile file, Diagnostic found) {
    String before = found.code() == Code.HANDBOOK_TABLE ? "|" : "";
    return file.firstLine(1, line -> line.startsWith(before) && line.contains(wanted(found)));
  }

  /** A letter itself, the first word of a table, the name of a picture. */
  private static String wanted(Diagnostic found) {
    String value = found.values().get(found.code() == Code.HANDBOOK_GLYPH ? 1 : 0);
    return found.code() == Code.HANDBOOK_TABLE ? value.split(" ", 2)[0] : value;
  }
}
