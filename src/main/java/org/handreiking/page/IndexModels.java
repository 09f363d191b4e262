package org.handreiking.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.View;
import org.handreiking.page.TitleIndex.Letter;
import org.handreiking.page.TitleIndex.Part;
import org.handreiking.page.model.IndexView;
import org.handreiking.page.model.Neighbours;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;

/** Makes the pages of all titles from A to Z. */
final class IndexModels {

  private static final int FIRST_WORDS = 24;

  private final Optional<Article> home;
  private final PageRegister register;
  private final TitleIndex index;
  private final Map<String, Long> pagesByTitle;
  private final Map<PagePath, Part> partsByPath = new TreeMap<>();

  IndexModels(Site site, Language language) {
    this.home = site.paths().showing(View.INDEX);
    this.register = site.register();
    this.index = TitleIndex.of(register, language);
    this.pagesByTitle =
        index.letters().stream()
            .flatMap(letter -> letter.pages().stream())
            .collect(Collectors.groupingBy(SitePage::title, TreeMap::new, Collectors.counting()));
    home.ifPresent(
        page -> index.parts().forEach(part -> partsByPath.put(IndexPages.path(page, part), part)));
  }

  /** All titles, or the way to their parts. */
  IndexView view(Linker linker) {
    List<Letter> here = index.isCut() ? List.of() : index.letters();
    return new IndexView(
        letters(linker),
        here.stream().map(letter -> group(letter, linker)).toList(),
        List.of(),
        new Neighbours(Optional.empty(), Optional.empty()));
  }

  /** The titles of the part that stands at {@code path}. */
  IndexView part(PagePath path, Linker linker) {
    Part part = partsByPath.get(path);
    return new IndexView(
        letters(linker),
        part.letters().stream().map(letter -> group(letter, linker)).toList(),
        index.piecesBeside(part).stream()
            .map(one -> new IndexView.Range(range(one, linker), one.equals(part)))
            .toList(),
        linker.neighboursOf(
            index.parts().stream().map(one -> IndexPages.path(home.orElseThrow(), one)).toList()));
  }

  private List<PageLink> letters(Linker linker) {
    return index.letters().stream()
        .map(letter -> new PageLink(href(letter, linker), letter.name(), ""))
        .toList();
  }

  private String href(Letter letter, Linker linker) {
    String anchor = "#" + id(letter);
    if (!index.isCut()) {
      return anchor;
    }
    Part part = index.first(letter);
    PagePath path = IndexPages.path(home.orElseThrow(), part);
    return path.equals(linker.from().path()) ? anchor : linker.href(Optional.of(path)) + anchor;
  }

  private static String id(Letter letter) {
    return "letter-" + letter.number();
  }

  /** A piece of a letter, by the title that it begins with. */
  private PageLink range(Part part, Linker linker) {
    String title = part.letters().get(0).pages().get(0).title();
    boolean isLong = title.codePointCount(0, title.length()) > FIRST_WORDS;
    String shown =
        isLong ? title.substring(0, title.offsetByCodePoints(0, FIRST_WORDS)).strip() + "…" : title;
    return new PageLink(
        linker.href(Optional.of(IndexPages.path(home.orElseThrow(), part))), shown, "");
  }

  private IndexView.Group group(Letter letter, Linker linker) {
    return new IndexView.Group(
        id(letter),
        letter.name(),
        letter.pages().stream()
            .map(page -> new IndexView.Entry(linker.link(page), within(page)))
            .toList());
  }

  private String within(SitePage page) {
    if (pagesByTitle.get(page.title()) == 1) {
      return "";
    }
    return register.ancestors(page.path()).stream()
        .filter(above -> !above.path().equals(PagePath.HOME))
        .reduce((upper, lower) -> lower)
        .map(SitePage::title)
        .orElse("");
  }
}
