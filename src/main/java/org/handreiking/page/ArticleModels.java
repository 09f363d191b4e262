package org.handreiking.page;

import java.util.List;
import java.util.Optional;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Chapter;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.ArticleHead;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.Material;
import org.handreiking.methodology.Practice;
import org.handreiking.methodology.Reference;
import org.handreiking.methodology.Review;
import org.handreiking.page.model.ExerciseModel;
import org.handreiking.page.model.HandoutModel;
import org.handreiking.page.model.MethodologyModel;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.PagesView;
import org.handreiking.page.model.PracticeModel;
import org.handreiking.page.model.Provenance;
import org.handreiking.page.model.SessionModel;
import org.handreiking.page.model.TextModel;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.Publication;
import org.handreiking.site.Texts;

/** Makes what the pages of articles have besides their text. */
final class ArticleModels {

  private static final int MOST_RELATED = 5;

  private final Site site;
  private final Catalogue catalogue;
  private final SitePaths paths;
  private final TopicModels topics;
  private final ViewModels views;
  private final PrintableLinks printables;
  private final Texts texts;

  ArticleModels(
      Site site, TopicModels topics, ViewModels views, PrintableLinks printables, Texts texts) {
    this.site = site;
    this.catalogue = site.catalogue();
    this.paths = site.paths();
    this.topics = topics;
    this.views = views;
    this.printables = printables;
    this.texts = texts;
  }

  Object model(Article article, Linker linker) {
    return switch (article.head().kind()) {
      case METHODOLOGY -> methodology((Methodology) article, linker);
      case SESSION -> session((Session) article, linker);
      case EXERCISE -> exercise((Exercise) article, linker);
      case HANDOUT -> handout((Handout) article, linker);
      case CHAPTER, PAGE -> text(article, linker);
    };
  }

  List<PageLink> topics(Article article, Linker linker) {
    return topics.of(article, linker);
  }

  /** Pages of the same themes; those that lists do not show are left out. */
  List<PageLink> related(Article article, Linker linker) {
    return linker.listed(site.topics().related(article, MOST_RELATED));
  }

  Provenance provenance(ArticleHead head) {
    List<Publication> sources =
        head.sources().stream()
            .map(Reference::name)
            .flatMap(id -> Optional.ofNullable(catalogue.publications().get(id)).stream())
            .toList();
    boolean hasOrigin = !sources.isEmpty() || !head.proposal().isEmpty();
    return new Provenance(
        sources, head.passage(), head.proposal(), hasOrigin ? review(head.review()) : "");
  }

  private String review(Review review) {
    if (review instanceof Review.Reviewed done) {
      Language language = texts.language();
      return texts.text("review.done", language.mediumDate(done.on()), done.role());
    }
    return texts.text("review.none");
  }

  private MethodologyModel methodology(Methodology methodology, Linker linker) {
    List<PageLink> programmes =
        catalogue.programmes().values().stream()
            .filter(programme -> programme.methodology().equals(methodology.path().value()))
            .flatMap(programme -> linker.link(paths.programme(programme)).stream())
            .toList();
    return new MethodologyModel(
        contents(methodology.path(), linker),
        programmes,
        views.handbooks().link(methodology, linker),
        printables.of(methodology, linker));
  }

  private List<PagesView.Node> contents(PagePath path, Linker linker) {
    return catalogue.articles().children(path).stream()
        .flatMap(
            child ->
                linker.link(child.path()).stream()
                    .map(link -> new PagesView.Node(link, contents(child.path(), linker))))
        .toList();
  }

  private SessionModel session(Session session, Linker linker) {
    Optional<Needs> needs =
        Needs.of(List.of(session), catalogue).filter(found -> !found.isNothing());
    return new SessionModel(
        practice(session, session.work(), linker),
        linker.links(catalogue.articles().exercisesOf(session)),
        session.homework(),
        needs.map(found -> views.costs().shopping(found, linker.links(found.handouts()))));
  }

  private HandoutModel handout(Handout handout, Linker linker) {
    Articles articles = catalogue.articles();
    return new HandoutModel(
        articles.methodologyOf(handout).flatMap(one -> linker.link(one.path())),
        linker.links(articles.givenOutWith(handout)),
        linker.neighbours(articles.siblings(handout)));
  }

  private List<PageLink> handouts(Article article, Linker linker) {
    return linker.links(catalogue.articles().handoutsOf(article));
  }

  private ExerciseModel exercise(Exercise exercise, Linker linker) {
    Articles articles = catalogue.articles();
    return new ExerciseModel(
        practice(exercise, exercise.work(), linker),
        exercise.gentler(),
        exercise.result(),
        linker.links(articles.requiredBy(exercise)),
        linker.links(articles.opens(exercise)),
        linker.links(articles.sessionsWith(exercise)));
  }

  private PracticeModel practice(Article article, Practice work, Linker linker) {
    Articles articles = catalogue.articles();
    return new PracticeModel(
        articles.methodologyOf(article).flatMap(one -> linker.link(one.path())),
        work.minutes(),
        work.groupSize().toString(),
        work.aims(),
        work.safety(),
        work.room(),
        Needs.materials(work, catalogue).stream().map(this::need).toList(),
        work.watch(),
        work.aftercare(),
        handouts(article, linker),
        printables.of(article, linker),
        linker.neighbours(articles.siblings(article)));
  }

  private PracticeModel.Need need(Material material) {
    return new PracticeModel.Need(material.name(), views.costs().amount(material), material.note());
  }

  private TextModel text(Article article, Linker linker) {
    Articles articles = catalogue.articles();
    Optional<Methodology> methodology = articles.methodologyOf(article);
    List<Chapter> chapters =
        methodology.map(one -> articles.within(one, Chapter.class)).orElse(List.of());
    Optional<ViewModels.Shown> shown =
        article.view().flatMap(view -> views.view(view, article, linker));
    return new TextModel(
        methodology.flatMap(one -> linker.link(one.path())),
        linker.neighbours(chapters),
        shown.map(ViewModels.Shown::name).orElse(""),
        shown.map(ViewModels.Shown::view),
        handouts(article, linker),
        linker.listed(articles.children(article.path())));
  }
}
