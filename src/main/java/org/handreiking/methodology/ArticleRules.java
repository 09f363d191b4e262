package org.handreiking.methodology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.site.Classification;
import org.handreiking.site.Classifications;
import org.handreiking.site.PagePath;
import org.handreiking.site.Publication;
import org.handreiking.site.PublicationReader;

/** Checks that what articles name exists, and that exercises can be done in some order. */
public final class ArticleRules {

  private final Articles articles;
  private final Diagnostics diagnostics;

  public ArticleRules(Articles articles, Diagnostics diagnostics) {
    this.articles = articles;
    this.diagnostics = diagnostics;
  }

  /** Checks the references between articles. */
  public void check() {
    articles.all(Session.class).forEach(one -> checkNamed(one, one.exercises(), Exercise.class));
    articles.all(Exercise.class).forEach(one -> checkNamed(one, one.requires(), Exercise.class));
    articles.all().forEach(one -> checkNamed(one, one.head().handouts(), Handout.class));
    articles.all(Session.class).forEach(this::checkLength);
    articles.all(Exercise.class).forEach(this::checkAftercare);
    articles.all(Exercise.class).forEach(this::checkCycle);
    articles.all(Methodology.class).forEach(this::checkOrder);
  }

  /** Checks the references to what stands in spreadsheets. */
  public void check(
      Classifications classifications,
      Map<String, Publication> publications,
      Map<String, Material> materials) {
    for (Article article : articles.all()) {
      checkNames(article.head().sources(), publications.keySet(), PublicationReader.FILE);
      article
          .practice()
          .ifPresent(work -> checkNames(work.materials(), materials.keySet(), MaterialReader.FILE));
      for (Classification classification : Classification.values()) {
        Set<String> known = new TreeSet<>();
        classifications.all(classification).forEach(category -> known.add(category.id()));
        List<Reference> named = article.head().categories().getOrDefault(classification, List.of());
        checkNames(named, known, Classifications.FILE);
      }
    }
  }

  private void checkNames(List<Reference> references, Collection<String> known, String file) {
    for (Reference reference : references) {
      if (!known.contains(reference.name())) {
        diagnostics.add(Code.REFERENCE_UNKNOWN, reference.at(), reference.name(), file);
      }
    }
  }

  private void checkNamed(Article from, List<Reference> references, Class<? extends Article> type) {
    for (Reference reference : references) {
      if (articles.named(from, reference, type).isEmpty()) {
        diagnostics.add(Code.REFERENCE_UNKNOWN, reference.at(), reference.name(), "content/");
      } else if (articles.isAmbiguous(from, reference, type)) {
        diagnostics.add(Code.REFERENCE_AMBIGUOUS, reference.at(), reference.name());
      }
    }
  }

  /** The exercises of a session fit in its time. */
  private void checkLength(Session session) {
    long needed =
        articles.exercisesOf(session).stream().mapToLong(one -> one.work().minutes()).sum();
    if (needed > session.work().minutes()) {
      diagnostics.add(
          Code.SESSION_TOO_SHORT,
          session.exercises().get(0).at(),
          Long.toString(needed),
          Long.toString(session.work().minutes()));
    }
  }

  /** A safety note that speaks of aftercare is not enough: what that is, must be written down. */
  private void checkAftercare(Exercise exercise) {
    boolean asked =
        exercise.work().safety().stream()
            .map(note -> note.toLowerCase(Locale.ROOT))
            .anyMatch(note -> HeaderAttribute.AFTERCARE.names().stream().anyMatch(note::contains));
    if (asked && exercise.work().aftercare().isEmpty()) {
      diagnostics.add(
          Code.EXERCISE_NO_AFTERCARE,
          exercise.head().file().at(1),
          HeaderAttribute.AFTERCARE.bothNames());
    }
  }

  /** Reports a circle of prerequisites once, at its first exercise by path. */
  private void checkCycle(Exercise start) {
    Optional<List<Exercise>> circle = circle(start, List.of(start), new TreeSet<>());
    circle.ifPresent(
        steps ->
            diagnostics.add(
                Code.REFERENCE_CYCLE,
                start.requires().get(0).at(),
                String.join(" → ", steps.stream().map(one -> one.path().name()).toList())));
  }

  /**
   * The way from the first of {@code way} through prerequisites that come after it by path, back to
   * itself.
   *
   * @param seen what has been looked at, which grows
   */
  private Optional<List<Exercise>> circle(Exercise from, List<Exercise> way, Set<PagePath> seen) {
    for (Exercise next : articles.requiredBy(from)) {
      List<Exercise> longer = new ArrayList<>(way);
      longer.add(next);
      if (next.equals(way.get(0))) {
        return Optional.of(longer);
      }
      boolean isNew = next.path().compareTo(way.get(0).path()) > 0 && seen.add(next.path());
      Optional<List<Exercise>> found = isNew ? circle(next, longer, seen) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A session uses an exercise only after its prerequisites have had their turn. */
  private void checkOrder(Methodology methodology) {
    Set<PagePath> done = new TreeSet<>();
    for (Session session : articles.within(methodology, Session.class)) {
      for (Exercise exercise : articles.exercisesOf(session)) {
        done.add(exercise.path());
        for (Exercise before : articles.requiredBy(exercise)) {
          if (!done.contains(before.path())) {
            diagnostics.add(
                Code.REFERENCE_ORDER,
                session.exercises().get(0).at(),
                exercise.title(),
                before.title());
          }
        }
      }
    }
  }
}
