package org.handreiking.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.bookshelf.BookshelfReader;
import org.handreiking.calendar.CalendarReader;
import org.handreiking.calendar.PlaceReader;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.ProgrammeReader;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.glossary.GlossaryReader;
import org.handreiking.glossary.KnownWordReader;
import org.handreiking.methodology.ArticleReader;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.BudgetReader;
import org.handreiking.methodology.Material;
import org.handreiking.methodology.MaterialReader;
import org.handreiking.page.model.PageModel;
import org.handreiking.project.ProjectReader;
import org.handreiking.site.AccessibilityReader;
import org.handreiking.site.ClassificationReader;
import org.handreiking.site.Classifications;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.site.PublicationReader;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.SiteConfigurationReader;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;

/** A site that was read and planned, but not made. */
public final class SmallSite {

  /** The day that the pages are made on. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

  /** Settings and words that a small site may begin with. */
  static final String BASE =
      """
      -- data/site.json --
      {"title": {"nl": "Voorbeeld"}, "tagline": {"nl": "Zin"}, "address": "https://example.org/",
       "languages": ["nl"], "sourceLanguage": "nl", "navigation": ["agenda"], "footer": ["hulp"],
       "help": "hulp", "notFound": "weg"}
      -- templates/messages.nl.properties --
      path.theme=thema
      path.life-domain=levensdomein
      path.level=niveau
      path.municipality=gemeente
      path.handbooks=handboeken
      path.list.municipality=plek
      path.list.area=plek
      path.list.language=taal
      path.list.open-to=voor
      path.list.children=kinderen
      path.list.month=maand
      path.feeds=telefoon
      path.feed.all=alles
      path.feed.programme=programma
      path.feed.place=plek
      path.feed.language=taal
      path.feed.entry=een
      path.feed.changes=nieuw
      feeds=In de agenda van je telefoon
      feeds.summary=Zo zet je deze dagen op je telefoon.
      list.summary=In de agenda: {0}.
      list.municipality=Stad
      list.area=Wijk
      list.language=Taal
      list.open-to=Voor wie
      list.children=Kinderen
      rhythm.days={0, plural, one {elke dag} other {elke # dagen}}
      rhythm.weeks={0, plural, one {elke week op {1}} other {elke # weken op {1}}}
      rhythm.months={0, plural, one {elke maand op de {2} {1}} other {elke # maanden op de {2} {1}}}
      rhythm.nth.1=eerste
      rhythm.nth.2=tweede
      rhythm.nth.3=derde
      rhythm.nth.4=vierde
      rhythm.nth.5=vijfde
      rhythm.nth.last=laatste
      list.title.municipality=Agenda: {0}
      list.title.area=Agenda: {0}
      list.title.language=Agenda: {0}
      list.title.open-to=Agenda: {0}
      list.title.children=Agenda: {0}
      list.title.month=Agenda: {0}
      list.children.yes=Er is kinderopvang
      list.children.welcome=Kinderen mogen mee
      calendar.count={0, plural, one {# keer} other {# keer}}
      choose.morning=’s ochtends
      choose.afternoon=’s middags
      choose.evening=’s avonds
      entry.summary={0} in {1}.
      entry.summary.anywhere={0}.
      open.women=vrouwen
      open.everyone=iedereen
      open.professionals=mensen die hiermee werken
      entry.phase=Fase
      entry.intake=Kennismaken
      entry.session=Bijeenkomst
      entry.event=Activiteit
      example.note=Dit is een voorbeeldsite. De bijeenkomsten die je hier ziet, bestaan niet.
      path.flyer.a5=flyer
      path.flyer.a4=poster
      path.print.session=blad
      path.print.cards=kaarten
      path.print.workbook=werkboek
      path.print.shopping=boodschappen
      print.session=Blad (PDF)
      print.cards=Kaarten (PDF)
      print.workbook=Werkboek (PDF)
      print.shopping=Boodschappen (PDF)
      flyer.file.a5=Flyer
      flyer.file.a4=Poster
      feed.all=Agenda
      feed.neutral=Afspraak
      handbook.of=Handboek {0}
      review.none=Niet nagekeken.
      review.done=Nagekeken op {0} door {1}.
      amount.plain={0} {1}
      amount.unit={0} {1} {2}
      per.round=per ronde
      minutes.proposal=De tijden zijn van ons.
      per.participant=per deelneemster
      -- content/index.adoc --
      = Welkom
      :soort: pagina
      :beschrijving: Het begin.
      :lezers: trainer
      -- content/hulp.adoc --
      = Hulp
      :soort: pagina
      :beschrijving: Wie je kunt bellen.
      :lezers: deelneemster
      -- content/weg.adoc --
      = Niet gevonden
      :soort: pagina
      :beschrijving: Deze pagina is er niet.
      :lezers: trainer
      -- content/agenda.adoc --
      = Agenda
      :soort: pagina
      :beschrijving: Wat er komt.
      :lezers: deelneemster
      :toon: agenda
      """;

