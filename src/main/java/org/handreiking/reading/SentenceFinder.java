package org.handreiking.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/**
 * Finds the line where a sentence of a finished page is written. Both are compared word by word, so
 * that marks, links and line ends in between do not matter.
 */
public final class SentenceFinder {

  /** Enough words in a row to know a sentence by. */
  private static final int ENOUGH = 5;

  /** Where sentences come from that are not in the file of their page. */
  private static final Pattern SHARED =
      Pattern.compile("data/.*\\.(csv|json)|templates/.*\\.properties");

  private final SourceTree tree;
  private final Runs shared;
  private final Map<String, Runs> files = new TreeMap<>();
  private final Map<String, Position> found = new TreeMap<>();

  /** Looks in the files of {@code tree}. */
  public SentenceFinder(SourceTree tree) {
    this.tree = tree;
    this.shared =
        new Runs(
            tree.all().stream().filter(file -> SHARED.matcher(file.path()).matches()).toList());
  }

  /**
   * Where {@code sentence} of the page from {@code origin} is written: in the file of the origin,
   * at best from its line on, else in a spreadsheet or among the texts of the interface; {@code
   * origin} when nowhere.
   */
  Position find(String sentence, Position origin) {
    return found.computeIfAbsent(
        origin.path() + ":" + origin.line() + " " + sentence, unseen -> look(sentence, origin));
  }

  /** By its first words; where a link's text was filled in between, by the first words in a row. */
  private Position look(String sentence, Position origin) {
    List<String> words = Words.small(sentence);
    Runs own =
        files.computeIfAbsent(origin.path(), path -> new Runs(tree.find(path).stream().toList()));
    int length = Math.min(ENOUGH, words.size());
    for (int first = 0; length > 0 && first + length <= words.size(); first++) {
      List<String> run = words.subList(first, first + length);
      Optional<Position> place = own.find(run, origin.line()).or(() -> shared.find(run, 0));
      if (place.isPresent()) {
        return place.get();
      }
    }
    return origin;
  }

  /** The lines on which words in a row begin, in some files. */
  private static final class Runs {

    /** What AsciiDoc writes around words: the target of a link, the name of a header's line. */
    private static final Pattern MARKS =
        Pattern.compile("(?:xref|link|image):[^\\s\\[]*\\[|^:[\\w-]+:|\\{[^}]*}|[*_`#]");

    private final List<SourceFile> files;
    private final Map<Integer, Map<String, List<Position>>> byLength = new TreeMap<>();

    Runs(List<SourceFile> files) {
      this.files = files;
    }

    /** The first place at or after the line {@code from} of a file, else the first place. */
    Optional<Position> find(List<String> run, int from) {
      List<Position> places =
          byLength
              .computeIfAbsent(run.size(), this::index)
              .getOrDefault(String.join(" ", run), List.of());
      return places.stream()
          .filter(place -> place.line() >= from)
          .findFirst()
          .or(() -> places.stream().findFirst());
    }

    private Map<String, List<Position>> index(int length) {
      Map<String, List<Position>> places = new HashMap<>();
      files.forEach(file -> index(file, length, places));
      return places;
    }

    private static void index(SourceFile file, int length, Map<String, List<Position>> places) {
      List<String> words = new ArrayList<>();
      List<Position> lines = new ArrayList<>();
      int number = 0;
      for (String line : file.lines()) {
        number++;
        for (String word : Words.small(MARKS.matcher(line).replaceAll(" "))) {
          words.add(word);
          lines.add(file.at(number));
        }
      }
      for (int first = 0; first + length <= words.size(); first++) {
        String run = String.join(" ", words.subList(first, first + length));
        places.computeIfAbsent(run, unseen -> new ArrayList<>()).add(lines.get(first));
      }
    }
  }
}
