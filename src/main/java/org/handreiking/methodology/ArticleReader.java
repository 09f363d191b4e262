package org.handreiking.methodology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article.Chapter;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.PlainPage;
import org.handreiking.methodology.Article.Session;
import org.handreiking.site.Classification;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** Reads the headers of all pages below {@code content/} into articles. */
public final class ArticleReader {

  private static final String FOLDER = "content";
  private static final String ENDING = ".adoc";
  private static final int LONGEST_SUMMARY = 160;
  private static final String DEFAULT_COLOUR = "#5b3a6e";

  private final Diagnostics diagnostics;

  public ArticleReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The articles, by path; a page whose header is wrong is reported and left out. */
  public List<Article> read(SourceTree tree) {
    List<Article> articles = new ArrayList<>();
    for (SourceFile file : tree.below(FOLDER, ENDING)) {
      if (file.text().isPresent()) {
        article(file).ifPresent(articles::add);
      }
    }
    return articles;
  }

  private Optional<Article> article(SourceFile file) {
    Optional<PagePath> path = path(file);
    Optional<Header> header = new HeaderReader(diagnostics).read(file);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    HeaderValues values = new HeaderValues(header.get(), diagnostics);
    if (header.get().text(HeaderAttribute.KIND).isEmpty()) {
      missing(header.get(), HeaderAttribute.KIND);
    }
    Optional<ArticleKind> kind = values.choice(HeaderAttribute.KIND, ArticleKind.values());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    boolean complete = isComplete(header.get(), kind.get());
    // Made even when it is of no use, so that wrong values are reported together with missing ones.
    Article article = article(values, head(header.get(), path.orElse(PagePath.HOME), kind.get()));
    return complete && path.isPresent() ? Optional.of(article) : Optional.empty();
  }

  private Optional<PagePath> path(SourceFile file) {
    String path =
        file.path().substring(FOLDER.length() + 1, file.path().length() - ENDING.length());
    String address = path.equals("index") ? "" : path.replaceAll("/index$", "");
    if (!PagePath.isValid(address)) {
      diagnostics.add(Code.PAGE_BAD_PATH, file.at(), file.name());
      return Optional.empty();
    }
    return Optional.of(new PagePath(address));
  }

  private boolean isComplete(Header header, ArticleKind kind) {
    boolean complete = true;
    for (HeaderAttribute attribute : HeaderAttribute.values()) {
      if (header.has(attribute) && !attribute.isAllowedFor(kind)) {
        diagnostics.add(
            Code.HEADER_NOT_FOR_KIND,
            header.at(attribute),
            attribute.bothNames(),
            kind.bothNames());
        complete = false;
      }
      if (attribute.isRequiredFor(kind) && header.text(attribute).isEmpty()) {
        missing(header, attribute);
        complete = false;
      }
    }
    return complete;
  }

  private void missing(Header header, HeaderAttribute attribute) {
    diagnostics.add(
        Code.HEADER_MISSING, header.at(attribute), attribute.bothNames(), attribute.form());
  }

  private ArticleHead head(Header header, PagePath path, ArticleKind kind) {
    HeaderValues values = new HeaderValues(header, diagnostics);
    String summary = values.text(HeaderAttribute.SUMMARY);
    if (summary.length() > LONGEST_SUMMARY) {
      diagnostics.add(
          Code.HEADER_BAD_VALUE,
          header.at(HeaderAttribute.SUMMARY),
          HeaderAttribute.SUMMARY.bothNames(),
          summary,
          HeaderAttribute.SUMMARY.form());
    }
    return new ArticleHead(
        header.file(),
        path,
        kind,
        values.title(),
        values.words(HeaderAttribute.SUMMARY),
        new TreeSet<>(values.choices(HeaderAttribute.AUDIENCE, Audience.values())),
        values.number(HeaderAttribute.ORDER, 0),
        values.references(HeaderAttribute.SOURCE),
        values.words(HeaderAttribute.PASSAGE),
        values.words(HeaderAttribute.PROPOSAL),
        values.review(HeaderAttribute.REVIEWED),
        categories(values),
        values.references(HeaderAttribute.HANDOUTS),
        values.reference(HeaderAttribute.PICTOGRAM));
  }

  private static Map<Classification, List<Reference>> categories(HeaderValues values) {
    Map<Classification, List<Reference>> categories = new EnumMap<>(Classification.class);
    categories.put(Classification.THEME, values.references(HeaderAttribute.THEMES));
    categories.put(Classification.LIFE_DOMAIN, values.references(HeaderAttribute.LIFE_DOMAINS));
    categories.put(Classification.PARTICIPATION_LEVEL, values.references(HeaderAttribute.LEVELS));
    return categories;
  }

  private static Article article(HeaderValues values, ArticleHead head) {
    return switch (head.kind()) {
      case METHODOLOGY ->
          new Methodology(head, values.colour(HeaderAttribute.COLOUR, DEFAULT_COLOUR));
      case CHAPTER -> new Chapter(head, values.choice(HeaderAttribute.SHOW, View.values()));
      case SESSION ->
          new Session(
              head,
              practice(values),
              values.references(HeaderAttribute.EXERCISES),
              values.choice(HeaderAttribute.MINUTES, Origin.values()).orElse(Origin.PROPOSAL),
              values.sentences(HeaderAttribute.HOMEWORK));
      case EXERCISE ->
          new Exercise(
              head,
              practice(values),
              values.references(HeaderAttribute.REQUIRES),
              values.words(HeaderAttribute.GENTLER),
              values.sentences(HeaderAttribute.RESULT));
      case HANDOUT -> new Handout(head);
      case PAGE -> new PlainPage(head, values.choice(HeaderAttribute.SHOW, View.values()));
    };
  }

  private static Practice practice(HeaderValues values) {
    return new Practice(
        values.minutes(HeaderAttribute.DURATION),
        values.groupSize(HeaderAttribute.GROUP_SIZE),
        values.sentences(HeaderAttribute.AIMS),
        values.sentences(HeaderAttribute.SAFETY),
        values.sentences(HeaderAttribute.ROOM),
        values.references(HeaderAttribute.MATERIALS),
        values.sentences(HeaderAttribute.WATCH),
        values.sentences(HeaderAttribute.AFTERCARE));
  }
}
