package org.handreiking.site;

/** A page in one language: where its file lies in the output, and how others link to it. */
public record PageAddress(Language language, PagePath path) implements Comparable<PageAddress> {

  private static final String FILE = "index.html";

  /** The file, from the output's top: {@code nl/methoden/index.html}. */
  public String file() {
    return folder() + FILE;
  }

  /**
   * The public address below the site's own, as search engines and people write it: {@code
   * nl/methoden/}.
   */
  public String folder() {
    return language.tag() + "/" + (path.value().isEmpty() ? "" : path.value() + "/");
  }

  /**
   * How this page links to {@code file} (from the output's top). Links name files, relative to the
   * page, so that the site works in any folder of a server and from a memory stick.
   */
  public String linkTo(String file) {
    return Links.relative(file(), file);
  }

  public String linkTo(PageAddress other) {
    return linkTo(other.file());
  }

  @Override
  public int compareTo(PageAddress other) {
    return file().compareTo(other.file());
  }
}
