package org.handreiking.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handreiking.bookshelf.Appendix;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.bookshelf.BookDefinition;
import org.handreiking.methodology.Article.Session;
import org.handreiking.page.BookPage;
import org.handreiking.page.Catalogue;
import org.handreiking.page.Needs;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.source.Position;
import org.jsoup.nodes.Element;

/** What stands before and after the text of a book: lists, appendices, words, index. */
final class BookParts {

  private final Catalogue catalogue;
  private final Texts texts;
  private final BookDefinition definition;
  private final LocalDate today;

  BookParts(Catalogue catalogue, Texts texts, BookDefinition definition, LocalDate today) {
    this.catalogue = catalogue;
    this.texts = texts;
    this.definition = definition;
    this.today = today;
  }

  /** {@code text}, made of {@code pages}, with what {@link #definition} wants around it. */
  List<Chapter> around(List<Chapter> text, List<BookPage> pages) {
    BookTerms terms = new BookTerms(catalogue.terms().values(), texts);
    Set<Appendix> with = definition.with();
    List<Chapter> marked = with.contains(Appendix.INDEX) ? terms.mark(text) : text;
    List<Chapter> all = new ArrayList<>();
    if (with.contains(Appendix.EXERCISES)) {
      exercises(marked).ifPresent(all::add);
    }
    all.addAll(marked);
    if (with.contains(Appendix.MATERIALS)) {
      materials(pages).ifPresent(all::add);
    }
    if (with.contains(Appendix.CALENDAR)) {
      made(ChapterKind.APPENDIX, "calendar", calendar()).ifPresent(all::add);
    }
    if (with.contains(Appendix.PROJECTS)) {
      String html = new PrintedProjects(texts).html(catalogue);
      made(ChapterKind.APPENDIX, "projects", html).ifPresent(all::add);
    }
    if (with.contains(Appendix.GLOSSARY)) {
      made(ChapterKind.GLOSSARY, "glossary", terms.glossary(text)).ifPresent(all::add);
    }
    if (with.contains(Appendix.INDEX)) {
      made(ChapterKind.INDEX, "index", terms.index()).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Chapter> exercises(List<Chapter> text) {
    Element list = new Element("ul").addClass("contents");
    text.stream()
        .filter(chapter -> chapter.kind() == ChapterKind.EXERCISE)
        .sorted(Comparator.comparing(Chapter::title, texts.language().order()))
        .forEach(
            chapter ->
                list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + chapter.id())
                    .text(chapter.title()));
    return list.children().isEmpty()
        ? Optional.empty()
        : made(ChapterKind.LIST, "exercise-list", list.outerHtml());
  }

  private Optional<Chapter> materials(List<BookPage> pages) {
    List<Session> sessions =
        pages.stream()
            .map(BookPage::article)
            .filter(Session.class::isInstance)
            .map(Session.class::cast)
            .toList();
    return Needs.of(sessions, catalogue)
        .map(new PrintedShopping(texts)::list)
        .flatMap(html -> made(ChapterKind.APPENDIX, "materials-list", html));
  }

  private String calendar() {
    Optional<PagePath> of =
        definition.contents() instanceof OfMethodology one
            ? Optional.of(one.path())
            : Optional.empty();
    return new PrintedCalendar(texts).html(catalogue.calendar().comingFrom(today), of);
  }

  /** A chapter of {@code html}; none when that is empty. */
  private Optional<Chapter> made(ChapterKind kind, String name, String html) {
    String title = texts.text("book." + name);
    return html.isEmpty()
        ? Optional.empty()
        : Optional.of(new Chapter(kind, "_" + name, 1, title, html, "", Position.SITE));
  }
}
