package org.handreiking.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Chapter;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.ArticleHead;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.Material;
import org.handreiking.methodology.Practice;
import org.handreiking.methodology.Reference;
import org.handreiking.methodology.Review;
import org.handreiking.page.model.ExerciseModel;
import org.handreiking.page.model.MethodologyModel;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.PracticeModel;
import org.handreiking.page.model.Provenance;
import org.handreiking.page.model.SessionModel;
import org.handreiking.page.model.TextModel;
import org.handreiking.site.Category;
import org.handreiking.site.Classification;
import org.handreiking.site.Language;
import org.handreiking.site.Publication;
import org.handreiking.site.Texts;

/** Makes what the pages of articles have besides their text. */
final class ArticleModels {

  private final Catalogue catalogue;
  private final SitePaths paths;
  private final ViewModels views;
  private final Texts texts;

  ArticleModels(Catalogue catalogue, SitePaths paths, ViewModels views, Texts texts) {
    this.catalogue = catalogue;
    this.paths = paths;
    this.views = views;
    this.texts = texts;
  }

  Object model(Article article, Linker linker) {
    return switch (article.head().kind()) {
      case METHODOLOGY -> methodology((Methodology) article, linker);
      case SESSION -> session((Session) article, linker);
      case EXERCISE -> exercise((Exercise) article, linker);
      case CHAPTER, PAGE -> text(article, linker);
    };
  }

  Provenance provenance(ArticleHead head) {
    List<Publication> sources =
        head.sources().stream()
            .map(Reference::name)
            .flatMap(id -> Optional.ofNullable(catalogue.publications().get(id)).stream())
            .toList();
    return new Provenance(sources, head.proposal(), sources.isEmpty() ? "" : review(head.review()));
  }

  private String review(Review review) {
    if (review instanceof Review.Reviewed done) {
      Language language = texts.language();
      return texts.text("review.done", language.mediumDate(done.on()), done.role());
    }
    return texts.text("review.none");
  }

  private MethodologyModel methodology(Methodology methodology, Linker linker) {
    Articles articles = catalogue.articles();
    List<PageLink> programmes =
        catalogue.programmes().values().stream()
            .filter(programme -> programme.methodology().equals(methodology.path().value()))
            .flatMap(programme -> linker.link(paths.programme(programme)).stream())
            .toList();
    String handbook = paths.handbook(texts.language(), methodology);
    return new MethodologyModel(
        linker.links(articles.within(methodology, Chapter.class)),
        linker.links(articles.within(methodology, Session.class)),
        linker.links(articles.within(methodology, Exercise.class)),
        programmes,
        Optional.of(
            new PageLink(
                linker.from().linkTo(handbook),
                texts.text("handbook.of", methodology.title()),
                "")));
  }

  private SessionModel session(Session session, Linker linker) {
    return new SessionModel(
        practice(session, session.work(), linker),
        linker.links(catalogue.articles().exercisesOf(session)));
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
    Optional<Methodology> methodology = articles.methodologyOf(article);
    List<? extends Article> siblings =
        methodology.map(one -> articles.within(one, article.getClass())).orElse(List.of());
    return new PracticeModel(
        methodology.flatMap(one -> linker.link(one.path())),
        work.minutes(),
        work.groupSize().toString(),
        work.aims(),
        work.safety(),
        work.materials().stream().flatMap(one -> need(one).stream()).toList(),
        categories(article.head()),
        linker.neighbours(siblings));
  }

  private Optional<PracticeModel.Need> need(Reference reference) {
    Optional<Material> material = Optional.ofNullable(catalogue.materials().get(reference.name()));
    return material.map(
        one ->
            new PracticeModel.Need(
                one.name(), views.costs().amount(one.quantity(), one.unit()), one.note()));
  }

  private List<String> categories(ArticleHead head) {
    return Stream.of(Classification.values())
        .flatMap(
            classification ->
                head.categories(classification).stream()
                    .flatMap(id -> catalogue.classifications().find(classification, id).stream()))
        .map(Category::label)
        .toList();
  }

  private TextModel text(Article article, Linker linker) {
    Articles articles = catalogue.articles();
    Optional<Methodology> methodology = articles.methodologyOf(article);
    List<Chapter> chapters =
        methodology.map(one -> articles.within(one, Chapter.class)).orElse(List.of());
    return new TextModel(
        methodology.flatMap(one -> linker.link(one.path())),
        linker.neighbours(chapters),
        article.view().map(view -> view.key()).orElse(""),
        article.view().flatMap(view -> views.view(view, article, linker)),
        linker.listed(articles.children(article.path())));
  }
}
