package org.handreiking.flyer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.flyer.Fact.Scope;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.translation.Marks;
import org.handreiking.typesetting.PdfProperties;

/**
 * What a programme's flyer says, on paper of any size. Texts may have {@link Marks}.
 *
 * @param language in which it is written
 * @param source the language of marked words
 * @param notice what readers must know of the whole site, or {@code ""}
 * @param site the name of the site
 * @param day the day of the next time
 * @param hours its hours, or {@code ""}
 * @param facts in the order of the sheet
 * @param isWhole whether nothing was left to the page
 * @param address of the programme's page, whole
 * @param made the day of which all this is true
 * @param madeText that day, in words
 * @param colour {@code #rrggbb}
 * @param at where the programme is written
 */
public record Flyer(
    Language language,
    Language source,
    String title,
    String notice,
    String site,
    String day,
    String hours,
    List<Fact> facts,
    boolean isWhole,
    String address,
    SheetTexts texts,
    LocalDate made,
    String madeText,
    String colour,
    Position at) {

  /** No title that is in the way of all else is longer. */
  private static final int TITLE_LETTERS = 90;

  private static final Comparator<Fact> LIGHTEST_FIRST =
      Comparator.comparingInt(fact -> fact.kind().weight());

  /** The longest first, but last by what mothers and speakers of a language see where to go. */
  private static final Comparator<Fact> SHORTENED_FIRST =
      Comparator.<Fact, Boolean>comparing(
              fact -> fact.kind() == Kind.CHILDREN || fact.kind() == Kind.LANGUAGES)
          .thenComparingInt(fact -> -fact.value().length());

  public Flyer {
    facts = List.copyOf(facts);
  }

  /** What its file says of itself: no more than the page's own title and day. */
  PdfProperties properties() {
    return new PdfProperties(language, Marks.without(title), made);
  }

  /** The title of its file. */
  public String fileTitle() {
    return properties().title();
  }

  /** Everything that can be read on it. */
  public String text() {
    Stream<String> all =
        Stream.concat(
            Stream.of(title, notice, site, day, hours, address, madeText, texts.toString()),
            facts.stream().map(fact -> fact.label() + " " + fact.value()));
    return Marks.without(all.collect(Collectors.joining(" ")));
  }

  /** The facts of {@code kind}. */
  List<Fact> all(Kind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).toList();
  }

  Optional<Fact> find(Kind kind) {
    return all(kind).stream().findFirst();
  }

  /** The same with the {@code count} lightest facts left to the page, the last ones first. */
  Flyer without(int count) {
    List<Fact> kept = new ArrayList<>(facts);
    Collections.reverse(kept);
    kept.sort(LIGHTEST_FIRST);
    List<Fact> left = List.copyOf(kept.subList(0, count));
    return with(title, facts.stream().filter(fact -> !left.contains(fact)).toList());
  }

  /**
   * The same with {@code count} of the facts that tell groups apart, the longest first, saying what
   * is true of the next time only.
   */
  Flyer shortened(int count) {
    List<Fact> chosen =
        facts.stream()
            .filter(Flyer::tellsGroupsApart)
            .sorted(SHORTENED_FIRST)
            .limit(count)
            .toList();
    return with(
        title, facts.stream().map(fact -> chosen.contains(fact) ? fact.ofNext() : fact).toList());
  }

  static boolean tellsGroupsApart(Fact fact) {
    return fact.scope() == Scope.BY_GROUP;
  }

  /** Whether something is said of the next time only that differs by group or by time. */
  boolean differs() {
    return facts.stream().anyMatch(fact -> fact.scope() == Scope.NEXT);
  }

  /** The same with no more than the next time, under a title that is cut off where it is long. */
  Flyer bare() {
    String whole = Marks.without(title);
    int end = whole.lastIndexOf(' ', TITLE_LETTERS);
    boolean isLong = whole.length() > TITLE_LETTERS;
    return with(
        isLong ? whole.substring(0, end > 0 ? end : TITLE_LETTERS) + "…" : title, List.of());
  }

  private Flyer with(String newTitle, List<Fact> kept) {
    return new Flyer(
        language,
        source,
        newTitle,
        notice,
        site,
        day,
        hours,
        kept,
        isWhole && kept.size() == facts.size(),
        address,
        texts,
        made,
        madeText,
        colour,
        at);
  }
}
