package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Chapter;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.ArticleHead;
import org.handreiking.methodology.ArticleKind;
import org.handreiking.methodology.ArticleRules;
import org.handreiking.project.Project;
import org.handreiking.project.ProjectField;
import org.handreiking.project.SourceState;
import org.handreiking.site.Classification;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold for the texts and data that this repository itself publishes. */
class RealContentTest {

  private static final SourceTree TREE = SourceTree.read(Path.of(""));
  private static final SmallSite SITE = SmallSite.of(TREE);

  private static final Set<String> HELP_NUMBERS =
      Set.of("112", "113", "0800-2000", "0800-0113", "0900-0101");

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@\\w[\\w.-]*");
  private static final Pattern CALENDAR_DAY =
      Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-\\d{4})\\b");

  /** Starts with 0 or +, or follows "bel", or is a short one in a cell, or has many digits. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w.,:-])(\\+|0)[\\d ()./-]{5,}\\d"
              + "|(?<=\\b[Bb]el )\\d[\\d -]*\\d"
              + "|(?<=\\|)1[14][2-4]\\b"
              + "|\\b\\d{8,}\\b");

  private static final Pattern STREET =
      Pattern.compile(
          "\\b\\p{L}+(straat|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|dreef|plantsoen)"
              + " \\d+",
          Pattern.CASE_INSENSITIVE);

  /** Streets that are made up so that nobody lives there. */
  private static final Predicate<String> NOWHERE =
      Pattern.compile("(Zomaar|Verzonnen)\\p{L}+ \\d+").asMatchPredicate();

  private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3} ?[A-Z]{2}\\b");

  @Test
  void nothingIsWrongWithTheContentOrTheData() {
    ArticleRules rules = new ArticleRules(SITE.catalogue().articles(), SITE.diagnostics());
    rules.check();
    rules.check(
        SITE.catalogue().classifications(),
        SITE.catalogue().publications(),
        SITE.catalogue().materials());

    assertEquals(List.of(), SITE.found());
  }

  @ParameterizedTest
  @CsvSource({
    "kracht-achter-tranen, 10, 12",
    "onmisbare-schakel, 18, 30",
    "atelier-samenkracht, 4, 9",
    "de-nieuwe-toekomst, 0, 0"
  })
  void methodologyHasItsSessionsAndExercises(String name, int sessions, int exercises) {
    PagePath path = new PagePath("methoden/" + name);
    var articles = SITE.catalogue().articles();
    Methodology methodology = (Methodology) articles.find(path).orElseThrow();

    assertTrue(articles.within(methodology, Session.class).size() >= sessions, name);
    assertTrue(articles.within(methodology, Exercise.class).size() >= exercises, name);
    assertTrue(articles.within(methodology, Chapter.class).size() >= 8, name);
  }

  @ParameterizedTest
  @CsvSource({
    "onmisbare-schakel/vertrouwenspersonen/basiscursus, 7",
    "onmisbare-schakel/van-idee-naar-project, 8",
    "atelier-samenkracht/bijeenkomsten, 4"
  })
  void courseHasAllItsSessions(String path, int number) {
    assertEquals(
        number,
        SITE.catalogue().articles().children(new PagePath("methoden/" + path)).stream()
            .filter(Session.class::isInstance)
            .count());
  }

  @Test
  void everyExerciseIsUsedByASessionOrAnotherText() {
    var articles = SITE.catalogue().articles();

    assertEquals(
        List.of(),
        articles.all(Exercise.class).stream()
            .filter(one -> articles.sessionsWith(one).isEmpty())
            .filter(one -> texts().noneMatch(text -> text.contains(one.path().name() + ".adoc[")))
            .map(one -> one.path().value())
            .toList());
  }

  @Test
  void everyPageThatHasASourceSaysWhereInIt() {
    assertEquals(List.of(), without(head -> head.sources().isEmpty() || !head.passage().isEmpty()));
  }

  @Test
  void everyPageOfAMethodologyIsUnderATheme() {
    assertEquals(
        List.of(),
        without(
            head ->
                !head.path().value().startsWith("methoden/")
                    || head.kind() == ArticleKind.PAGE
                    || !head.categories(Classification.THEME).isEmpty()));
  }

  @Test
  void noProfessionalHasLookedAtAnyPageYet() {
    assertEquals(List.of(), without(head -> !head.review().isDone()));
  }

  /** The articles whose head is not as it must be. */
  private static List<String> without(Predicate<ArticleHead> rule) {
    return SITE.catalogue().articles().all().stream()
        .map(Article::head)
        .filter(rule.negate())
        .map(head -> head.file().path())
        .toList();
  }

  @Test
  void catalogueHasExactlyTheProjectsOfTheSource() {
    assertEquals(
        List.of(
            ("L1 L2 L3 L4 L5 L6 L7 L8 M1 M2 M3 M4 M5 H1 H2 H3 H4 H5 LH1 LH2 LH3 LH4 LH5 LH6"
                    + " I1 I2 I3 I4 I5")
                .split(" ", -1)),
        List.copyOf(SITE.catalogue().projects().projects().keySet()));
  }

  @Test
  void projectsThatTheSourceOnlyMentionsHaveNoFieldThatItDoesNotTell() {
    List<Project> mentioned =
        SITE.catalogue().projects().projects().values().stream()
            .filter(project -> project.state() == SourceState.MENTIONED)
            .toList();

    assertEquals(10, mentioned.size());
    for (Project project : mentioned) {
      Set<ProjectField> told = EnumSet.of(ProjectField.ORGANISATIONS, ProjectField.TARGET_GROUP);
      assertTrue(told.containsAll(project.fields().keySet()), project.code());
      assertTrue(project.note().contains("nhoudsopgave"), project.code());
      assertTrue(project.note().contains("zoeksleutel"), project.code());
    }
  }

  @Test
  void targetGroupOfAMentionedProjectIsWhatTheSearchKeySaysOfIt() {
    for (Project project : SITE.catalogue().projects().projects().values()) {
      if (project.state() == SourceState.MENTIONED) {
        assertEquals(
            keys(project),
            targets(String.join(" ", project.fields().get(ProjectField.TARGET_GROUP))),
            project.code());
      }
    }
  }

  @Test
  void otherProjectsTellMoreThanTheirName() {
    for (Project project : SITE.catalogue().projects().projects().values()) {
      if (project.state() == SourceState.WHOLE) {
        assertTrue(project.fields().size() >= 6, project.code() + " " + project.fields().keySet());
      }
    }
  }

  @Test
  void onlyTheNumbersOfPublicHelpAreInTheTexts() {
    Set<String> numbers = new TreeSet<>();
    texts().forEach(text -> numbers.addAll(numbersIn(text)));

    assertEquals(new TreeSet<>(HELP_NUMBERS), numbers);
  }

  @Test
  void noMailAddressIsInTheTexts() {
    assertEquals(List.of(), matches(EMAIL));
  }

  @Test
  void everyStreetWithAHouseNumberInTheTextsIsOneThatIsNowhereAndNoPostcodeIs() {
    List<String> streets = matches(STREET);

    assertEquals(List.of(), streets.stream().filter(street -> !NOWHERE.test(street)).toList());
    assertTrue(streets.size() > 5, streets.toString());
    assertEquals(List.of(), matches(POSTCODE));
  }

  /** The patterns above find what they look for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bel 112.;112",
        "|113 of;113",
        "Bel 06 12345678 nu;06 12345678",
        "(010) 123 45 67;010) 123 45 67",
        "+31 6 1234 5678;+31 6 1234 5678",
        "0800-2000;0800-2000",
        "rekening 1234567890;1234567890"
      })
  void numberToCallIsRecognised(String text, String number) {
    assertEquals(List.of(number), numbersIn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "op 2026-09-01 om 19:30",
        "09-03-2026",
        "€ 58.107,98",
        "26 keer",
        "2000 tot 2002",
        "0,50"
      })
  void otherNumbersAreNoNumbersToCall(String text) {
    assertEquals(List.of(), numbersIn(text));
  }

  @Test
  void addressesAreRecognised() {
    assertTrue(STREET.matcher("in de Voorbeeldstraat 12").find());
    assertTrue(POSTCODE.matcher("3511 AB").find());
    assertTrue(EMAIL.matcher("naam@example.org").find());
  }

  /** What the search key says about who takes part, as short words. */
  private static Set<String> keys(Project project) {
    return SITE.catalogue().projects().themes().stream()
        .filter(theme -> theme.projects().contains(project.code()))
        .map(theme -> theme.label())
        .filter(label -> label.startsWith("Deelnemers: ") || label.startsWith("Land van"))
        .map(label -> label.substring(label.indexOf(": ") + 2))
        .map(label -> label.replace(" in één project", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> targets(String text) {
    return Stream.of(
            "alleen vrouwen",
            "vrouwen en mannen",
            "jongeren",
            "Irak",
            "Marokko of Turkije",
            "Somalië",
            "verschillende landen")
        .filter(key -> lower(text).contains(lower(key.replace("verschillende", ""))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static List<String> numbersIn(String text) {
    String withoutDays = CALENDAR_DAY.matcher(text).replaceAll("");
    return PHONE.matcher(withoutDays).results().map(MatchResult::group).toList();
  }

  private static List<String> matches(Pattern pattern) {
    List<String> found = new ArrayList<>();
    texts().forEach(text -> pattern.matcher(text).results().forEach(one -> found.add(one.group())));
    return found;
  }

  private static Stream<String> texts() {
    return TREE.all().stream()
        .filter(file -> file.path().matches("(content|data)/.*"))
        .map(SourceFile::text)
        .map(text -> text.orElse(""));
  }
}
