package org.handreiking.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handreiking.glossary.Term;
import org.handreiking.site.Texts;
import org.handreiking.translation.Marks;
import org.jsoup.nodes.Element;

/** The words of the glossary that stand in a book: what they mean, and where they stand. */
final class BookTerms {

  /** More places than this help nobody: those with the most mentions are kept. */
  private static final int MOST_PLACES = 8;

  /** As how many mentions one in the title counts. */
  private static final int TITLE = 100;

  /** Letters at the end of a word that make another form of it: plurals, cases. */
  private static final int ENDING = 3;

  /** The article that Arabic writes at the beginning of a word. */
  private static final String ARTICLE = "ال";

  /** Blocks that stand in every book as they are: of a table that is only layout, no row does. */
  private static final Set<String> LED_TO = Set.of("p", "li", "h2", "h3", "h4");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** The terms in the order of the language, and how each is found. */
  private final Map<Term, Pattern> terms = new LinkedHashMap<>();

  private final Texts texts;

  /** Where each term stands: in which chapter, at which id there, how often. */
  private final Map<Term, List<Place>> places = new LinkedHashMap<>();

  private record Place(Chapter chapter, String anchor, int count) {}

  BookTerms(Collection<Term> terms, Texts texts) {
    this.texts = texts;
    terms.stream()
        .sorted(Comparator.comparing(BookTerms::word, texts.language().order()))
        .forEach(term -> this.terms.put(term, pattern(term)));
  }

  /** {@code chapters}, with a place to lead to where a term stands in each first. */
  List<Chapter> mark(List<Chapter> chapters) {
    return chapters.stream().map(this::mark).toList();
  }

  /** What the terms of {@code chapters} mean; "" when there are none. */
  String glossary(List<Chapter> chapters) {
    Searched all =
        new Searched(
            chapters.stream()
                .map(chapter -> chapter.title() + "\n" + ParsedChapter.of(chapter).body().text())
                .collect(Collectors.joining("\n")));
    Element list = new Element("dl");
    terms.forEach(
        (term, pattern) -> {
          if (all.count(term, pattern) > 0) {
            list.appendElement("dt").text(word(term));
            list.appendElement("dd").appendElement("p").text(Marks.without(term.explanation()));
          }
        });
    return list.children().isEmpty() ? "" : list.outerHtml();
  }

  /** The terms that {@link #mark} has found, with links to their places; "" when there are none. */
  String index() {
    Element list = new Element("dl").addClass("index");
    for (Term term : terms.keySet()) {
      List<Place> found = places.getOrDefault(term, List.of());
      if (!found.isEmpty()) {
        Element entry = list.appendElement("div");
        entry.appendElement("dt").text(word(term));
        addPlaces(best(found), entry.appendElement("dd"));
      }
    }
    return list.children().isEmpty() ? "" : list.outerHtml();
  }

  private void addPlaces(List<Place> found, Element entry) {
    for (int i = 0; i < found.size(); i++) {
      if (i > 0) {
        entry.appendText(texts.language().comma());
      }
      Place place = found.get(i);
      entry
          .appendElement("a")
          .addClass("page")
          .attr("href", "#" + place.anchor())
          .text(place.chapter().title());
    }
  }

  /** Those with the most mentions, in the order of the book. */
  private static List<Place> best(List<Place> found) {
    List<Place> kept = new ArrayList<>(found);
    kept.sort(Comparator.comparingInt(place -> -place.count()));
    List<Place> most = kept.subList(0, Math.min(MOST_PLACES, kept.size()));
    return found.stream().filter(most::contains).toList();
  }

  private Chapter mark(Chapter chapter) {
    ParsedChapter parsed = ParsedChapter.of(chapter);
    Searched text = new Searched(parsed.body().text());
    Searched title = new Searched(chapter.title());
    List<Element> blocks = parsed.blocks();
    boolean isChanged = false;
    for (Map.Entry<Term, Pattern> term : terms.entrySet()) {
      int inTitle = title.count(term.getKey(), term.getValue());
      int count = text.count(term.getKey(), term.getValue());
      if (inTitle + count > 0) {
        Optional<Element> block = inTitle > 0 ? Optional.empty() : first(term.getValue(), blocks);
        isChanged |= block.filter(one -> one.id().isEmpty()).isPresent();
        Place place = new Place(chapter, anchor(chapter, block), count + TITLE * inTitle);
        places.computeIfAbsent(term.getKey(), key -> new ArrayList<>()).add(place);
      }
    }
    return isChanged ? chapter.with(parsed.html()) : chapter;
  }

  private static Optional<Element> first(Pattern pattern, List<Element> blocks) {
    return blocks.stream()
        .filter(one -> LED_TO.contains(one.normalName()))
        .filter(one -> pattern.matcher(lower(one.text())).find())
        .findFirst();
  }

  private static String anchor(Chapter chapter, Optional<Element> block) {
    if (block.isEmpty()) {
      return chapter.id();
    }
    Element element = block.get();
    if (element.id().isEmpty()) {
      element.id("_t" + element.attr("data-block"));
    }
    return Anchors.full(chapter.id(), element.id());
  }

  private static String word(Term term) {
    return Marks.without(term.word());
  }

  private static Pattern pattern(Term term) {
    String word = Pattern.quote(lower(word(term)));
    return Pattern.compile(
        "(?<!\\p{L})(?:" + ARTICLE + ")?" + word + "\\p{L}{0," + ENDING + "}(?!\\p{L})");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A text in which terms are looked for: most are not in it, which its words tell at once. */
  private static final class Searched {

    private final String text;
    private final NavigableSet<String> words = new TreeSet<>();

    Searched(String text) {
      this.text = lower(text);
      for (String word : BETWEEN_WORDS.split(this.text, -1)) {
        words.add(word);
        if (word.startsWith(ARTICLE)) {
          words.add(word.substring(ARTICLE.length()));
        }
      }
    }

    int count(Term term, Pattern pattern) {
      String first = BETWEEN_WORDS.split(lower(word(term)).strip(), 2)[0];
      String next = words.ceiling(first);
      boolean isPossible = first.isEmpty() || (next != null && next.startsWith(first));
      return isPossible ? (int) pattern.matcher(text).results().count() : 0;
    }
  }
}
