package org.handreiking.methodology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handreiking.site.PagePath;

/** A page of {@code content/}, as its header describes it. */
public sealed interface Article {

  /** The order in lists: by the editor's number, then by address. */
  Comparator<Article> ORDER =
      Comparator.comparingInt((Article article) -> article.head().order())
          .thenComparing(article -> article.head().path());

  ArticleHead head();

  /** The view that is added below its text, if any. */
  default Optional<View> view() {
    return Optional.empty();
  }

  /** What is done with a group, for sessions and exercises. */
  default Optional<Practice> practice() {
    return Optional.empty();
  }

  default PagePath path() {
    return head().path();
  }

  default String title() {
    return head().title();
  }

  /**
   * A way of working; the pages below its path belong to it.
   *
   * @param colour of its handbook's cover, {@code #rrggbb}
   */
  record Methodology(ArticleHead head, String colour) implements Article {}

  /** A chapter of a methodology. */
  record Chapter(ArticleHead head, Optional<View> view) implements Article {}

  /**
   * The plan of one meeting.
   *
   * @param exercises that it uses
   * @param minutes whether the minutes of its running order are the source's or the editors'
   * @param homework in sentences
   */
  record Session(
      ArticleHead head,
      Practice work,
      List<Reference> exercises,
      Origin minutes,
      List<String> homework)
      implements Article {
    public Session {
      exercises = List.copyOf(exercises);
      homework = List.copyOf(homework);
    }

    @Override
    public Optional<Practice> practice() {
      return Optional.of(work);
    }
  }

  /**
   * An activity used in sessions.
   *
   * @param requires exercises that a participant must have done before
   * @param gentler the gentler alternative
   * @param result what it gives her, in sentences
   */
  record Exercise(
      ArticleHead head,
      Practice work,
      List<Reference> requires,
      String gentler,
      List<String> result)
      implements Article {
    public Exercise {
      requires = List.copyOf(requires);
      result = List.copyOf(result);
    }

    @Override
    public Optional<Practice> practice() {
      return Optional.of(work);
    }
  }

  /** A sheet to give out, which prints on one page. */
  record Handout(ArticleHead head) implements Article {}

  /** Any other page. */
  record PlainPage(ArticleHead head, Optional<View> view) implements Article {}
}
