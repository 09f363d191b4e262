package org.handreiking.page;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.handreiking.calendar.Programme;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Audience;
import org.handreiking.methodology.Reference;
import org.handreiking.methodology.View;
import org.handreiking.page.Topics.Topic;
import org.handreiking.project.Project;
import org.handreiking.site.Category;
import org.handreiking.site.Classification;
import org.handreiking.site.Classifications;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;
import org.handreiking.source.Position;

/**
 * Everything that was read, and the pages it will become.
 *
 * @param groups of projects, each with a page of its own
 * @param topics themes, life domains and levels, each with a page of its own
 * @param lists what is coming up in the calendar, and the lists of it, each with a page of its own
 */
public record Site(
    Catalogue catalogue,
    PageRegister register,
    SitePaths paths,
    List<ProjectGroup> groups,
    Topics topics,
    CalendarLists lists) {

  public Site {
    groups = List.copyOf(groups);
  }

  /**
   * For whom and when a site is planned.
   *
   * @param paths the words of addresses, in the source language
   * @param texts in the language of the pages
   * @param today the day of the build: what has passed by then is in no list
   */
  public record Setting(Texts paths, Texts texts, LocalDate today) {}

  /**
   * Gives each thing of {@code catalogue} that has a page its address; addresses taken twice and
   * pages that the configuration names in vain are reported.
   */
  public static Site plan(
      Catalogue catalogue,
      SiteConfiguration configuration,
      Setting setting,
      Diagnostics diagnostics) {
    PageRegister register = new PageRegister(diagnostics);
    SitePaths paths = new SitePaths(catalogue.articles(), setting.paths());
    List<ProjectGroup> groups = ProjectGroup.of(catalogue, configuration.source());
    CalendarLists lists =
        new CalendarLists(catalogue.calendar().comingFrom(setting.today()), paths, setting.texts());
    Site site = new Site(catalogue, register, paths, groups, new Topics(catalogue), lists);
    catalogue.articles().all().forEach(article -> site.add(article, configuration));
    catalogue.projects().projects().values().forEach(site::add);
    groups.forEach(group -> site.add(group, diagnostics));
    new CalendarPages(site, setting.texts()).register();
    for (Classification classification : Classification.values()) {
      site.topics.all(classification).forEach(site::add);
    }
    new IndexPages(site, setting.texts()).register();
    site.checkNamed(configuration, diagnostics);
    return site;
  }

  private void add(Article article, SiteConfiguration configuration) {
    register.add(
        new SitePage(
            article.path(),
            PageKind.of(article.head().kind()),
            article.title(),
            article.head().summary(),
            article.head().audiences(),
            themes(article),
            !article.path().equals(configuration.notFound()) && !isStyle(article),
            article.head().file().at(1),
            article.head().pictogram().map(Reference::name).orElse("")));
  }

  /** The page of components is for those who work on the site. */
  private static boolean isStyle(Article article) {
    return article.view().filter(view -> view == View.STYLE).isPresent();
  }

  private List<String> themes(Article article) {
    return article.head().categories(Classification.THEME).stream()
        .flatMap(id -> catalogue.classifications().find(Classification.THEME, id).stream())
        .map(Category::label)
        .toList();
  }

  private void add(Project project) {
    paths
        .project(project)
        .ifPresent(
            path ->
                register.add(
                    new SitePage(
                        path,
                        PageKind.PROJECT,
                        project.name(),
                        String.join(", ", project.municipalities()),
                        EnumSet.of(Audience.ORGANISATION),
                        List.of(),
                        true,
                        project.at())));
  }

  private void add(ProjectGroup group, Diagnostics diagnostics) {
    Position origin = group.projects().isEmpty() ? Position.SITE : group.projects().get(0).at();
    if (SitePaths.pathName(group.id()).isEmpty()) {
      diagnostics.add(Code.PAGE_BAD_PATH, origin, group.id());
    }
    paths
        .projectGroup(group.grouping(), group.id())
        .ifPresent(
            path ->
                register.add(
                    new SitePage(
                        path,
                        PageKind.PROJECT_GROUP,
                        group.label(),
                        group.explanation(),
                        EnumSet.of(Audience.ORGANISATION),
                        List.of(),
                        true,
                        origin)));
  }

  private void add(Topic topic) {
    Category category = topic.category();
    paths
        .category(topic.classification(), category.id())
        .ifPresent(
            path ->
                register.add(
                    new SitePage(
                        path,
                        PageKind.CATEGORY,
                        category.label(),
                        category.explanation(),
                        EnumSet.of(Audience.TRAINER, Audience.ORGANISATION),
                        List.of(),
                        true,
                        Position.of(Classifications.FILE))));
  }

  private void checkNamed(SiteConfiguration configuration, Diagnostics diagnostics) {
    configuration.navigation().forEach(path -> checkNamed(path, diagnostics));
    configuration.footer().forEach(path -> checkNamed(path, diagnostics));
    checkNamed(configuration.help(), diagnostics);
    checkNamed(configuration.notFound(), diagnostics);
    configuration.join().ifPresent(path -> checkNamed(path, diagnostics));
    if (register.find(PagePath.HOME).isEmpty() && !register.all().isEmpty()) {
      diagnostics.add(Code.REFERENCE_UNKNOWN, Position.of("content"), "index.adoc", "content/");
    }
    for (Programme programme : catalogue.programmes().values()) {
      boolean known =
          PagePath.isValid(programme.methodology())
              && register.find(new PagePath(programme.methodology())).isPresent();
      if (!known) {
        diagnostics.add(
            Code.REFERENCE_UNKNOWN, programme.at(), programme.methodology(), "content/");
      }
    }
  }

  private void checkNamed(PagePath path, Diagnostics diagnostics) {
    if (register.find(path).isEmpty()) {
      diagnostics.add(
          Code.REFERENCE_UNKNOWN, Position.of(SiteConfiguration.FILE), path.value(), "content/");
    }
  }
}
