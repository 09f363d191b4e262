package org.handreiking.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/**
 * Finds the line where a sentence of a finished page is written. Both are compared word by word, so
 * that marks, links and line ends in between do not matter. Where a link's text was filled in, the
 * file that holds most of the sentence is the one.
 */
public final class SentenceFinder {

  /** Enough words in a row to know a sentence by. */
  private static final int ENOUGH = 5;

  /** Where sentences come from that are not in the file of their page. */
  private static final Pattern SHARED =
      Pattern.compile("data/.*\\.(csv|json|po)|templates/.*\\.(properties|po)");

  private final SourceTree tree;
  private final List<String> shared;
  private final Map<String, Runs> files = new TreeMap<>();
  private final Map<String, Position> found = new TreeMap<>();

  /** Looks in the files of {@code tree}. */
  public SentenceFinder(SourceTree tree) {
    this.tree = tree;
    this.shared =
        tree.all().stream()
            .map(SourceFile::path)
            .filter(path -> SHARED.matcher(path).matches())
            .toList();
  }

  /**
   * Where {@code sentence} of the page from {@code origin} is written: in the file of the origin,
   * at best from its line on, or in a spreadsheet or among the texts of the interface when more of
   * it stands there; {@code origin} when nowhere.
   */
  Position find(String sentence, Position origin) {
    return found.computeIfAbsent(
        origin.path() + ":" + origin.line() + " " + sentence, unseen -> look(sentence, origin));
  }

  private Position look(String sentence, Position origin) {
    List<String> words = Words.small(sentence);
    int length = Math.min(ENOUGH, words.size());
    List<String> runs = runs(words, length);
    Position best = origin;
    int most = 0;
    for (String path : Stream.concat(Stream.of(origin.path()), shared.stream()).toList()) {
      int from = path.equals(origin.path()) ? origin.line() : 0;
      Runs file =
          files.computeIfAbsent(
              path, unseen -> new Runs(tree.find(path).orElse(SourceFile.ofText(path, ""))));
      List<Position> places = file.find(runs, length, from);
      if (places.size() > most) {
        most = places.size();
        best = places.get(0);
      }
    }
    return best;
  }

  /** Each {@code length} of {@code words} in a row; none of no words. */
  private static List<String> runs(List<String> words, int length) {
    return IntStream.rangeClosed(0, length == 0 ? -1 : words.size() - length)
        .mapToObj(first -> String.join(" ", words.subList(first, first + length)))
        .toList();
  }

  /** The lines on which words in a row begin, in one file. */
  private static final class Runs {

    /** What AsciiDoc writes around words: the target of a link, the name of a header's line. */
    private static final Pattern MARKS =
        Pattern.compile("(?:xref|link|image):[^\\s\\[]*\\[|^:[\\w-]+:|\\{[^}]*}|[*_`#]");

    private final List<String> words = new ArrayList<>();
    private final List<Position> places = new ArrayList<>();
    private final Map<Integer, Map<String, List<Position>>> byLength = new TreeMap<>();

    Runs(SourceFile file) {
      int number = 0;
      for (String line : file.lines()) {
        number++;
        for (String word : Words.small(MARKS.matcher(line).replaceAll(" "))) {
          words.add(word);
          places.add(file.at(number));
        }
      }
    }

    /** The place of each of {@code wanted} that stands here, at best from the line {@code from}. */
    List<Position> find(List<String> wanted, int length, int from) {
      Map<String, List<Position>> known = byLength.computeIfAbsent(length, this::index);
      return wanted.stream()
          .flatMap(run -> first(known.getOrDefault(run, List.of()), from))
          .toList();
    }

    private static Stream<Position> first(List<Position> all, int from) {
      return all.stream()
          .filter(place -> place.line() >= from)
          .findFirst()
          .or(() -> all.stream().findFirst())
          .stream();
    }

    private Map<String, List<Position>> index(int length) {
      Map<String, List<Position>> index = new HashMap<>();
      List<String> all = runs(words, length);
      for (int i = 0; i < all.size(); i++) {
        index.computeIfAbsent(all.get(i), unseen -> new ArrayList<>()).add(places.get(i));
      }
      return index;
    }
  }
}
