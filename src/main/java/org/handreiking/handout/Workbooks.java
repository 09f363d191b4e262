package org.handreiking.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.handbook.Chapter;
import org.handreiking.handbook.ChapterKind;
import org.handreiking.handbook.Edition;
import org.handreiking.handbook.Handbook;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.site.Texts;
import org.handreiking.translation.Marks;

/**
 * Makes of the writing pages of a methodology a book that a participant can call hers. It names
 * neither her nor the group: who finds it should not learn where she goes.
 */
public final class Workbooks {

  private final PrintedSite site;
  private final Texts texts;

  public Workbooks(PrintedSite site) {
    this.site = site;
    this.texts = site.texts();
  }

  /**
   * The book of {@code pages}, each on paper of its own; empty when there are none.
   *
   * @param pages hand-outs for participants of {@code methodology}
   */
  public Optional<Handbook> book(Methodology methodology, List<Handout> pages) {
    return pages.isEmpty() ? Optional.empty() : Optional.of(bound(methodology, pages));
  }

  private Handbook bound(Methodology methodology, List<Handout> pages) {
    List<String> imprint = new ArrayList<>();
    imprint.add(texts.text("workbook.sign"));
    imprint.add(texts.text("workbook.stay"));
    imprint.add(texts.text("help.numbers"));
    imprint.add(texts.text("book.licence"));
    imprint.replaceAll(Marks::without);
    return new Handbook(
        methodology.path().name() + "-workbook",
        texts.language(),
        Marks.without(texts.text("workbook.title")),
        Marks.without(texts.text("workbook.mine")),
        methodology.colour(),
        imprint,
        pages.stream().map(this::chapter).toList(),
        Edition.of(site.day()));
  }

  private Chapter chapter(Handout page) {
    return new Chapter(
        ChapterKind.SHEET,
        page.path().value().replace('/', '.'),
        1,
        Marks.without(page.title()),
        site.said(site.text(page).html()),
        "",
        page.head().file().at());
  }
}
