package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.handreiking.methodology.Article;
import org.handreiking.page.Topics.Topic;
import org.handreiking.project.Project;
import org.handreiking.site.Classification;
import org.handreiking.site.PagePath;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final SmallSite SITE =
      SmallSite.with(
          """
          -- data/sources.csv --
          id;titel
          boek;Het boek
          -- data/classifications.csv --
          soort;id;naam
          thema;rust;Rust
          thema;buurt;Buurt
          thema;leeg;Leeg
          levensdomein;wonen;Wonen
          niveau;laag;Laag
          niveau;hoog;Hoog
          -- data/projects.csv --
          code;naam;gemeente;niveau;bron-stand
          L1;Koffie;Utrecht;laag;heel
          L2;Thee;Utrecht;laag;heel
          -- data/project-themes.csv --
          thema;projecten;themas
          Leven in de buurt;L2, L1;buurt | rust
          Alleen vrouwen;L2;
          -- content/m/index.adoc --
          = M
          :soort: methodiek
          :beschrijving: Zin.
          :lezers: trainer
          :bron: boek
          :nagekeken: nee
          :themas: rust, buurt
          -- content/m/a.adoc --
          = A
          :soort: pagina
          :beschrijving: Zin.
          :lezers: trainer
          :volgorde: 20
          :themas: buurt, rust, rust
          :levensdomeinen: wonen
          -- content/m/b.adoc --
          = B
          :soort: pagina
          :beschrijving: Zin.
          :lezers: trainer
          :volgorde: 10
          :themas: rust
          -- content/los.adoc --
          = Los
          :soort: pagina
          :beschrijving: Zin.
          :lezers: trainer
          :themas: rust
          -- content/elders.adoc --
          = Elders
          :soort: pagina
          :beschrijving: Zin.
          :lezers: trainer
          :levensdomeinen: wonen
          """);

  private final Topics topics = SITE.site().topics();

  @Test
  void topicHoldsItsPagesInReadingOrderAndItsProjects() {
    Topic calm = topics.all(Classification.THEME).get(0);

    assertEquals("rust", calm.category().id());
    assertEquals(List.of("los", "m", "m/b", "m/a"), paths(calm.articles()));
    assertEquals(List.of("L2", "L1"), calm.projects().stream().map(Project::code).toList());
  }

  @Test
  void whatNothingStandsUnderIsNoTopic() {
    assertEquals(List.of("rust", "buurt"), ids(topics.all(Classification.THEME)));
    assertEquals(List.of("laag"), ids(topics.all(Classification.PARTICIPATION_LEVEL)));
  }

  @Test
  void pageAndProjectKnowWhatTheyAreAbout() {
    Project tea = SITE.catalogue().projects().find("L2").orElseThrow();

    assertEquals(List.of("rust", "buurt", "wonen"), ids(topics.of(article("m/a"))));
    assertEquals(List.of("rust", "buurt", "laag"), ids(topics.of(tea)));
    assertEquals(List.of(), topics.of(article("hulp")));
  }

  @Test
  void relatedPagesShareThemesAndThoseOfElsewhereComeFirst() {
    assertEquals(List.of("los", "m/b"), paths(topics.related(article("m/a"), 5)));
    assertEquals(List.of("los"), paths(topics.related(article("m/a"), 1)));
    assertEquals(List.of("m", "m/a", "m/b"), sorted(topics.related(article("los"), 5)));
  }

  @Test
  void pagesThatShareOnlyALifeDomainAreNotRelated() {
    assertEquals(List.of(), topics.related(article("elders"), 5));
  }

  private static Article article(String path) {
    return SITE.catalogue().articles().find(new PagePath(path)).orElseThrow();
  }

  private static List<String> paths(List<Article> articles) {
    return articles.stream().map(article -> article.path().value()).toList();
  }

  private static List<String> sorted(List<Article> articles) {
    return paths(articles).stream().sorted().toList();
  }

  private static List<String> ids(List<Topic> topics) {
    return topics.stream().map(topic -> topic.category().id()).toList();
  }
}
