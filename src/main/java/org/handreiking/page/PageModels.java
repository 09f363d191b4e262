package org.handreiking.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Programme;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.View;
import org.handreiking.page.Topics.Topic;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.PageModel;
import org.handreiking.page.model.ProgrammeModel;
import org.handreiking.page.model.Provenance;
import org.handreiking.project.Project;
import org.handreiking.site.Classification;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.Publication;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;

/** Makes the model of every page in one language. */
public final class PageModels {

  private final Catalogue catalogue;
  private final PageRegister register;
  private final Language language;
  private final SitePaths paths;
  private final Frames frames;
  private final ArticleModels articles;
  private final ProjectModels projects;
  private final TopicModels topics;
  private final CalendarModels calendar;
  private final CalendarEntryModels entries;
  private final FlyerLinks flyers;
  private final IndexModels index;
  private final Map<PagePath, Project> projectsByPath = new TreeMap<>();
  private final Map<PagePath, ProjectGroup> groupsByPath = new TreeMap<>();
  private final Map<PagePath, Topic> topicsByPath = new TreeMap<>();
  private final Map<PagePath, Programme> programmesByPath = new TreeMap<>();
  private final Map<PagePath, CalendarEntry> entriesByPath = new TreeMap<>();
  private final Map<PagePath, CalendarList> listsByPath = new TreeMap<>();

  /**
   * Models in the language of {@code texts}.
   *
   * @param translation how far pages are in each language
   * @param today the day that the site counts as built
   */
  public PageModels(
      SiteConfiguration configuration,
      Site site,
      Texts texts,
      TranslationState translation,
      LocalDate today,
      List<BookState> books) {
    this.catalogue = site.catalogue();
    this.register = site.register();
    this.language = texts.language();
    this.paths = site.paths();
    List<ProjectGroup> groups = site.groups();
    this.frames = new Frames(configuration, site, translation);
    this.topics = new TopicModels(site.topics(), paths);
    this.projects = new ProjectModels(catalogue, groups, paths);
    this.calendar = new CalendarModels(configuration, site, texts);
    this.entries = new CalendarEntryModels(configuration, site, texts);
    this.flyers = new FlyerLinks(new Flyers(site, today), texts);
    this.index = new IndexModels(site, language);
    ViewModels views =
        new ViewModels(
            site,
            projects,
            calendar,
            topics,
            new CostModels(texts),
            new HandbookLinks(site, new Handbooks(site, configuration, translation), texts, books),
            new StyleModels(configuration, texts),
            new SearchModels(site, configuration, topics),
            index);
    PrintableLinks printables =
        new PrintableLinks(new Printables(site, configuration, translation), texts);
    this.articles = new ArticleModels(site, topics, views, printables, texts);
    for (Project project : catalogue.projects().projects().values()) {
      paths.project(project).ifPresent(path -> projectsByPath.put(path, project));
    }
    for (ProjectGroup group : groups) {
      paths
          .projectGroup(group.grouping(), group.id())
          .ifPresent(path -> groupsByPath.put(path, group));
    }
    for (Classification classification : Classification.values()) {
      for (Topic topic : site.topics().all(classification)) {
        paths
            .category(classification, topic.category().id())
            .ifPresent(path -> topicsByPath.put(path, topic));
      }
    }
    for (Programme programme : catalogue.programmes().values()) {
      paths.programme(programme).ifPresent(path -> programmesByPath.put(path, programme));
    }
    for (CalendarEntry entry : site.lists().entries()) {
      paths.calendarEntry(entry).ifPresent(path -> entriesByPath.put(path, entry));
    }
    site.lists().all().forEach(list -> listsByPath.put(list.path(), list));
  }

  /** The model of {@code page}. */
  public PageModel model(SitePage page) {
    Linker linker = new Linker(new PageAddress(language, page.path()), register);
    return new PageModel(
        frames.frame(page, linker),
        page.kind().key(),
        page.title(),
        page.summary(),
        page.audiences().stream().map(audience -> audience.key()).toList(),
        topics(page, linker),
        catalogue
            .articles()
            .find(page.path())
            .map(article -> articles.related(article, linker))
            .orElse(List.of()),
        0,
        provenance(page),
        view(page, linker));
  }

  private List<PageLink> topics(SitePage page, Linker linker) {
    return switch (page.kind()) {
      case PROJECT -> topics.of(projectsByPath.get(page.path()), linker);
      case PROJECT_GROUP,
          PROGRAMME,
          CATEGORY,
          CALENDAR_ENTRY,
          CALENDAR_LIST,
          CALENDAR_FEEDS,
          INDEX_PART ->
          List.of();
      case METHODOLOGY, CHAPTER, SESSION, EXERCISE, HANDOUT, PAGE ->
          articles.topics(article(page.path()), linker);
    };
  }

  private Object view(SitePage page, Linker linker) {
    PagePath path = page.path();
    return switch (page.kind()) {
      case PROJECT -> projects.project(projectsByPath.get(path), linker);
      case PROJECT_GROUP -> projects.group(groupsByPath.get(path), linker);
      case CATEGORY -> topics.category(topicsByPath.get(path), linker);
      case PROGRAMME -> programme(programmesByPath.get(path), linker);
      case CALENDAR_ENTRY -> entries.entry(entriesByPath.get(path), linker);
      case CALENDAR_LIST -> calendar.list(listsByPath.get(path), linker);
      case CALENDAR_FEEDS -> calendar.feedLinks(linker);
      case INDEX_PART -> index.part(path, linker);
      case METHODOLOGY, CHAPTER, SESSION, EXERCISE, HANDOUT, PAGE ->
          articles.model(article(path), linker);
    };
  }

  private ProgrammeModel programme(Programme programme, Linker linker) {
    return calendar.programme(programme, flyers.of(programme, linker), linker);
  }

  private Provenance provenance(SitePage page) {
    return switch (page.kind()) {
      case PROJECT, PROJECT_GROUP -> provenanceOfCatalogue();
      case CATEGORY, CALENDAR_LIST, CALENDAR_FEEDS, INDEX_PART ->
          new Provenance(List.of(), "", "", "");
      case PROGRAMME -> provenance(programmesByPath.get(page.path()));
      case CALENDAR_ENTRY -> provenance(entriesByPath.get(page.path()).programme());
      case METHODOLOGY, CHAPTER, SESSION, EXERCISE, HANDOUT, PAGE ->
          articles.provenance(article(page.path()).head());
    };
  }

  /** Pages about projects come from where the page that shows the catalogue comes from. */
  private Provenance provenanceOfCatalogue() {
    return paths
        .showing(View.PROJECTS)
        .map(article -> new Provenance(articles.provenance(article.head()).sources(), "", "", ""))
        .orElseGet(() -> new Provenance(List.of(), "", "", ""));
  }

  private Provenance provenance(Programme programme) {
    Optional<Publication> source =
        Optional.ofNullable(catalogue.publications().get(programme.source()));
    return new Provenance(source.map(List::of).orElse(List.of()), "", programme.proposal(), "");
  }

  private Article article(PagePath path) {
    return catalogue
        .articles()
        .find(path)
        .orElseThrow(() -> new IllegalStateException("no article at /" + path));
  }
}
