package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handreiking.page.model.IndexView;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.SearchView;
import org.handreiking.page.model.TextModel;
import org.junit.jupiter.api.Test;

/** The page on which visitors search, and the titles from A to Z. */
class SearchModelsTest {

  private static final String SEARCH =
      """
      -- content/zoeken.adoc --
      = Zoeken
      :soort: pagina
      :beschrijving: Vind een pagina.
      :lezers: deelneemster
      :toon: zoeken
      """;
  private static final String INDEX =
      """
      -- content/titels.adoc --
      = Titels
      :soort: pagina
      :beschrijving: Alle titels.
      :lezers: deelneemster
      :toon: register
      """;
  private static final String TOPICS =
      """
      -- content/onderwerpen.adoc --
      = Onderwerpen
      :soort: pagina
      :beschrijving: Alle onderwerpen.
      :lezers: trainer
      :toon: onderwerpen
      -- content/zee.adoc --
      = Zee
      :soort: pagina
      :beschrijving: Over water.
      :lezers: organisatie
      :themas: rust
      -- data/classifications.csv --
      soort;id;naam;uitleg
      thema;rust;Rust;Even niets.
      """;

  private static SearchView search(SmallSite site) {
    return (SearchView) site.view("zoeken", TextModel.class).view().orElseThrow();
  }

  private static IndexView titles(SmallSite site) {
    return (IndexView) site.view("titels", TextModel.class).view().orElseThrow();
  }

  private static String page(String path, String title) {
    return """
        -- content/%s.adoc --
        = %s
        :soort: pagina
        :beschrijving: Tekst.
        :lezers: deelneemster
        """
        .formatted(path, title);
  }

  private static List<String> hrefs(List<PageLink> links) {
    return links.stream().map(link -> link.title() + " " + link.href()).toList();
  }

  @Test
  void everyPageLinksToThePageOnWhichVisitorsSearchWhereThereIsOne() {
    SmallSite site = SmallSite.with(SEARCH);

    assertEquals(
        Optional.of("../zoeken/index.html"),
        site.model("hulp").frame().search().map(PageLink::href));
    assertEquals(Optional.empty(), SmallSite.with("").model("hulp").frame().search());
  }

  @Test
  void visitorsSearchByWhatTheSiteHasAndFindThemesAndTitlesBesides() {
    SearchView view = search(SmallSite.with(SEARCH + INDEX + TOPICS));

    assertEquals(List.of("page", "category"), view.kinds());
    assertEquals(List.of("trainer", "recruit", "organisation"), view.audiences());
    assertEquals(List.of("Rust ../onderwerpen/thema/rust/index.html"), hrefs(view.themes()));
    assertEquals(Optional.of("Onderwerpen"), view.topics().map(PageLink::title));
    assertEquals(Optional.of("../titels/index.html"), view.index().map(PageLink::href));
  }

  @Test
  void siteWithoutThemesAndTitlesOffersNone() {
    SearchView view = search(SmallSite.with(SEARCH));

    assertEquals(List.of(), view.themes());
    assertEquals(Optional.empty(), view.topics());
    assertEquals(Optional.empty(), view.index());
    assertEquals(List.of(), view.others());
  }

  @Test
  void fewTitlesStandOnOnePageAndThoseThatAreTheSameSayWhereTheyBelong() {
    SmallSite site =
        SmallSite.with(
            INDEX
                + page("boom", "Boom")
                + page("boom/kosten", "Kosten")
                + page("zee", "Zee")
                + page("zee/kosten", "Kosten"));
    IndexView view = titles(site);

    assertEquals(
        List.of(
            "A #letter-1",
            "B #letter-2",
            "H #letter-3",
            "K #letter-4",
            "T #letter-5",
            "W #letter-6",
            "Z #letter-7"),
        hrefs(view.letters()));
    assertEquals(
        List.of("../boom/kosten/index.html Boom", "../zee/kosten/index.html Zee"),
        view.groups().get(3).entries().stream()
            .map(entry -> entry.link().href() + " " + entry.within())
            .toList());
    assertEquals("", view.groups().get(6).entries().get(0).within());
  }

  @Test
  void manyTitlesStandOnPagesBelowAndEachLetterLeadsToItsOwn() {
    String many =
        IntStream.range(0, 2 * TitleIndex.MOST)
            .mapToObj(number -> page("s/" + number, "Stap " + (1000 + number)))
            .collect(Collectors.joining());
    SmallSite site =
        SmallSite.with(
            INDEX
                + many
                + "-- templates/messages.nl.properties --\nindex.part={0}: {1}\n"
                + "index.part.summary=Onder {0}.\n");
    IndexView first = titles(site);

    assertEquals(List.of(), first.groups());
    assertEquals(
        List.of(
            "A 1/index.html#letter-1",
            "H 1/index.html#letter-2",
            "S 2/index.html#letter-3",
            "T 4/index.html#letter-4",
            "W 4/index.html#letter-5"),
        hrefs(first.letters()));

    IndexView part = site.view("titels/3", IndexView.class);
    assertEquals("S ../2/index.html#letter-3", hrefs(part.letters()).get(2));
    assertEquals(
        List.of("Stap 1000 ../2/index.html false", "Stap 1200 index.html true"),
        part.ranges().stream()
            .map(one -> one.link().title() + " " + one.link().href() + " " + one.current())
            .toList());
    assertEquals(Optional.of("../2/index.html"), part.neighbours().previous().map(PageLink::href));
    assertEquals(Optional.of("../4/index.html"), part.neighbours().next().map(PageLink::href));
    assertEquals("Titels: S 2", site.page("titels/3").title());
    assertEquals("#letter-4", site.view("titels/4", IndexView.class).letters().get(3).href());
  }
}
