package org.handreiking.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handreiking.bookshelf.BookFile;
import org.handreiking.calendar.CalendarEntry;
import org.handreiking.calendar.Programme;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.View;
import org.handreiking.project.Project;
import org.handreiking.site.Classification;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;

/**
 * The paths of pages that are made from data. Projects stand below the page that shows the
 * catalogue, programmes below the one that shows the calendar, themes, life domains and levels
 * below the one that shows the topics; without such a page they have none.
 */
public final class SitePaths {

  private final Map<View, Article> showing = new EnumMap<>(View.class);
  private final Texts texts;

  /**
   * Paths whose words are those of {@code texts}, the source language's, in every language alike.
   */
  public SitePaths(Articles articles, Texts texts) {
    for (Article article : articles.all()) {
      article.view().ifPresent(view -> showing.putIfAbsent(view, article));
    }
    this.texts = texts;
  }

  /** The page that shows {@code view}: of several, the first by path. */
  public Optional<Article> showing(View view) {
    return Optional.ofNullable(showing.get(view));
  }

  public Optional<PagePath> project(Project project) {
    return showing(View.PROJECTS).map(page -> page.path().child(project.pageName()));
  }

  public Optional<PagePath> programme(Programme programme) {
    return showing(View.CALENDAR).map(page -> page.path().child(programme.id()));
  }

  /** The page of what {@code entry} says, with all its times; phases have none. */
  public Optional<PagePath> calendarEntry(CalendarEntry entry) {
    String folder = pathName(texts.text("path.feed." + CalendarFeeds.Kind.ENTRY.key()));
    return showing(View.CALENDAR)
        .filter(page -> entry.kind().isMeeting())
        .map(page -> page.path().child(folder).child(entry.id()));
  }

  /**
   * The page of a list of the calendar; empty also when no letter of its names can stand in a path.
   *
   * @param names from the top: a municipality and an area
   */
  Optional<PagePath> calendarList(CalendarList.Grouping grouping, List<String> names) {
    List<String> parts = new ArrayList<>();
    parts.add(pathName(texts.text("path.list." + grouping.key())));
    names.forEach(name -> parts.add(pathName(name)));
    return showing(View.CALENDAR)
        .filter(page -> parts.stream().noneMatch(String::isEmpty))
        .map(page -> page.path().child(String.join("/", parts)));
  }

  /** The page that leads to the feeds of the calendar. */
  Optional<PagePath> calendarFeeds() {
    return showing(View.CALENDAR)
        .map(page -> page.path().child(pathName(texts.text("path.feeds"))));
  }

  /**
   * The page of the projects that have {@code name} in common under {@code grouping}; empty also
   * when no letter of {@code name} can stand in a path.
   */
  public Optional<PagePath> projectGroup(Grouping grouping, String name) {
    String folder = pathName(texts.text("path." + grouping.key()));
    String last = pathName(name);
    return showing(View.PROJECTS)
        .filter(page -> !last.isEmpty())
        .map(page -> page.path().child(folder).child(last));
  }

  /** The page of a theme, a life domain or a level. */
  public Optional<PagePath> category(Classification classification, String id) {
    return showing(View.TOPICS)
        .map(Article::path)
        .map(page -> page.child(pathName(texts.text("path." + classification.key()))).child(id));
  }

  /** A file that is made of the handbook called {@code name}, from the output's top. */
  String handbook(Language language, String name, BookFile file) {
    String folder = pathName(texts.text("path.handbooks"));
    boolean isPlain = file == BookFile.A4 || file == BookFile.EPUB;
    String sort = isPlain ? "" : pathName(texts.text("path.book." + file.key()));
    String ending = (sort.isEmpty() ? "" : "-" + sort) + "." + file.ending();
    return language.tag() + "/" + folder + "/" + name + ending;
  }

  /** The page on which all handbooks stand. */
  public Optional<PagePath> handbooks() {
    return showing(View.HANDBOOKS).map(Article::path);
  }

  /**
   * The file of a feed for calendar programs, from the output's top; empty without a page that
   * shows the calendar.
   *
   * @param id of what it is about; of no matter for that of everything
   */
  Optional<String> feed(Language language, CalendarFeeds.Kind kind, String id) {
    boolean isAll = kind == CalendarFeeds.Kind.ALL;
    return calendarFile(language, "path.feed." + kind.key(), (isAll ? "" : "/" + id) + ".ics");
  }

  /** The file of what is new in the calendar, as {@link #feed}. */
  Optional<String> changes(Language language) {
    return calendarFile(language, "path.feed.changes", ".atom");
  }

  /**
   * The file of a flyer of {@code programme}, from the output's top; empty where the programme has
   * no page.
   */
  Optional<String> flyer(Language language, Programme programme, PaperSize size) {
    return programme(programme)
        .map(page -> new PageAddress(language, page).folder())
        .map(folder -> folder + pathName(texts.text("path.flyer." + size.key())) + ".pdf");
  }

  /** The file of {@code kind} of {@code article}, from the output's top. */
  String printable(Language language, Article article, Printables.Kind kind) {
    String name = pathName(texts.text("path.print." + kind.key()));
    return new PageAddress(language, article.path()).folder() + name + ".pdf";
  }

  private Optional<String> calendarFile(Language language, String key, String ending) {
    return showing(View.CALENDAR)
        .map(page -> new PageAddress(language, page.path()).folder())
        .map(folder -> folder + pathName(texts.text(key)) + ending);
  }

  /** {@code name} as part of a path: {@code 's-Hertogenbosch} becomes {@code s-hertogenbosch}. */
  public static String pathName(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace("ı", "i")
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** By what projects are put together. */
  public enum Grouping {
    THEME("theme"),
    LEVEL("level"),
    MUNICIPALITY("municipality");

    private final String key;

    Grouping(String key) {
      this.key = key;
    }

    /** The name by which texts and templates know it. */
    public String key() {
      return key;
    }
  }
}