  private final SourceTree tree;
  private final LocalDate today;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Catalogue catalogue;
  private final SiteConfiguration configuration;
  private final Texts texts;
  private final Site site;

  private SmallSite(SourceTree tree, LocalDate today) {
    this.tree = tree;
    this.today = today;
    catalogue = read(tree, diagnostics);
    configuration = new SiteConfigurationReader(diagnostics).read(tree).orElseThrow();
    texts = Texts.read(tree, Language.of("nl"), Language.of("nl"), diagnostics);
    site = Site.plan(catalogue, configuration, new Site.Setting(texts, texts, today), diagnostics);
  }

  /** The same site as on {@code today}. */
  SmallSite on(LocalDate today) {
    return new SmallSite(tree, today);
  }

  /** The site whose files are in {@code text}, besides those of {@link #BASE}. */
  public static SmallSite with(String text) {
    return of(TextTree.of(BASE + text));
  }

  static SmallSite of(SourceTree tree) {
    return new SmallSite(tree, TODAY);
  }

  private static Catalogue read(SourceTree tree, Diagnostics diagnostics) {
    Classifications classifications = new ClassificationReader(diagnostics).read(tree);
    Map<String, Material> materials = new MaterialReader(diagnostics).read(tree);
    Map<String, Programme> programmes = new ProgrammeReader(diagnostics).read(tree);
    return new Catalogue(
        classifications,
        new PublicationReader(diagnostics).read(tree),
        new Articles(new ArticleReader(diagnostics).read(tree)),
        materials,
        new BudgetReader(diagnostics, materials).read(tree),
        new GlossaryReader(diagnostics).read(tree),
        new KnownWordReader(diagnostics).read(tree),
        new ProjectReader(diagnostics, classifications).read(tree),
        programmes,
        new CalendarReader(
                diagnostics,
                programmes,
                new PlaceReader(diagnostics).read(tree),
                ZoneId.of("Europe/Amsterdam"))
            .read(tree),
        new AccessibilityReader(diagnostics).read(tree),
        new BookshelfReader(diagnostics).read(tree));
  }

  SourceTree tree() {
    return tree;
  }

  public SiteConfiguration configuration() {
    return configuration;
  }

  public Site site() {
    return site;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** The words of the interface. */
  public Texts texts() {
    return texts;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  public List<String> found() {
    return Shown.in(diagnostics);
  }

  SitePage page(String path) {
    return site.register().find(new PagePath(path)).orElseThrow();
  }

  PageModel model(String path) {
    return new PageModels(
            configuration, site, texts, (page, language) -> Optional.empty(), today, List.of())
        .model(page(path));
  }

  /** What the page at {@code path} has besides its text, which is a {@code type}. */
  <T> T view(String path, Class<T> type) {
    return type.cast(model(path).view());
  }
}
