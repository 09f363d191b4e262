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
public final class SourceLines {

  /** Enough words in a row to know a sentence by. */
  private static final int ENOUGH = 5;

  private final SourceTree tree;
  private final Map<String, Indexed> files = new TreeMap<>();
  private final Map<String, Position> found = new TreeMap<>();

  /** Looks in the files of {@code tree}. */
  public SourceLines(SourceTree tree) {
    this.tree = tree;
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

  private Position look(String sentence, Position origin) {
    List<String> words = Words.small(sentence);
    if (words.isEmpty()) {
      return origin;
    }
    return find(words, origin.path(), origin.line()).or(() -> elsewhere(words)).orElse(origin);
  }

  private Optional<Position> elsewhere(List<String> words) {
    return tree.all().stream()
        .filter(file -> file.path().matches("(data/.*\\.(csv|json)|templates/.*\\.properties)"))
        .flatMap(file -> find(words, file.path(), 0).stream())
        .findFirst();
  }

  /** By its first words; where a link's text was filled in between, by the first words in a row. */
  private Optional<Position> find(List<String> words, String path, int from) {
    Indexed file = files.computeIfAbsent(path, name -> new Indexed(tree.find(name)));
    int length = Math.min(ENOUGH, words.size());
    for (int first = 0; first + length <= words.size(); first++) {
      Optional<Integer> line = file.lineOf(words.subList(first, first + length), from);
      if (line.isPresent()) {
        return line.map(found -> Position.of(path, found));
      }
    }
    return Optional.empty();
  }

  /** A file's words, the line of each, and where each word stands. */
  private static final class Indexed {

    /** What AsciiDoc writes around words: the target of a link, the name of a header's line. */
    private static final Pattern MARKS =
        Pattern.compile("(?:xref|link|image):[^\\s\\[]*\\[|^:[\\w-]+:|\\{[^}]*}|[*_`#]");

    private final List<String> words = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    Indexed(Optional<SourceFile> file) {
      int number = 0;
      for (String line : file.map(SourceFile::lines).orElse(List.of())) {
        number++;
        for (String word : Words.small(MARKS.matcher(line).replaceAll(" "))) {
          places.computeIfAbsent(word, unseen -> new ArrayList<>()).add(words.size());
          words.add(word);
          lines.add(number);
        }
      }
    }

    /** The line of the first place at or after the line {@code from}, else of the first place. */
    Optional<Integer> lineOf(List<String> wanted, int from) {
      List<Integer> found =
          places.getOrDefault(wanted.get(0), List.of()).stream()
              .filter(place -> place + wanted.size() <= words.size())
              .filter(place -> words.subList(place, place + wanted.size()).equals(wanted))
              .map(lines::get)
              .toList();
      return found.stream()
          .filter(line -> line >= from)
          .findFirst()
          .or(() -> found.stream().findFirst());
    }
  }
}
