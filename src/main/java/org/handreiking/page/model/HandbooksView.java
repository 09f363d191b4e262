package org.handreiking.page.model;

import java.util.List;

/** All handbooks, to take along. */
public record HandbooksView(List<Book> books) {

  public HandbooksView {
    books = List.copyOf(books);
  }

  /**
   * A handbook in the language in which readers of the page find it.
   *
   * @param id its place on the page
   * @param language the tag of its language where that is not the page's; else ""
   * @param languageName what that language is called; else ""
   * @param edition which edition it is, in words
   * @param changed what is other than in the edition before, or than in the last one
   * @param earlier the editions before it, the last one first
   */
  public record Book(
      String id,
      String title,
      String summary,
      String language,
      String languageName,
      String edition,
      List<File> files,
      Changes changed,
      List<Issued> earlier) {

    public Book {
      files = List.copyOf(files);
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * A file of a handbook.
   *
   * @param type as servers name it: {@code application/pdf}
   * @param title what it is for
   * @param detail its pages and size, or ""
   */
  public record File(String href, String type, String title, String detail) {}

  /**
   * What has changed, in words and as pages.
   *
   * @param told what the lists are, or that nothing has changed
   * @param changed pages that say something else
   * @param added pages that are new
   * @param gone paths of pages that are not there any more
   */
  public record Changes(
      String told, List<PageLink> changed, List<PageLink> added, List<String> gone) {

    public Changes {
      changed = List.copyOf(changed);
      added = List.copyOf(added);
      gone = List.copyOf(gone);
    }
  }

  /** An edition that has come out, and what has changed since. */
  public record Issued(String code, String day, Changes since) {}
}
