package org.handreiking.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Consequence;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.search.Synonyms.Synonym;
import org.handreiking.site.Language;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/** Reads the lines of one file of synonyms; a line with a mistake is reported and left out. */
final class SynonymLines {

  private static final String COMMENT = "#";
  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_WORDS = 6;
  private static final Pattern ARROW = Pattern.compile("→|=>|->");

  /** The second is the comma of Arabic. */
  private static final Pattern COMMA = Pattern.compile("[,،]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final LanguageAnalyzer analyzer;
  private final List<Synonym> read = new ArrayList<>();

  /** The line of every phrase, by the forms of its words: capitals and accents do not count. */
  private final Map<List<String>, Integer> lines = new HashMap<>();

  SynonymLines(SourceFile file, Language language, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.analyzer = LanguageAnalyzer.of(language);
  }

  /** To be called once. */
  Synonyms read() {
    List<String> all = file.lines();
    for (int line = 1; line <= all.size(); line++) {
      String text = all.get(line - 1).strip();
      if (!text.isEmpty() && !text.startsWith(COMMENT)) {
        read(text, line);
      }
    }
    return new Synonyms(read);
  }

  /** The words of a phrase as they are written; none of what has neither letters nor digits. */
  static List<String> words(String phrase) {
    return SPACES
        .splitAsStream(phrase)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private void read(String text, int line) {
    Position at = file.at(line);
    List<Diagnostic> mistakes = new ArrayList<>();
    String[] sides = ARROW.split(text, -1);
    if (text.length() > MOST_CHARACTERS) {
      mistakes.add(
          mistake(
              Code.SYNONYM_LINE_TOO_LONG,
              at,
              String.valueOf(text.length()),
              String.valueOf(MOST_CHARACTERS)));
    } else if (sides.length != 2) {
      mistakes.add(mistake(Code.SYNONYM_ARROW, at, String.valueOf(sides.length - 1)));
    } else {
      List<String> to = phrases(sides[1], "@synonym.behind", at, mistakes);
      List<String> from = phrases(sides[0], "@synonym.before", at, mistakes);
      check(from, to, line, mistakes);
      if (mistakes.isEmpty()) {
        from.forEach(phrase -> read.add(new Synonym(words(phrase), to, at)));
      }
    }
    diagnostics.addAll(mistakes);
  }

  private void check(List<String> from, List<String> to, int line, List<Diagnostic> mistakes) {
    Map<List<String>, Integer> known = new HashMap<>(lines);
    for (String phrase : from) {
      List<String> forms = forms(phrase);
      Integer other = known.putIfAbsent(forms, line);
      if (forms.size() > MOST_WORDS) {
        mistakes.add(
            mistake(
                Code.SYNONYM_TOO_MANY_WORDS,
                file.at(line),
                phrase,
                String.valueOf(forms.size()),
                String.valueOf(MOST_WORDS)));
      } else if (other != null) {
        mistakes.add(mistake(Code.SYNONYM_TWICE, file.at(line), phrase, file.at(other).toString()));
      } else if (to.stream().map(this::forms).anyMatch(forms::equals)) {
        mistakes.add(mistake(Code.SYNONYM_SAME, file.at(line), phrase));
      }
    }
    if (mistakes.isEmpty()) {
      lines.putAll(known);
    }
  }

  /** The phrases of one side; one that has no words is a mistake. */
  private List<String> phrases(String side, String place, Position at, List<Diagnostic> mistakes) {
    List<String> phrases =
        Stream.of(COMMA.split(side, -1)).map(one -> String.join(" ", words(one))).toList();
    if (phrases.stream().allMatch(String::isEmpty)) {
      mistakes.add(mistake(Code.SYNONYM_EMPTY, at, place));
    } else if (phrases.contains("")) {
      mistakes.add(mistake(Code.SYNONYM_EMPTY, at, "@synonym.comma"));
    }
    return phrases.stream().filter(one -> !one.isEmpty()).toList();
  }

  private List<String> forms(String phrase) {
    return analyzer.words(phrase).stream().map(TextWord::form).toList();
  }

  private static Diagnostic mistake(Code code, Position at, String... values) {
    return new Diagnostic(code, at, List.of(values))
        .with(new Consequence(Consequence.Kind.LINE, ""));
  }
}
