package org.handreiking.methodology;

import static org.handreiking.methodology.ArticleKind.CHAPTER;
import static org.handreiking.methodology.ArticleKind.EXERCISE;
import static org.handreiking.methodology.ArticleKind.METHODOLOGY;
import static org.handreiking.methodology.ArticleKind.PAGE;
import static org.handreiking.methodology.ArticleKind.SESSION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handreiking.table.Choice;

/**
 * Every attribute that the header of a page in {@code content/} may have: the one place where they
 * are declared. The README's table is checked against it.
 */
public enum HeaderAttribute implements Choice {
  KIND(all(), none(), "one of the kinds of page", "kind", "soort"),
  SUMMARY(all(), none(), "one sentence, at most 160 characters", "summary", "beschrijving"),
  AUDIENCE(all(), none(), "names of audiences", "audience", "lezers"),
  ORDER(none(), all(), "a whole number, the place among its siblings", "order", "volgorde"),
  SOURCE(described(), EnumSet.of(PAGE), "ids from data/sources.csv", "source", "bron"),
  PROPOSAL(
      none(), all(), "sentences: what here is the editors' own proposal", "proposal", "voorstel"),
  REVIEWED(described(), EnumSet.of(PAGE), "no, or a date and a role", "reviewed", "nagekeken"),
  THEMES(none(), all(), "ids of themes", "themes", "themas"),
  LIFE_DOMAINS(none(), all(), "ids of life domains", "life-domains", "levensdomeinen"),
  LEVELS(none(), all(), "ids of participation levels", "levels", "niveaus"),
  COLOUR(
      none(),
      EnumSet.of(METHODOLOGY),
      "a colour such as #7a3b5d, for the cover",
      "colour",
      "kleur"),
  DURATION(practice(), none(), "whole minutes", "duration", "duur"),
  GROUP_SIZE(practice(), none(), "fewest-most, such as 4-10", "group-size", "groepsgrootte"),
  AIMS(practice(), none(), "sentences", "aims", "doelen"),
  SAFETY(practice(), none(), "sentences", "safety", "veiligheid"),
  MATERIALS(none(), practice(), "ids from data/materials.csv", "materials", "materialen"),
  EXERCISES(EnumSet.of(SESSION), none(), "names of exercise pages", "exercises", "werkvormen"),
  REQUIRES(
      none(), EnumSet.of(EXERCISE), "names of exercises that come before", "requires", "eerst"),
  GENTLER(
      EnumSet.of(EXERCISE), none(), "the gentler alternative, in sentences", "gentler", "zachter"),
  RESULT(EnumSet.of(EXERCISE), none(), "sentences", "result", "opbrengst"),
  SHOW(none(), EnumSet.of(CHAPTER, PAGE), "a view that is added below the text", "show", "toon");

  private final Set<ArticleKind> required;
  private final Set<ArticleKind> optional;
  private final String form;
  private final List<String> names;

  HeaderAttribute(
      Set<ArticleKind> required, Set<ArticleKind> optional, String form, String... names) {
    this.required = required;
    this.optional = optional;
    this.form = form;
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  /** What can be written, in words. */
  public String form() {
    return form;
  }

  public boolean isRequiredFor(ArticleKind kind) {
    return required.contains(kind);
  }

  public boolean isAllowedFor(ArticleKind kind) {
    return required.contains(kind) || optional.contains(kind);
  }

  private static Set<ArticleKind> all() {
    return EnumSet.allOf(ArticleKind.class);
  }

  private static Set<ArticleKind> none() {
    return EnumSet.noneOf(ArticleKind.class);
  }

  private static Set<ArticleKind> described() {
    return EnumSet.of(METHODOLOGY, CHAPTER, SESSION, EXERCISE);
  }

  private static Set<ArticleKind> practice() {
    return EnumSet.of(SESSION, EXERCISE);
  }
}
