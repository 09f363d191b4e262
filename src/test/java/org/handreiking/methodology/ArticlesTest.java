package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;
import org.junit.jupiter.api.Test;

class ArticlesTest {

  private static final Articles TWO_METHODOLOGIES =
      new Pages()
          .methodology("kracht")
          .exercise("kracht/werkvormen/vuur")
          .exercise("kracht/werkvormen/brief", "vuur")
          .exercise("kracht/werkvormen/dans", "vuur", "brief")
          .session("kracht/bijeenkomsten/twee", 20, "dans", "vuur")
          .session("kracht/bijeenkomsten/een", 10, "vuur")
          .methodology("moed")
          .exercise("moed/vuur")
          .exercise("moed/lopen", "vuur", "kracht/werkvormen/brief")
          .page("los", "")
          .exercise("losse-werkvorm", "moed/vuur", "vuur")
          .articles();

  @Test
  void sessionsAndExercisesAreLinkedBothWays() {
    assertEquals(
        List.of("dans", "vuur"),
        names(TWO_METHODOLOGIES.exercisesOf(session("kracht/bijeenkomsten/twee"))));
    assertEquals(
        List.of("een", "twee"),
        names(TWO_METHODOLOGIES.sessionsWith(exercise("kracht/werkvormen/vuur"))));
    assertEquals(
        List.of("twee"), names(TWO_METHODOLOGIES.sessionsWith(exercise("kracht/werkvormen/dans"))));
    assertEquals(
        List.of(), names(TWO_METHODOLOGIES.sessionsWith(exercise("kracht/werkvormen/brief"))));
  }

  @Test
  void exercisesAndTheirPrerequisitesAreLinkedBothWays() {
    assertEquals(
        List.of("vuur", "brief"),
        names(TWO_METHODOLOGIES.requiredBy(exercise("kracht/werkvormen/dans"))));
    assertEquals(
        List.of("brief", "dans"),
        names(TWO_METHODOLOGIES.opens(exercise("kracht/werkvormen/vuur"))));
  }

  @Test
  void nameMeansTheExerciseOfTheSameMethodology() {
    assertEquals(List.of("moed/vuur", "kracht/werkvormen/brief"), requiredPaths("moed/lopen"));
    assertEquals(List.of("kracht/werkvormen/vuur"), requiredPaths("kracht/werkvormen/brief"));
    assertEquals(
        List.of("losse-werkvorm", "lopen"), names(TWO_METHODOLOGIES.opens(exercise("moed/vuur"))));
  }

  @Test
  void exerciseOutsideAMethodologyNeedsWholePaths() {
    assertEquals(List.of("moed/vuur"), requiredPaths("losse-werkvorm"));
  }

  @Test
  void pathOfSomethingElseIsNoExercise() {
    Article from = exercise("moed/vuur");

    assertEquals(Optional.empty(), exercise(from, "los"));
    assertEquals(Optional.empty(), exercise(from, "kracht"));
    assertEquals(Optional.empty(), exercise(from, "Niet Geldig"));
    assertEquals(Optional.empty(), exercise(from, "brief"));
  }

  private static Optional<Exercise> exercise(Article from, String name) {
    return TWO_METHODOLOGIES.named(from, reference(name), Exercise.class);
  }

  @Test
  void exerciseThatASessionNamesTwiceIsListedOnce() {
    Articles articles =
        new Pages()
            .methodology("kracht")
            .exercise("kracht/vuur")
            .exercise("kracht/brief")
            .session("kracht/een", 1, "vuur", "brief", "vuur")
            .articles();
    Session session = articles.all(Session.class).get(0);

    assertEquals(List.of("vuur", "brief"), names(articles.exercisesOf(session)));
    assertEquals(
        List.of("een"), names(articles.sessionsWith(articles.exercisesOf(session).get(0))));
  }

  @Test
  void articlesGoByTheEditorsOrderAndThenByPath() {
    Articles articles =
        new Pages()
            .page("d", ":volgorde: 10\n")
            .page("c", ":volgorde: 9\n")
            .page("b", "")
            .page("a", ":volgorde: 10\n")
            .articles();

    assertEquals(List.of("b", "c", "a", "d"), names(articles.all(Article.class)));
    assertEquals(List.of("a", "b", "c", "d"), names(List.copyOf(articles.all())));
  }

  @Test
  void readingOrderIsAPageAndThenEverythingBelowIt() {
    Articles articles =
        new Pages()
            .methodology("m")
            .page("m/b/index", ":volgorde: 10\n")
            .page("m/b/z", ":volgorde: 50\n")
            .page("m/b/lege-map/y", ":volgorde: 5\n")
            .page("m/a", ":volgorde: 20\n")
            .articles();

    assertEquals(List.of("m", "b", "y", "z", "a"), names(articles.all(Article.class)));
  }

