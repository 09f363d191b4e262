package org.handreiking.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.site.Language;
import org.handreiking.translation.Marks;

/**
 * The titles of a site's pages by letter, as far as they are written in one language, cut into
 * parts that are light enough for a page for participants.
 */
final class TitleIndex {

  /** How many titles a part has at most. */
  static final int MOST = 200;

  /** The heading of titles that begin with a digit. */
  private static final String DIGITS = "0–9";

  private static final String NO_LETTER = "…";

  private final List<Letter> letters;
  private final List<Part> parts;

  private TitleIndex(List<Letter> letters) {
    this.letters = List.copyOf(letters);
    this.parts = parts(letters);
  }

  /**
   * A letter under which titles stand.
   *
   * @param number its place among the letters, from 1
   */
  record Letter(int number, String name, List<SitePage> pages) {
    Letter {
      pages = List.copyOf(pages);
    }
  }

  /**
   * Titles that stand on one page.
   *
   * @param number its place among the parts, from 1
   * @param letters those in it; a letter too long for one part has, here, only what is in this one
   * @param chunk which piece of its letter this is, from 1; 0 when its letters are whole
   */
  record Part(int number, List<Letter> letters, int chunk) {
    Part {
      letters = List.copyOf(letters);
    }

    /** What it holds: {@code A}, {@code A – C}, or {@code S 2} for the second piece of a letter. */
    String name() {
      String first = letters.get(0).name();
      String last = letters.get(letters.size() - 1).name();
      String all = first.equals(last) ? first : first + " – " + last;
      return chunk == 0 ? all : all + " " + chunk;
    }

    boolean has(Letter letter) {
      return letters.stream().anyMatch(one -> one.number() == letter.number());
    }
  }

  /**
   * The pages of {@code register} that lists show and whose titles are in {@code language}. Entries
   * of the calendar are left out: the page of the calendar leads to them.
   */
  static TitleIndex of(PageRegister register, Language language) {
    Comparator<String> order = language.order();
    Map<String, List<SitePage>> byLetter = new TreeMap<>(order);
    register.all().stream()
        .filter(page -> page.listed() && page.kind() != PageKind.CALENDAR_ENTRY)
        .filter(page -> !Marks.areIn(page.title()))
        .sorted(Comparator.comparing(SitePage::title, order))
        .forEach(
            page ->
                byLetter
                    .computeIfAbsent(letter(page.title(), language), unused -> new ArrayList<>())
                    .add(page));
    List<Letter> letters = new ArrayList<>();
    byLetter.forEach((name, pages) -> letters.add(new Letter(letters.size() + 1, name, pages)));
    return new TitleIndex(letters);
  }

  /** The letter under which {@code title} stands: quotation marks and the like do not count. */
  static String letter(String title, Language language) {
    return title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(
            found -> Character.isDigit(found) ? DIGITS : language.letter(Character.toString(found)))
        .findFirst()
        .orElse(NO_LETTER);
  }

  private static List<Part> parts(List<Letter> letters) {
    List<Part> parts = new ArrayList<>();
    List<Letter> waiting = new ArrayList<>();
    int titles = 0;
    for (Letter letter : letters) {
      int more = letter.pages().size();
      if (titles + more > MOST && !waiting.isEmpty()) {
        parts.add(new Part(parts.size() + 1, waiting, 0));
        waiting.clear();
        titles = 0;
      }
      if (more > MOST) {
        addInPieces(letter, parts);
      } else {
        waiting.add(letter);
        titles += more;
      }
    }
    if (!waiting.isEmpty()) {
      parts.add(new Part(parts.size() + 1, waiting, 0));
    }
    return List.copyOf(parts);
  }

  private static void addInPieces(Letter letter, List<Part> parts) {
    List<SitePage> all = letter.pages();
    int pieces = (all.size() + MOST - 1) / MOST;
    for (int piece = 0; piece < pieces; piece++) {
      List<SitePage> some =
          all.subList(piece * all.size() / pieces, (piece + 1) * all.size() / pieces);
      Letter here = new Letter(letter.number(), letter.name(), some);
      parts.add(new Part(parts.size() + 1, List.of(here), piece + 1));
    }
  }

  List<Letter> letters() {
    return letters;
  }

  /** The parts, in their order; one, or none, where all titles fit on one page. */
  List<Part> parts() {
    return parts;
  }

  /** Whether each part needs a page of its own. */
  boolean isCut() {
    return parts.size() > 1;
  }

  /** The part in which the titles of {@code letter} begin. */
  Part first(Letter letter) {
    return parts.stream().filter(part -> part.has(letter)).findFirst().orElseThrow();
  }

  /**
   * The parts of the letter that {@code part} holds a piece of; none when its letters are whole.
   */
  List<Part> piecesBeside(Part part) {
    return part.chunk() == 0
        ? List.of()
        : parts.stream().filter(one -> one.has(part.letters().get(0))).toList();
  }
}
