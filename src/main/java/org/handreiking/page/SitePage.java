package org.handreiking.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.methodology.Audience;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;

/**
 * A page of the site, in every language alike.
 *
 * @param summary one sentence, or {@code ""}
 * @param themes labels
 * @param listed whether lists, the map of the site and search show it
 * @param origin where it is written
 * @param pictogram the name of the drawing that lists show beside it, or {@code ""}
 */
public record SitePage(
    PagePath path,
    PageKind kind,
    String title,
    String summary,
    Set<Audience> audiences,
    List<String> themes,
    boolean listed,
    Position origin,
    String pictogram) {

  public SitePage {
    audiences = new TreeSet<>(audiences);
    themes = List.copyOf(themes);
  }

  /** Whether it is also for those who may share their telephone with someone they fear. */
  public boolean isForRecruits() {
    return audiences.contains(Audience.RECRUIT);
  }

  /** A page without a pictogram. */
  public SitePage(
      PagePath path,
      PageKind kind,
      String title,
      String summary,
      Set<Audience> audiences,
      List<String> themes,
      boolean listed,
      Position origin) {
    this(path, kind, title, summary, audiences, themes, listed, origin, "");
  }
}
