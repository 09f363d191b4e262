package org.handreiking.methodology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.site.PagePath;

/** All articles, by path, and how they hang together. Relations are worked out once. */
public final class Articles {

  private final TreeMap<PagePath, Article> byPath = new TreeMap<>();
  private final List<Article> tops = new ArrayList<>();
  private final List<Article> inOrder = new ArrayList<>();
  private final Map<PagePath, Methodology> methodologies = new TreeMap<>();
  private final Map<PagePath, List<Article>> parts = new TreeMap<>();
  private final Map<PagePath, List<Article>> children = new TreeMap<>();
  private final Map<PagePath, List<Session>> sessionsWith = new TreeMap<>();
  private final Map<PagePath, List<Exercise>> openedBy = new TreeMap<>();
  private final Map<PagePath, List<Article>> givenOutWith = new TreeMap<>();

  /** Articles of which no two have the same path; of two that do, the first counts. */
  public Articles(Collection<Article> articles) {
    articles.forEach(article -> byPath.putIfAbsent(article.path(), article));
    for (Article article : byPath.values().stream().sorted(Article.ORDER).toList()) {
      Optional<PagePath> above = nearestAbove(article.path());
      above.ifPresent(path -> add(children, path, article));
      if (above.isEmpty()) {
        tops.add(article);
      }
    }
    tops.forEach(this::readFrom);
    for (Article article : inOrder) {
      nearestMethodology(article.path()).ifPresent(one -> join(article, one));
    }
    for (Article article : inOrder) {
      handoutsOf(article).forEach(one -> add(givenOutWith, one.path(), article));
    }
    for (Session session : all(Session.class)) {
      exercisesOf(session).forEach(one -> add(sessionsWith, one.path(), session));
    }
    for (Exercise exercise : all(Exercise.class)) {
      requiredBy(exercise).forEach(one -> add(openedBy, one.path(), exercise));
    }
  }

  /** Puts {@code article} and everything below it in reading order. */
  private void readFrom(Article article) {
    inOrder.add(article);
    children(article.path()).forEach(this::readFrom);
  }

  private void join(Article article, Methodology methodology) {
    methodologies.put(article.path(), methodology);
    add(parts, methodology.path(), article);
  }

  private static <T> void add(Map<PagePath, List<T>> lists, PagePath key, T item) {
    lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(item);
  }

  /** The nearest path above {@code path} that has an article: folders need no page of their own. */
  private Optional<PagePath> nearestAbove(PagePath path) {
    return path.parent().flatMap(up -> byPath.containsKey(up) ? Optional.of(up) : nearestAbove(up));
  }

  private Optional<Methodology> nearestMethodology(PagePath path) {
    return byPath.get(path) instanceof Methodology methodology
        ? Optional.of(methodology)
        : path.parent().flatMap(this::nearestMethodology);
  }

  /** All articles, by path. */
  public Collection<Article> all() {
    return byPath.values();
  }

  public Optional<Article> find(PagePath path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** All articles of one type, in reading order: a page, then everything below it. */
  public <A extends Article> List<A> all(Class<A> type) {
    return only(type, inOrder);
  }

  /** The articles of one type that belong to {@code methodology}, in reading order. */
  public <A extends Article> List<A> within(Methodology methodology, Class<A> type) {
    return only(type, parts.getOrDefault(methodology.path(), List.of()));
  }

  /** The methodology that {@code article} belongs to: the nearest one above it, or itself. */
  public Optional<Methodology> methodologyOf(Article article) {
    return Optional.ofNullable(methodologies.get(article.path()));
  }

  /** The articles of which {@code path} is the nearest article above, in the editors' order. */
  public List<Article> children(PagePath path) {
    return List.copyOf(children.getOrDefault(path, List.of()));
  }

  /** The articles of the same type beside {@code article}, itself included. */
  public List<? extends Article> siblings(Article article) {
    List<Article> beside = nearestAbove(article.path()).map(this::children).orElse(tops);
    return only(article.getClass(), beside);
  }

  /** The handouts that are given out with {@code article}, as far as they exist. */
  public List<Handout> handoutsOf(Article article) {
    return named(article, article.head().handouts(), Handout.class);
  }

  /** The articles that {@code handout} is given out with. */
  public List<Article> givenOutWith(Handout handout) {
    return List.copyOf(givenOutWith.getOrDefault(handout.path(), List.of()));
  }

  /** The exercises that {@code session} uses, as far as they exist, each once, in its order. */
  public List<Exercise> exercisesOf(Session session) {
    return named(session, session.exercises(), Exercise.class);
  }

  /** The exercises that must come before {@code exercise}, as far as they exist. */
  public List<Exercise> requiredBy(Exercise exercise) {
    return named(exercise, exercise.requires(), Exercise.class);
  }

  /** The exercises for which {@code exercise} must come first. */
  public List<Exercise> opens(Exercise exercise) {
    return List.copyOf(openedBy.getOrDefault(exercise.path(), List.of()));
  }

  /** The sessions that use {@code exercise}. */
  public List<Session> sessionsWith(Exercise exercise) {
    return List.copyOf(sessionsWith.getOrDefault(exercise.path(), List.of()));
  }

  /**
   * The page of {@code type} that {@code reference} on {@code from} means: of those of the same
   * methodology whose path ends with that name, or with those names, the nearest; else the one with
   * exactly that path.
   */
  public <A extends Article> Optional<A> named(Article from, Reference reference, Class<A> type) {
    return candidates(from, reference, type).stream()
        .findFirst()
        .or(() -> at(reference.name(), type));
  }

  /** Whether {@code reference} could mean two pages that are equally near. */
  public boolean isAmbiguous(Article from, Reference reference, Class<? extends Article> type) {
    List<? extends Article> found = candidates(from, reference, type);
    return found.size() > 1
        && from.path().shared(found.get(0).path()) == from.path().shared(found.get(1).path());
  }

  /** The nearest first. */
  private <A extends Article> List<A> candidates(Article from, Reference reference, Class<A> type) {
    List<Article> near = methodologyOf(from).map(one -> parts.get(one.path())).orElse(List.of());
    return only(type, near).stream()
        .filter(article -> ("/" + article.path().value()).endsWith("/" + reference.name()))
        .sorted(Comparator.comparing(article -> -from.path().shared(article.path())))
        .toList();
  }

  private <A extends Article> Optional<A> at(String path, Class<A> type) {
    return PagePath.isValid(path)
        ? find(new PagePath(path)).filter(type::isInstance).map(type::cast)
        : Optional.empty();
  }

  private <A extends Article> List<A> named(
      Article from, List<Reference> references, Class<A> type) {
    return references.stream().flatMap(one -> named(from, one, type).stream()).distinct().toList();
  }

  private static <A extends Article> List<A> only(Class<A> type, List<Article> articles) {
    return articles.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
