package org.handreiking.methodology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.site.PagePath;

/** All articles, by path, and how they hang together. Relations are worked out once. */
public final class Articles {

  private final TreeMap<PagePath, Article> byPath = new TreeMap<>();
  private final List<Article> inOrder;
  private final Map<PagePath, Methodology> methodologies = new TreeMap<>();
  private final Map<PagePath, List<Article>> parts = new TreeMap<>();
  private final Map<PagePath, List<Article>> children = new TreeMap<>();
  private final Map<PagePath, List<Session>> sessionsWith = new TreeMap<>();
  private final Map<PagePath, List<Exercise>> openedBy = new TreeMap<>();

  /** Articles of which no two have the same path; of two that do, the first counts. */
  public Articles(Collection<Article> articles) {
    articles.forEach(article -> byPath.putIfAbsent(article.path(), article));
    inOrder = byPath.values().stream().sorted(Article.ORDER).toList();
    for (Article article : inOrder) {
      nearestMethodology(article.path()).ifPresent(one -> join(article, one));
      nearestAbove(article.path()).ifPresent(above -> add(children, above, article));
    }
    for (Session session : all(Session.class)) {
      exercisesOf(session).forEach(one -> add(sessionsWith, one.path(), session));
    }
    for (Exercise exercise : all(Exercise.class)) {
      requiredBy(exercise).forEach(one -> add(openedBy, one.path(), exercise));
    }
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

  /** All articles of one type, in the editors' order. */
  public <A extends Article> List<A> all(Class<A> type) {
    return only(type, inOrder);
  }

  /** The articles of one type that belong to {@code methodology}, in the editors' order. */
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

  /** The exercises that {@code session} uses, as far as they exist, each once, in its order. */
  public List<Exercise> exercisesOf(Session session) {
    return exercises(session, session.exercises());
  }

  /** The exercises that must come before {@code exercise}, as far as they exist. */
  public List<Exercise> requiredBy(Exercise exercise) {
    return exercises(exercise, exercise.requires());
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
   * The exercise that {@code reference} on {@code from} means: the one of the same methodology
   * whose path ends with that name, or the one with exactly that path.
   */
  public Optional<Exercise> exercise(Article from, Reference reference) {
    List<Article> near = methodologyOf(from).map(one -> parts.get(one.path())).orElse(List.of());
    return only(Exercise.class, near).stream()
        .filter(exercise -> exercise.path().name().equals(reference.name()))
        .findFirst()
        .or(() -> exerciseAt(reference.name()));
  }

  private Optional<Exercise> exerciseAt(String path) {
    return PagePath.isValid(path) && byPath.get(new PagePath(path)) instanceof Exercise exercise
        ? Optional.of(exercise)
        : Optional.empty();
  }

  private List<Exercise> exercises(Article from, List<Reference> references) {
    return references.stream().flatMap(one -> exercise(from, one).stream()).distinct().toList();
  }

  private static <A extends Article> List<A> only(Class<A> type, List<Article> articles) {
    return articles.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
