package org.handreiking.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.Audience;
import org.handreiking.site.Language;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.translation.Freshness;

/**
 * What can be printed to hold in hands, and in which language: each in the source language, and in
 * each language into which enough is translated of the pages that it is made from.
 */
public final class Printables {

  private final Site site;
  private final Articles articles;
  private final SiteConfiguration configuration;
  private final TranslationState translation;

  /**
   * What can be printed of {@code site}.
   *
   * @param translation how far pages are in each language
   */
  public Printables(Site site, SiteConfiguration configuration, TranslationState translation) {
    this.site = site;
    this.articles = site.catalogue().articles();
    this.configuration = configuration;
    this.translation = translation;
  }

  /** What is printed. */
  public enum Kind {
    /** A session on one sheet of paper. */
    SESSION("session"),
    /** An exercise on cards. */
    CARDS("cards"),
    /** The writing pages of a methodology as a book. */
    WORKBOOK("workbook"),
    /** What the sessions of a methodology need, for groups of several sizes. */
    SHOPPING("shopping");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The name by which texts know it. */
    public String key() {
      return key;
    }
  }

  /** What can be printed of {@code article}. */
  public List<Kind> of(Article article) {
    List<Kind> kinds = new ArrayList<>();
    if (article instanceof Session) {
      kinds.add(Kind.SESSION);
    } else if (article instanceof Exercise) {
      kinds.add(Kind.CARDS);
    } else if (article instanceof Methodology methodology) {
      if (!writingPages(methodology).isEmpty()) {
        kinds.add(Kind.WORKBOOK);
      }
      if (needs(methodology).isPresent()) {
        kinds.add(Kind.SHOPPING);
      }
    }
    return kinds;
  }

  /**
   * The hand-outs for participants of {@code methodology}: those that its sessions and their
   * exercises give out, in that order, then the others.
   */
  public List<Handout> writingPages(Methodology methodology) {
    Set<Handout> pages = new LinkedHashSet<>();
    for (Session session : articles.within(methodology, Session.class)) {
      pages.addAll(articles.handoutsOf(session));
      articles.exercisesOf(session).forEach(one -> pages.addAll(articles.handoutsOf(one)));
    }
    pages.addAll(articles.within(methodology, Handout.class));
    return pages.stream()
        .filter(page -> page.head().audiences().contains(Audience.RECRUIT))
        .toList();
  }

  /** What the sessions of {@code methodology} need; empty when they need no material. */
  public Optional<Needs> needs(Methodology methodology) {
    return Needs.of(articles.within(methodology, Session.class), site.catalogue())
        .filter(needs -> !needs.materials().isEmpty());
  }

  /** In which language readers of {@code wanted} find {@code kind} of {@code article}. */
  public Language language(Article article, Kind kind, Language wanted) {
    // A page that nobody has begun counts as much as one that is done, however many texts it has.
    double percent =
        pages(article, kind).stream()
            .flatMap(page -> site.register().find(page.path()).stream())
            .flatMap(page -> translation.of(page, wanted).stream())
            .mapToInt(Freshness::percent)
            .average()
            .orElse(100);
    return percent >= configuration.translatedFrom() ? wanted : configuration.source();
  }

  /** The pages that {@code kind} of {@code article} is made from. */
  private List<? extends Article> pages(Article article, Kind kind) {
    return switch (kind) {
      case SESSION, CARDS -> List.of(article);
      case WORKBOOK -> writingPages((Methodology) article);
      case SHOPPING -> articles.within((Methodology) article, Session.class);
    };
  }

  /** The file, from the output's top. */
  public String file(Article article, Kind kind, Language language) {
    return site.paths().printable(language, article, kind);
  }
}
