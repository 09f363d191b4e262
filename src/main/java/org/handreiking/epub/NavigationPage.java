package org.handreiking.epub;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.handbook.ChapterKind;
import org.jsoup.nodes.Element;

/** Writes the contents, the list of places and the list of pages. */
final class NavigationPage {

  private final Composition book;
  private final ChapterDrafts.Finished text;

  NavigationPage(Composition book, ChapterDrafts.Finished text) {
    this.book = book;
    this.text = text;
  }

  /** The file. */
  byte[] write() {
    Element all = new Element("div");
    addContents(all);
    addLandmarks(all);
    if (!text.pages().isEmpty()) {
      addPages(all);
    }
    return new Xhtml(book.book.language()).file(book.texts.book().contents(), "style.css", all);
  }

  private void addContents(Element all) {
    Element nav = navigation(all, "toc", "doc-toc", book.texts.book().contents(), "h1");
    nav.attr("id", "toc");
    Deque<Entry> open = new ArrayDeque<>(List.of(new Entry(0, nav)));
    for (Draft draft : text.drafts()) {
      int level = draft.chapter().level();
      while (open.element().level() >= level) {
        open.remove();
      }
      Element list = listIn(open.element().item());
      open.push(new Entry(level, addLink(list, address(draft), draft.chapter().title()).parent()));
    }
  }

  /** A chapter in the contents, whose list holds those below it. */
  private record Entry(int level, Element item) {}

  private static Element listIn(Element item) {
    Element list = item.selectFirst("> ol");
    return list == null ? item.appendElement("ol") : list;
  }

  private void addLandmarks(Element all) {
    Element nav = navigation(all, "landmarks", "", book.texts.landmarks(), "h2");
    nav.attr("hidden", "hidden");
    Element list = nav.appendElement("ol");
    addPlace(list, "cover", EpubWriter.COVER, book.texts.cover());
    addPlace(list, "titlepage", EpubWriter.TITLE_PAGE, book.texts.titlePage());
    addPlace(list, "toc", EpubWriter.NAVIGATION + "#toc", book.texts.book().contents());
    text.drafts().stream()
        .filter(draft -> draft.chapter().kind() != ChapterKind.LIST)
        .findFirst()
        .ifPresent(draft -> addPlace(list, "bodymatter", address(draft), book.texts.beginning()));
    Set<String> known = new TreeSet<>();
    for (Draft draft : text.drafts()) {
      Meaning meaning = Meaning.of(draft.chapter());
      if (meaning.isPlace() && known.add(meaning.type())) {
        addPlace(list, meaning.type(), address(draft), draft.chapter().title());
      }
    }
  }

  private void addPages(Element all) {
    Element nav = navigation(all, "page-list", "doc-pagelist", book.texts.pages(), "h2");
    nav.attr("hidden", "hidden");
    Element list = nav.appendElement("ol");
    for (PageMarks.Mark page : text.pages()) {
      String address = EpubWriter.TEXTS + page.file() + "#" + page.id();
      addLink(list, address, Integer.toString(page.number()));
    }
  }

  private static Element navigation(
      Element all, String type, String role, String heading, String tag) {
    Element nav = all.appendElement("nav").attr("epub:type", type);
    if (!role.isEmpty()) {
      nav.attr("role", role);
    }
    String id = type + "-" + Places.HEADING;
    nav.attr("aria-labelledby", id);
    nav.appendElement(tag).attr("id", id).text(heading);
    return nav;
  }

  private static void addPlace(Element list, String type, String address, String words) {
    addLink(list, address, words).attr("epub:type", type);
  }

  private static Element addLink(Element list, String address, String words) {
    return list.appendElement("li").appendElement("a").attr("href", address).text(words);
  }

  private static String address(Draft draft) {
    return EpubWriter.TEXTS + draft.file();
  }
}
