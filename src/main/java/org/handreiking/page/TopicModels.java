package org.handreiking.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.ArticleKind;
import org.handreiking.page.Topics.Topic;
import org.handreiking.page.model.CategoryModel;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.TopicsView;
import org.handreiking.project.Project;
import org.handreiking.site.Classification;

/** Makes the pages of themes, life domains and levels, and the links that lead to them. */
final class TopicModels {

  private final Topics topics;
  private final SitePaths paths;

  TopicModels(Topics topics, SitePaths paths) {
    this.topics = topics;
    this.paths = paths;
  }

  /** The page of {@code topic}: what stands under it, by kind, then projects. */
  CategoryModel category(Topic topic, Linker linker) {
    Map<ArticleKind, List<Article>> byKind = new TreeMap<>();
    for (Article article : topic.articles()) {
      byKind.computeIfAbsent(article.head().kind(), unused -> new ArrayList<>()).add(article);
    }
    List<CategoryModel.Group> groups = new ArrayList<>();
    byKind.forEach(
        (kind, articles) ->
            groups.add(new CategoryModel.Group(kind.key(), linker.links(articles))));
    return new CategoryModel(
        topic.classification().key(),
        groups,
        topic.projects().stream()
            .flatMap(project -> linker.link(paths.project(project)).stream())
            .toList());
  }

  /** All topics. */
  TopicsView view(Linker linker) {
    return new TopicsView(
        Arrays.stream(Classification.values())
            .map(one -> new TopicsView.Group(one.key(), all(one, linker)))
            .filter(group -> !group.links().isEmpty())
            .toList());
  }

  /** The topics of one classification, in the editor's order. */
  List<PageLink> all(Classification classification, Linker linker) {
    return links(topics.all(classification), linker);
  }

  List<PageLink> of(Article article, Linker linker) {
    return links(topics.of(article), linker);
  }

  List<PageLink> of(Project project, Linker linker) {
    return links(topics.of(project), linker);
  }

  private List<PageLink> links(List<Topic> found, Linker linker) {
    return found.stream()
        .sorted(Comparator.comparing(Topic::classification))
        .flatMap(
            topic ->
                linker.link(paths.category(topic.classification(), topic.category().id())).stream())
        .toList();
  }
}
