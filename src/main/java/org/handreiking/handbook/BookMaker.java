package org.handreiking.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.bookshelf.BookDefinition;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.View;
import org.handreiking.page.BookPage;
import org.handreiking.page.BookPage.Role;
import org.handreiking.page.Catalogue;
import org.handreiking.page.ForeignText;
import org.handreiking.page.FragmentLinks;
import org.handreiking.page.Handbooks;
import org.handreiking.page.LinkTargets.Target;
import org.handreiking.page.Medium;
import org.handreiking.page.ModelPictures;
import org.handreiking.page.Needs;
import org.handreiking.page.RunningOrderNote;
import org.handreiking.page.ShortAddress;
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

/** Makes books of the pages of a site. */
public final class BookMaker {

  /** Begins the anchors of what is not a page of the site. */
  private static final String MADE = "_";

  private final SiteConfiguration configuration;
  private final Site site;
  private final Texts texts;
  private final FragmentLinks links;
  private final PrintedFacts facts;
  private final Handbooks handbooks;
  private final LocalDate today;

  /**
   * Books in the language of {@code texts}, whose links are resolved by {@code links}.
   *
   * @param handbooks which there are
   * @param today what of the calendar has passed by then is in no book
   */
  public BookMaker(
      SiteConfiguration configuration,
      Site site,
      Texts texts,
      FragmentLinks links,
      Handbooks handbooks,
      LocalDate today) {
    this.configuration = configuration;
    this.site = site;
    this.texts = texts;
    this.links = links;
    this.facts = new PrintedFacts(site.catalogue(), texts);
    this.handbooks = handbooks;
    this.today = today;
  }

  /**
   * The book, before it is known which edition it is.
   *
   * @param fragments the converted texts by path
   */
  public Handbook book(BookDefinition definition, Map<PagePath, String> fragments) {
    List<BookPage> pages = new ArrayList<>(handbooks.pages(definition));
    Set<PagePath> within =
        pages.stream().map(page -> page.article().path()).collect(Collectors.toSet());
    // The page that says where to find help closes every book, unless the book has it already.
    site.catalogue()
        .articles()
        .find(configuration.help())
        .filter(help -> within.add(help.path()))
        .ifPresent(help -> pages.add(new BookPage(help, 1, Role.TEXT)));
    List<Chapter> text = pages.stream().map(page -> chapter(page, within, fragments)).toList();
    BookParts parts = new BookParts(site.catalogue(), texts, definition, today);
    Optional<Methodology> methodology = methodology(definition);
    return new Handbook(
        definition.name(),
        texts.language(),
        Marks.without(title(definition, methodology)),
        Marks.without(subtitle(definition, methodology)),
        definition.colour().isEmpty()
            ? methodology.map(Methodology::colour).orElse("#2f3e46")
            : definition.colour(),
        imprint(definition, pages),
        parts.around(text, pages),
        Edition.of(today));
  }

  private Optional<Methodology> methodology(BookDefinition definition) {
    return definition.contents() instanceof OfMethodology one
        ? site.catalogue()
            .articles()
            .find(one.path())
            .filter(Methodology.class::isInstance)
            .map(Methodology.class::cast)
        : Optional.empty();
  }

  private String title(BookDefinition definition, Optional<Methodology> methodology) {
    return definition.title().isEmpty()
        ? methodology.map(Article::title).orElse(definition.name())
        : definition.title();
  }

  private String subtitle(BookDefinition definition, Optional<Methodology> methodology) {
    return definition.subtitle().isEmpty()
        ? methodology.map(one -> one.head().summary()).orElse("")
        : definition.subtitle();
  }

  private Chapter chapter(BookPage page, Set<PagePath> within, Map<PagePath, String> fragments) {
    Article article = page.article();
    return new Chapter(
        kind(page),
        anchor(article.path()),
        page.level(),
        Marks.without(article.title()),
        ForeignText.said(
            page.role() == Role.PART_TITLE
                ? new Element("p").text(article.head().summary()).outerHtml()
                : html(article, within, fragments),
            configuration.source(),
            texts.language()),
        configuration.address() + ShortAddress.of(article.path(), texts.language(), configuration),
        article.head().file().at(1));
  }

  private String html(Article article, Set<PagePath> within, Map<PagePath, String> fragments) {
    Element text =
        links.resolve(
            article.head().file(), fragments.getOrDefault(article.path(), ""), new InBook(within));
    RunningOrderNote.add(article, text, texts);
    return facts.before(article)
        + new ModelPictures(texts).addToBook(text.html(), FontFamily.HEADING.fo())
        + view(article)
        + facts.after(article);
  }

  private static ChapterKind kind(BookPage page) {
    if (page.role() != Role.TEXT) {
      return ChapterKind.PART;
    }
    return switch (page.article().head().kind()) {
      case EXERCISE -> ChapterKind.EXERCISE;
      case HANDOUT -> ChapterKind.SHEET;
      default -> ChapterKind.TEXT;
    };
  }

  /** The view below the text, where paper can show it. */
  private String view(Article article) {
    Catalogue catalogue = site.catalogue();
    Optional<Methodology> book = catalogue.articles().methodologyOf(article);
    Optional<View> view = article.view().filter(shown -> book.isPresent());
    if (view.filter(View.COSTS::equals).isPresent()) {
      return Optional.ofNullable(catalogue.budgets().get(book.get().path().name()))
          .map(new PrintedCosts(texts)::html)
          .orElse("");
    }
    if (view.filter(View.SHOPPING_LIST::equals).isPresent()) {
      return Needs.of(catalogue.articles().within(book.get(), Session.class), catalogue)
          .map(new PrintedShopping(texts)::html)
          .orElse("");
    }
    return "";
  }

  /** Addresses as a book writes them: print has no use for addresses of pages outside it. */
  private static final class InBook implements Medium {

    private final Set<PagePath> within;

    InBook(Set<PagePath> within) {
      this.within = within;
    }

    @Override
    public Optional<String> address(Target target) {
      String place = target.anchor().isEmpty() ? "" : "--" + target.anchor().substring(1);
      return within.contains(target.path())
          ? Optional.of("#" + anchor(target.path()) + place)
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

  private static String anchor(PagePath path) {
    return path.value().isEmpty() ? MADE + "home" : path.value().replace('/', '.');
  }

  private List<String> imprint(BookDefinition definition, List<BookPage> pages) {
    List<String> imprint = new ArrayList<>();
    if (configuration.example()) {
      imprint.add(texts.text("example.note"));
    }
    imprint.add(texts.text("book.described"));
    pages.stream()
        .flatMap(page -> page.article().head().sources().stream())
        .map(reference -> site.catalogue().publications().get(reference.name()))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(source -> imprint.add(texts.text("book.source", described(source))));
    if (pages.stream().anyMatch(page -> !page.article().head().review().isDone())) {
      imprint.add(texts.text("review.none"));
    }
    handbooks
        .freshness(definition, texts.language())
        .ifPresent(state -> imprint.addAll(translated(state)));
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
