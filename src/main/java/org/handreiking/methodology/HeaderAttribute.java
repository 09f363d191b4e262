package org.handreiking.methodology;

import static org.handreiking.methodology.ArticleKind.CHAPTER;
import static org.handreiking.methodology.ArticleKind.EXERCISE;
import static org.handreiking.methodology.ArticleKind.HANDOUT;
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
  KIND(all(), none(), "kind", "soort"),
  SUMMARY(all(), none(), "summary", "beschrijving"),
  AUDIENCE(all(), none(), "audience", "lezers"),
  ORDER(none(), all(), "order", "volgorde"),
  SOURCE(described(), EnumSet.of(HANDOUT, PAGE), "source", "bron"),
  PASSAGE(none(), all(), "passage", "vindplaats"),
  PROPOSAL(none(), all(), "proposal", "voorstel"),
  REVIEWED(described(), EnumSet.of(HANDOUT, PAGE), "reviewed", "nagekeken"),
  THEMES(none(), all(), "themes", "themas"),
  LIFE_DOMAINS(none(), all(), "life-domains", "levensdomeinen"),
  LEVELS(none(), all(), "levels", "niveaus"),
  PICTOGRAM(none(), all(), "pictogram"),
  COLOUR(none(), EnumSet.of(METHODOLOGY), "colour", "kleur"),
  DURATION(practice(), none(), "duration", "duur"),
  GROUP_SIZE(practice(), none(), "group-size", "groepsgrootte"),
  AIMS(practice(), none(), "aims", "doelen"),
  ROOM(EnumSet.of(SESSION), EnumSet.of(EXERCISE), "room", "ruimte"),
  MATERIALS(none(), practice(), "materials", "materialen"),
  HANDOUTS(none(), EnumSet.of(CHAPTER, SESSION, EXERCISE), "handouts", "uitdeelbladen"),
  EXERCISES(none(), EnumSet.of(SESSION), "exercises", "werkvormen"),
  MINUTES(EnumSet.of(SESSION), none(), "minutes", "minuten"),
  SAFETY(practice(), none(), "safety", "veiligheid"),
  WATCH(EnumSet.of(SESSION), EnumSet.of(EXERCISE), "watch", "let-op"),
  AFTERCARE(EnumSet.of(SESSION), EnumSet.of(EXERCISE), "aftercare", "nazorg"),
  HOMEWORK(EnumSet.of(SESSION), none(), "homework", "huiswerk"),
  REQUIRES(none(), EnumSet.of(EXERCISE), "requires", "eerst"),
  GENTLER(EnumSet.of(EXERCISE), none(), "gentler", "zachter"),
  RESULT(EnumSet.of(EXERCISE), none(), "result", "opbrengst"),
  SHOW(none(), EnumSet.of(CHAPTER, PAGE), "show", "toon");

  private final Set<ArticleKind> required;
  private final Set<ArticleKind> optional;
  private final List<String> names;

  HeaderAttribute(Set<ArticleKind> required, Set<ArticleKind> optional, String... names) {
    this.required = required;
    this.optional = optional;
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  /**
   * Stands, in a diagnostic, for what can be written: a text of the messages, {@code form.<NAME>}.
   */
  String form() {
    return "@form." + name();
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
