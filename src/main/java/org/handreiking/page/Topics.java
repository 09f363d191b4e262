package org.handreiking.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Articles;
import org.handreiking.project.Project;
import org.handreiking.project.SearchTheme;
import org.handreiking.site.Category;
import org.handreiking.site.Classification;
import org.handreiking.site.PagePath;

/** What stands under each theme, life domain and level: pages and projects. Worked out once. */
public final class Topics {

  private final Catalogue catalogue;
  private final Map<Classification, Map<String, Topic>> topics =
      new EnumMap<>(Classification.class);
  private final Map<PagePath, List<Topic>> byArticle = new TreeMap<>();
  private final Map<String, List<Topic>> byProject = new TreeMap<>();

  /**
   * A theme, a life domain or a level that something stands under.
   *
   * @param articles in reading order
   * @param projects in the order of the catalogue
   */
  public record Topic(
      Classification classification,
      Category category,
      List<Article> articles,
      List<Project> projects) {

    public Topic {
      articles = List.copyOf(articles);
      projects = List.copyOf(projects);
    }
  }

  /** The topics of everything in {@code catalogue}. */
  public Topics(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Classification classification : Classification.values()) {
      Map<String, List<Article>> articles = articles(classification);
      Map<String, Set<Project>> projects = projects(classification);
      for (Category category : catalogue.classifications().all(classification)) {
        Topic topic =
            new Topic(
                classification,
                category,
                articles.getOrDefault(category.id(), List.of()),
                List.copyOf(projects.getOrDefault(category.id(), Set.of())));
        if (!topic.articles().isEmpty() || !topic.projects().isEmpty()) {
          add(topic);
        }
      }
    }
  }

  private void add(Topic topic) {
    topics
        .computeIfAbsent(topic.classification(), unused -> new LinkedHashMap<>())
        .put(topic.category().id(), topic);
    topic.articles().forEach(one -> add(byArticle, one.path(), topic));
    topic.projects().forEach(one -> add(byProject, one.code(), topic));
  }

  private static <K> void add(Map<K, List<Topic>> lists, K key, Topic topic) {
    lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(topic);
  }

  private Map<String, List<Article>> articles(Classification classification) {
    Map<String, List<Article>> articles = new TreeMap<>();
    for (Article article : catalogue.articles().all(Article.class)) {
      for (String id : Set.copyOf(article.head().categories(classification))) {
        articles.computeIfAbsent(id, unused -> new ArrayList<>()).add(article);
      }
    }
    return articles;
  }

  private Map<String, Set<Project>> projects(Classification classification) {
    Map<String, Set<Project>> projects = new TreeMap<>();
    if (classification == Classification.THEME) {
      for (SearchTheme searched : catalogue.projects().themes()) {
        for (String id : searched.themes()) {
          searched.projects().stream()
              .flatMap(code -> catalogue.projects().find(code).stream())
              .forEach(one -> projects.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(one));
        }
      }
    }
    if (classification == Classification.PARTICIPATION_LEVEL) {
      for (Project project : catalogue.projects().projects().values()) {
        projects.computeIfAbsent(project.level(), key -> new LinkedHashSet<>()).add(project);
      }
    }
    return projects;
  }

  /** The topics of {@code classification} in the editor's order. */
  public List<Topic> all(Classification classification) {
    return List.copyOf(topics.getOrDefault(classification, Map.of()).values());
  }

  /** What {@code article} is about. */
  public List<Topic> of(Article article) {
    return List.copyOf(byArticle.getOrDefault(article.path(), List.of()));
  }

  /** What {@code project} is about. */
  public List<Topic> of(Project project) {
    return List.copyOf(byProject.getOrDefault(project.code(), List.of()));
  }

  /**
   * The pages that have the most themes in common with {@code article}, those of other
   * methodologies first: what stands beside it is found anyway. Pages above and below it do not
   * count.
   *
   * @param most how many
   */
  public List<Article> related(Article article, int most) {
    Map<PagePath, Integer> shared = new TreeMap<>();
    Map<PagePath, Article> found = new LinkedHashMap<>();
    for (Topic topic : of(article)) {
      if (topic.classification() == Classification.THEME) {
        for (Article other : topic.articles()) {
          if (!other.path().isWithin(article.path()) && !article.path().isWithin(other.path())) {
            shared.merge(other.path(), 1, Integer::sum);
            found.put(other.path(), other);
          }
        }
      }
    }
    Articles articles = catalogue.articles();
    Optional<Methodology> own = articles.methodologyOf(article);
    return found.values().stream()
        .map(
            other ->
                new Related(
                    other, shared.get(other.path()), articles.methodologyOf(other).equals(own)))
        .sorted(Related.NEAREST_FIRST)
        .limit(most)
        .map(Related::article)
        .toList();
  }

  /** A page, how many themes it shares with another, and whether they are of one methodology. */
  private record Related(Article article, int themes, boolean isBeside) {
    static final Comparator<Related> NEAREST_FIRST =
        Comparator.comparing(Related::themes).reversed().thenComparing(Related::isBeside);
  }
}
