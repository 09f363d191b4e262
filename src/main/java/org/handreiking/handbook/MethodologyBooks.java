package org.handreiking.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Reference;
import org.handreiking.methodology.View;
import org.handreiking.page.Catalogue;
import org.handreiking.page.ForeignText;
import org.handreiking.page.FragmentLinks;
import org.handreiking.page.LinkTargets.Target;
import org.handreiking.page.Medium;
import org.handreiking.page.ModelPictures;
import org.handreiking.page.Needs;
import org.handreiking.page.RunningOrderNote;
import org.handreiking.page.Site;
import org.handreiking.site.PagePath;
import org.handreiking.site.Publication;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceFile;
import org.handreiking.translation.Freshness;
import org.handreiking.translation.Marks;
import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;

/** Makes a book of a methodology: its own text, its chapters, its sessions and its exercises. */
public final class MethodologyBooks {

  private final SiteConfiguration configuration;
  private final Site site;
  private final Texts texts;
  private final FragmentLinks links;
  private final PrintedFacts facts;

  /** Books in the language of {@code texts}, whose links are resolved by {@code links}. */
  public MethodologyBooks(
      SiteConfiguration configuration, Site site, Texts texts, FragmentLinks links) {
    this.configuration = configuration;
    this.site = site;
    this.texts = texts;
    this.links = links;
    this.facts = new PrintedFacts(site.catalogue(), texts);
  }

  /**
   * The book.
   *
   * @param fragments the converted texts by path
   * @param translation how far the translation of the book is; empty in the source language
   * @param edition the day of the edition
   */
  public Handbook book(
      Methodology methodology,
      Map<PagePath, String> fragments,
      Optional<Freshness> translation,
      LocalDate edition) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(chapter(methodology, methodology, 1, fragments));
    for (Article part : site.catalogue().articles().children(methodology.path())) {
      addTree(methodology, part, 1, fragments, chapters);
    }
    help(methodology).ifPresent(help -> chapters.add(chapter(methodology, help, 1, fragments)));
    return new Handbook(
        methodology.path().name(),
        texts.language(),
        Marks.without(methodology.title()),
        Marks.without(methodology.head().summary()),
        methodology.colour(),
        imprint(methodology, translation),
        chapters,
        Edition.of(edition));
  }

  /** The page that says where to find help closes every book, unless the book has it already. */
  private Optional<Article> help(Methodology book) {
    return configuration.help().isWithin(book.path())
        ? Optional.empty()
        : site.catalogue().articles().find(configuration.help());
  }

  /** Adds {@code page} and everything below it, in reading order. */
  private void addTree(
      Methodology book,
      Article page,
      int level,
      Map<PagePath, String> fragments,
      List<Chapter> chapters) {
    chapters.add(chapter(book, page, level, fragments));
    for (Article below : site.catalogue().articles().children(page.path())) {
      addTree(book, below, Math.min(level + 1, Chapter.DEEPEST), fragments, chapters);
    }
  }

  private Chapter chapter(
      Methodology book, Article article, int level, Map<PagePath, String> fragments) {
    Element text =
        links.resolve(
            article.head().file(), fragments.getOrDefault(article.path(), ""), new InBook(book));
    RunningOrderNote.add(article, text, texts);
    return Chapter.text(
        anchor(book, article.path()),
        level,
        Marks.without(article.title()),
        ForeignText.said(
            facts.before(article)
                + new ModelPictures(texts).addToBook(text.html(), FontFamily.HEADING.fo())
                + view(book, article)
                + facts.after(article),
            configuration.source(),
            texts.language()),
        article.head().file().at(1));
  }

  /** The view below the text, where paper can show it. */
  private String view(Methodology book, Article article) {
    Catalogue catalogue = site.catalogue();
    Optional<View> view = article.view();
    if (view.filter(View.COSTS::equals).isPresent()) {
      return Optional.ofNullable(catalogue.budgets().get(book.path().name()))
          .map(new PrintedCosts(texts)::html)
          .orElse("");
    }
    if (view.filter(View.SHOPPING_LIST::equals).isPresent()) {
      return Needs.of(catalogue.articles().within(book, Session.class), catalogue)
          .map(new PrintedShopping(texts)::html)
          .orElse("");
    }
    return "";
  }

  /** Addresses as a book writes them: print has no use for addresses of pages outside it. */
  private final class InBook implements Medium {
    private final Methodology book;

    InBook(Methodology book) {
      this.book = book;
    }

    @Override
    public Optional<String> address(Target target) {
      boolean within =
          target.path().isWithin(book.path())
              && site.catalogue().articles().find(target.path()).isPresent();
      boolean isHelp = help(book).filter(page -> page.path().equals(target.path())).isPresent();
      String place = target.anchor().isEmpty() ? "" : "--" + target.anchor().substring(1);
      return within || isHelp
          ? Optional.of("#" + anchor(book, target.path()) + place)
          : Optional.empty();
    }

    @Override
    public String address(SourceFile picture) {
      String kind = picture.path().endsWith(".png") ? "png" : "jpeg";
      return "data:image/"
          + kind
          + ";base64,"
          + Base64.getEncoder().encodeToString(picture.bytes());
    }

    @Override
    public boolean keepsColumnWidths() {
      return true;
    }
  }

  private static String anchor(Methodology book, PagePath path) {
    if (!path.isWithin(book.path())) {
      return "_help";
    }
    String below = path.value().substring(book.path().value().length());
    return below.isEmpty() ? "_start" : below.substring(1).replace('/', '.');
  }

  private List<String> imprint(Methodology methodology, Optional<Freshness> translation) {
    List<String> imprint = new ArrayList<>();
    if (configuration.example()) {
      imprint.add(texts.text("example.note"));
    }
    imprint.add(texts.text("book.described"));
    for (Reference reference : methodology.head().sources()) {
      Optional.ofNullable(site.catalogue().publications().get(reference.name()))
          .ifPresent(source -> imprint.add(texts.text("book.source", described(source))));
    }
    if (!methodology.head().review().isDone()) {
      imprint.add(texts.text("review.none"));
    }
    translation.ifPresent(state -> imprint.addAll(translated(state)));
    imprint.add(texts.text("book.licence"));
    imprint.add(configuration.title(texts.language()) + " · " + configuration.address());
    imprint.replaceAll(Marks::without);
    return imprint;
  }

  /** What readers must know of a translation. */
  private List<String> translated(Freshness state) {
    List<String> told = new ArrayList<>();
    told.add(
        state
            .review()
            .map(
                review ->
                    texts.text(
                        "translation.reviewed",
                        texts.text("reviewer." + review.role().key()),
                        texts.language().mediumDate(review.on())))
            .orElseGet(() -> texts.text("translation.unreviewed")));
    if (state.missing() > 0) {
      String source = texts.language().nameOf(configuration.source().tag());
      told.add(texts.text("book.untranslated", source));
    }
    if (state.behind() > 0) {
      told.add(
          state
              .since()
              .map(day -> texts.text("translation.behind-since", texts.language().mediumDate(day)))
              .orElseGet(() -> texts.text("translation.behind")));
    }
    return told;
  }

  private String described(Publication source) {
    List<String> parts = new ArrayList<>();
    parts.add(source.title());
    parts.add(source.publisher());
    parts.add(source.place());
    parts.add(source.year());
    parts.removeIf(String::isEmpty);
    return String.join(texts.language().comma(), parts);
  }
}
