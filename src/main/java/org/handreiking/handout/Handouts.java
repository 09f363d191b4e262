package org.handreiking.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.handbook.BookTexts;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.page.Printables;
import org.handreiking.page.Printables.Kind;
import org.handreiking.site.Language;

/** Makes everything that can be printed to hold in hands, in one language. */
public final class Handouts {

  private final PrintedSite site;
  private final Printables printables;
  private final BookTexts words;

  /**
   * Printouts in the language of {@code site}.
   *
   * @param printables which there are
   * @param words that books need themselves
   */
  public Handouts(PrintedSite site, Printables printables, BookTexts words) {
    this.site = site;
    this.printables = printables;
    this.words = words;
  }

  /**
   * A printout and where it goes.
   *
   * @param file from the output's top
   */
  public record Printed(String file, Printout printout) {}

  /** All of them, in the order of their pages' paths. */
  public List<Printed> all() {
    Language language = site.texts().language();
    List<Printed> all = new ArrayList<>();
    for (Article article : site.catalogue().articles().all()) {
      for (Kind kind : printables.of(article)) {
        if (printables.language(article, kind, language).equals(language)) {
          String file = printables.file(article, kind, language);
          printout(article, kind).ifPresent(made -> all.add(new Printed(file, made)));
        }
      }
    }
    return all;
  }

  private Optional<? extends Printout> printout(Article article, Kind kind) {
    return switch (kind) {
      case SESSION -> Optional.of(new SessionSheets(site).sheet((Session) article));
      case CARDS -> Optional.of(new ExerciseCards(site).cards((Exercise) article));
      case WORKBOOK ->
          new Workbooks(site)
              .book((Methodology) article, printables.writingPages((Methodology) article))
              .map(book -> new Workbook(book, words));
      case SHOPPING -> shopping((Methodology) article);
    };
  }

  private Optional<Sheet> shopping(Methodology methodology) {
    return printables
        .needs(methodology)
        .map(needs -> new ShoppingSheets(site).sheet(methodology, needs));
  }
}