  @Test
  void siblingsAreOfOneKindAndBelowOnePage() {
    Articles articles =
        new Pages()
            .methodology("m")
            .page("m/cursus/index", "")
            .exercise("m/cursus/werkvormen/a")
            .exercise("m/cursus/b")
            .session("m/cursus/keer", 1, "a")
            .exercise("m/elders")
            .articles();
    Article exercise = articles.find(new PagePath("m/cursus/b")).orElseThrow();

    assertEquals(List.of("b", "a"), names(articles.siblings(exercise)));
  }

  @Test
  void ofTwoPagesWithOneNameTheNearestIsMeantAndAFolderSaysWhich() {
    Articles articles =
        new Pages()
            .methodology("m")
            .exercise("m/a/kaart")
            .exercise("m/b/kaart")
            .session("m/a/een", 1, "kaart", "b/kaart")
            .session("m/twee", 2, "kaart")
            .articles();
    Session near = articles.all(Session.class).get(0);
    Session far = articles.all(Session.class).get(1);

    assertEquals(
        List.of("m/a/kaart", "m/b/kaart"),
        articles.exercisesOf(near).stream().map(one -> one.path().value()).toList());
    assertFalse(articles.isAmbiguous(near, near.exercises().get(0), Exercise.class));
    assertTrue(articles.isAmbiguous(far, far.exercises().get(0), Exercise.class));
  }

  @Test
  void handoutAndWhatItIsGivenOutWithAreLinkedBothWays() {
    Articles articles =
        new Pages()
            .methodology("m")
            .handout("m/bladen/regels")
            .exercise("m/a")
            .sessionWithHandouts("m/een", "regels", "regels", "a", "geen")
            .articles();
    Article session = articles.find(new PagePath("m/een")).orElseThrow();
    Handout handout = articles.all(Handout.class).get(0);

    assertEquals(List.of("regels"), names(articles.handoutsOf(session)));
    assertEquals(List.of("een"), names(articles.givenOutWith(handout)));
  }

  @Test
  void methodologyHoldsWhatLiesBelowItAndNotInAnotherBelowThat() {
    Articles articles =
        new Pages()
            .methodology("kracht")
            .exercise("kracht/a")
            .methodology("kracht/kort")
            .exercise("kracht/kort/b")
            .page("krachten", "")
            .articles();
    Methodology outer = (Methodology) articles.find(new PagePath("kracht")).orElseThrow();
    Methodology inner = (Methodology) articles.find(new PagePath("kracht/kort")).orElseThrow();

    assertEquals(List.of("a"), names(articles.within(outer, Exercise.class)));
    assertEquals(List.of("b"), names(articles.within(inner, Exercise.class)));
    assertEquals(Optional.of(inner), articles.methodologyOf(inner));
    assertEquals(
        Optional.empty(),
        articles.methodologyOf(articles.find(new PagePath("krachten")).orElseThrow()));
  }

  @Test
  void childrenAreThePagesOfWhichThisIsTheNearestAbove() {
    Articles articles =
        new Pages()
            .page("index", "")
            .page("a/index", "")
            .page("a/c", "")
            .page("a/b", ":volgorde: 1\n")
            .page("a/c/d", "")
            .page("x/y", "")
            .articles();

    assertEquals(List.of("a", "y"), names(articles.children(PagePath.HOME)));
    assertEquals(List.of("c", "b"), names(articles.children(new PagePath("a"))));
    assertEquals(List.of("d"), names(articles.children(new PagePath("a/c"))));
    assertEquals(List.of(), names(articles.children(new PagePath("x"))));
  }

  @Test
  void ofTwoArticlesWithOnePathTheFirstCounts() {
    Articles articles = new Pages().page("over", "").page("over/index", "").articles();

    assertEquals(
        List.of("content/over.adoc"),
        articles.all().stream().map(one -> one.head().file().path()).toList());
  }

  private static List<String> requiredPaths(String path) {
    return TWO_METHODOLOGIES.requiredBy(exercise(path)).stream()
        .map(one -> one.path().value())
        .toList();
  }

  private static Exercise exercise(String path) {
    return (Exercise) TWO_METHODOLOGIES.find(new PagePath(path)).orElseThrow();
  }

  private static Session session(String path) {
    return (Session) TWO_METHODOLOGIES.find(new PagePath(path)).orElseThrow();
  }

  private static Reference reference(String name) {
    return new Reference(name, Position.SITE);
  }

  private static List<String> names(List<? extends Article> articles) {
    return articles.stream().map(Article::title).toList();
  }
}
