package org.handreiking.flyer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.handbook.PdfProperties;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.translation.Marks;

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
    for (int i = 0; i < count; i++) {
      kept.remove(lightest(kept));
    }
    return with(title, kept);
  }

  private static int lightest(List<Fact> facts) {
    int lightest = 0;
    for (int i = 1; i < facts.size(); i++) {
      if (facts.get(i).kind().weight() <= facts.get(lightest).kind().weight()) {
        lightest = i;
      }
    }
    return lightest;
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
