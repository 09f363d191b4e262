package org.handreiking.methodology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.site.Classification;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceFile;

/**
 * What every page of {@code content/} says of itself.
 *
 * @param file where it is written
 * @param summary one sentence
 * @param order its place among its siblings
 * @param sources ids of publications
 * @param passage where in them, in words; {@code ""} when not said
 * @param proposal what is the editors' own proposal; {@code ""} when nothing is
 * @param categories ids per classification
 * @param handouts names of the pages that are given out with it
 * @param pictogram the name of the drawing that lists show beside it
 */
public record ArticleHead(
    SourceFile file,
    PagePath path,
    ArticleKind kind,
    String title,
    String summary,
    Set<Audience> audiences,
    int order,
    List<Reference> sources,
    String passage,
    String proposal,
    Review review,
    Map<Classification, List<Reference>> categories,
    List<Reference> handouts,
    Optional<Reference> pictogram) {

  public ArticleHead {
    audiences = new TreeSet<>(audiences);
    sources = List.copyOf(sources);
    categories = new EnumMap<>(categories);
    handouts = List.copyOf(handouts);
  }

  /** The ids of one classification, as written. */
  public List<String> categories(Classification classification) {
    return categories.getOrDefault(classification, List.of()).stream()
        .map(Reference::name)
        .toList();
  }
}
