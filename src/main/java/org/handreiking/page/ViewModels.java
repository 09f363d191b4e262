package org.handreiking.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.glossary.Term;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.View;
import org.handreiking.page.model.GlossaryView;
import org.handreiking.page.model.LinksView;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.PagesView;
import org.handreiking.page.model.ShoppingView;
import org.handreiking.site.PagePath;
import org.handreiking.translation.Marks;

/** Makes the views that pages show below their text. */
final class ViewModels {

  private final Catalogue catalogue;
  private final PageRegister register;
  private final ProjectModels projects;
  private final CalendarModels calendar;
  private final TopicModels topics;
  private final CostModels costs;
  private final HandbookLinks handbooks;
  private final StyleModels style;
  private final SearchModels search;
  private final IndexModels index;
  private final AccessibilityModels accessibility;

  ViewModels(
      Site site,
      ProjectModels projects,
      CalendarModels calendar,
      TopicModels topics,
      CostModels costs,
      HandbookLinks handbooks,
      StyleModels style,
      SearchModels search,
      IndexModels index) {
    this.catalogue = site.catalogue();
    this.register = site.register();
    this.projects = projects;
    this.calendar = calendar;
    this.topics = topics;
    this.costs = costs;
    this.handbooks = handbooks;
    this.style = style;
    this.search = search;
    this.index = index;
    this.accessibility = new AccessibilityModels(catalogue.accessibility());
  }

  HandbookLinks handbooks() {
    return handbooks;
  }

  CostModels costs() {
    return costs;
  }

  /**
   * What stands below a text.
   *
   * @param name of its template in {@code views/}
   */
  record Shown(String name, Object view) {}

  /** What {@code view} shows on {@code article}; empty where there is nothing to show. */
  Optional<Shown> view(View view, Article article, Linker linker) {
    return switch (view) {
      case METHODOLOGIES -> shown(view, methodologies(linker));
      case PROJECTS -> shown(view, projects.catalogue(linker));
      case MATRIX -> shown(view, projects.matrix(linker));
      case RECOMMENDATIONS -> shown(view, projects.recommendations(linker));
      case CALENDAR -> shown(view, calendar.agenda(linker));
      case GLOSSARY -> shown(view, glossary(linker));
      case COSTS -> costs(article, linker);
      case SHOPPING_LIST -> shopping(article, linker).flatMap(list -> shown(view, list));
      case TOPICS -> shown(view, topics.view(linker));
      case PAGES -> shown(view, pages(linker));
      case SEARCH -> shown(view, search.view(linker));
      case INDEX -> shown(view, index.view(linker));
      case HANDBOOKS -> shown(view, handbooks.all(linker));
      case STYLE -> shown(view, style.view(linker));
      case ACCESSIBILITY -> shown(view, accessibility.view(linker));
    };
  }

  private static Optional<Shown> shown(View view, Object model) {
    return Optional.of(new Shown(view.key(), model));
  }

  /** The costs of the methodology that {@code article} belongs to; outside one, of all. */
  private Optional<Shown> costs(Article article, Linker linker) {
    Articles articles = catalogue.articles();
    Optional<Methodology> methodology = articles.methodologyOf(article);
    if (methodology.isEmpty()) {
      return Optional.of(
          new Shown("costs-overview", costs.overview(articles, catalogue.budgets(), linker)));
    }
    return methodology
        .flatMap(one -> Optional.ofNullable(catalogue.budgets().get(one.path().name())))
        .flatMap(budget -> shown(View.COSTS, costs.view(budget)));
  }

  /** What all sessions of the methodology of {@code article} need. */
  private Optional<ShoppingView> shopping(Article article, Linker linker) {
    Articles articles = catalogue.articles();
    return articles
        .methodologyOf(article)
        .flatMap(one -> Needs.of(articles.within(one, Session.class), catalogue))
        .map(needs -> costs.shopping(needs, linker.links(needs.handouts())));
  }

  private LinksView methodologies(Linker linker) {
    return new LinksView(linker.links(catalogue.articles().all(Methodology.class)));
  }

  private GlossaryView glossary(Linker linker) {
    Map<String, List<Term>> letters = new TreeMap<>(linker.from().language().order());
    List<Term> byWord = new ArrayList<>(catalogue.terms().values());
    byWord.sort(Comparator.comparing(Term::word, linker.from().language().order()));
    for (Term term : byWord) {
      String letter = TitleIndex.letter(Marks.without(term.word()), linker.from().language());
      letters.computeIfAbsent(letter, unused -> new ArrayList<>()).add(term);
    }
    return new GlossaryView(
        letters.entrySet().stream()
            .map(
                entry ->
                    new GlossaryView.Letter(
                        entry.getKey(), entry.getValue().stream().map(this::entry).toList()))
            .toList());
  }

  private GlossaryView.Entry entry(Term term) {
    List<PageLink> seeAlso =
        term.seeAlso().stream()
            .flatMap(id -> Optional.ofNullable(catalogue.terms().get(id)).stream())
            .map(other -> new PageLink("#" + other.id(), other.word(), ""))
            .toList();
    return new GlossaryView.Entry(term.id(), term.word(), term.explanation(), seeAlso);
  }

  private PagesView pages(Linker linker) {
    Map<PagePath, List<SitePage>> below = new TreeMap<>();
    for (SitePage page : register.all()) {
      List<SitePage> above = register.ancestors(page.path());
      if (!above.isEmpty() && page.listed() && page.kind() != PageKind.CALENDAR_ENTRY) {
        PagePath nearest = above.get(above.size() - 1).path();
        below.computeIfAbsent(nearest, unused -> new ArrayList<>()).add(page);
      }
    }
    return new PagesView(nodes(PagePath.HOME, below, linker));
  }

  private static List<PagesView.Node> nodes(
      PagePath path, Map<PagePath, List<SitePage>> below, Linker linker) {
    return below.getOrDefault(path, List.of()).stream()
        .map(page -> new PagesView.Node(linker.link(page), nodes(page.path(), below, linker)))
        .toList();
  }
}
