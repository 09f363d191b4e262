package org.handreiking.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.GroupSize;
import org.handreiking.methodology.Material;
import org.handreiking.methodology.Practice;

/**
 * What some sessions need together, the exercises they use included; each thing once.
 *
 * @param materials to get
 * @param handouts to print
 * @param size from the smallest group of a session to the largest
 */
public record Needs(List<Material> materials, List<Handout> handouts, GroupSize size) {

  public Needs {
    materials = List.copyOf(materials);
    handouts = List.copyOf(handouts);
  }

  /** What {@code sessions} need; empty when there are none. */
  public static Optional<Needs> of(List<Session> sessions, Catalogue catalogue) {
    Articles articles = catalogue.articles();
    Set<Material> materials = new LinkedHashSet<>();
    Set<Handout> handouts = new LinkedHashSet<>();
    for (Session session : sessions) {
      List<Article> used = new ArrayList<>();
      used.add(session);
      used.addAll(articles.exercisesOf(session));
      for (Article one : used) {
        handouts.addAll(articles.handoutsOf(one));
        one.practice().ifPresent(work -> materials.addAll(materials(work, catalogue)));
      }
    }
    return sessions.stream()
        .map(session -> session.work().groupSize())
        .reduce(GroupSize::around)
        .map(size -> new Needs(List.copyOf(materials), List.copyOf(handouts), size));
  }

  /** The materials that {@code work} names, as far as they exist, each once. */
  public static Set<Material> materials(Practice work, Catalogue catalogue) {
    Set<Material> materials = new LinkedHashSet<>();
    work.materials()
        .forEach(
            one ->
                Optional.ofNullable(catalogue.materials().get(one.name()))
                    .ifPresent(materials::add));
    return materials;
  }

  boolean isNothing() {
    return materials.isEmpty() && handouts.isEmpty();
  }
}
