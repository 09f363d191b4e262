package org.handreiking.page;

import java.util.Set;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.HeaderAttribute;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** The small drawings in {@code assets/pictograms/}, which pages name in their headers. */
public final class Pictograms {

  public static final String FOLDER = "assets/pictograms";
  public static final String ENDING = ".svg";

  private final Set<String> names = new TreeSet<>();

  public Pictograms(SourceTree tree) {
    for (SourceFile file : tree.below(FOLDER, ENDING)) {
      names.add(file.name().substring(0, file.name().length() - ENDING.length()));
    }
  }

  /** Reports each page that names one that does not exist, with those that do. */
  public void check(Articles articles, Diagnostics diagnostics) {
    for (Article article : articles.all()) {
      article
          .head()
          .pictogram()
          .filter(reference -> !names.contains(reference.name()))
          .ifPresent(
              reference ->
                  diagnostics.add(
                      Code.HEADER_BAD_VALUE,
                      reference.at(),
                      HeaderAttribute.PICTOGRAM.bothNames(),
                      reference.name(),
                      names.isEmpty() ? FOLDER + "/" : String.join(", ", names)));
    }
  }
}
