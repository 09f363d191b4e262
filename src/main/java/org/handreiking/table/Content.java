package org.handreiking.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the cells of a column hold, as far as the column declares it. It decides what a JSON value
 * in the place of a cell may be, and what a schema says of it: whatever the reader takes fits the
 * schema.
 */
sealed interface Content {

  /** What cannot be seen and makes no difference around a text, for a pattern. */
  String NOTHING =
      "[\\s\\u00A0\\u1680\\u2000-\\u200F\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF]*";

  /** A text without characters that no text holds, for a pattern. */
  String SAFE = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$";

  /** JSON schemas; a value that is not empty fits one of them. */
  List<Map<String, Object>> forms();

  /** Tells of a text in a spreadsheet, stripped and not empty, whether it can stand here. */
  Predicate<String> test();

  /** Whether a JSON list may stand here. */
  default boolean isSeveral() {
    return false;
  }

  /** Whether a JSON number may stand here. */
  default boolean takesNumbers() {
    return true;
  }

  /** What {@code true} or {@code false} means here; empty where neither may stand. */
  default Optional<String> text(boolean flag) {
    return Optional.empty();
  }

  /** What a JSON value here may be, for a message. */
  default String expected() {
    return takesNumbers() ? "\"…\", 12" : "\"…\"";
  }

  /** See {@link Contents#ANY}. */
  record Any() implements Content {
    @Override
    public Predicate<String> test() {
      return text -> true;
    }

    @Override
    public List<Map<String, Object>> forms() {
      throw new IllegalStateException("a column that does not say what it holds has no schema");
    }
  }

  /** See {@link Contents#TEXT}. */
  record Text() implements Content {
    @Override
    public Predicate<String> test() {
      return text -> true;
    }

    @Override
    public List<Map<String, Object>> forms() {
      return List.of(string(SAFE), Map.of("type", "number"));
    }
  }

  /**
   * A text of a certain form.
   *
   * @param form a pattern
   * @param least the least whole number that has this form; {@code ""} when none has it
   */
  record Form(String form, String least) implements Content {
    @Override
    public Predicate<String> test() {
      return Pattern.compile(form).asMatchPredicate();
    }

    @Override
    public List<Map<String, Object>> forms() {
      Map<String, Object> text = string(whole(form));
      return least.isEmpty()
          ? List.of(text)
          : List.of(text, ordered("type", "integer", "minimum", Integer.parseInt(least)));
    }
  }

  /** See {@link Contents#TIME}. */
  record Time() implements Content {
    @Override
    public Predicate<String> test() {
      return text -> TimeReader.read(text).isPresent();
    }

    @Override
    public List<Map<String, Object>> forms() {
      return List.of(string(whole(TimeReader.FORM)));
    }

    /** Half past seven as a number, 19.3, would be no time any more. */
    @Override
    public boolean takesNumbers() {
      return false;
    }

    @Override
    public String expected() {
      return "\"19:30\"";
    }
  }

  /** A whole number. */
  record Whole(int least, int most) implements Content {
    @Override
    public Predicate<String> test() {
      return Pattern.compile("[1-9][0-9]*").asMatchPredicate();
    }

    @Override
    public List<Map<String, Object>> forms() {
      return List.of(
          ordered("type", "integer", "minimum", least, "maximum", most),
          string(whole("[1-9][0-9]*")));
    }
  }

  /** One of several things, by any of its names in whatever case. */
  record OneOf(List<Choice> choices) implements Content {

    public OneOf {
      choices = List.copyOf(choices);
    }

    static OneOf of(Choice... choices) {
      return new OneOf(Arrays.asList(choices));
    }

    @Override
    public Predicate<String> test() {
      return text -> names().contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Map<String, Object>> forms() {
      List<Map<String, Object>> forms = new ArrayList<>();
      forms.add(Map.of("enum", names()));
      forms.add(
          string(whole(names().stream().map(OneOf::anyCase).collect(Collectors.joining("|")))));
      List<Boolean> flags =
          List.of(true, false).stream().filter(flag -> text(flag).isPresent()).toList();
      if (!flags.isEmpty()) {
        forms.add(Map.of("enum", flags));
      }
      return forms;
    }

    @Override
    public Optional<String> text(boolean flag) {
      String name = flag ? "yes" : "no";
      return names().contains(name) ? Optional.of(name) : Optional.empty();
    }

    @Override
    public String expected() {
      return String.join(", ", names());
    }

    private List<String> names() {
      return choices.stream().flatMap(choice -> choice.names().stream()).toList();
    }

    private static String anyCase(String name) {
      return name.chars()
          .mapToObj(Character::toString)
          .map(one -> Character.isLetter(one.charAt(0)) ? bothCases(one) : one)
          .collect(Collectors.joining());
    }

    private static String bothCases(String letter) {
      return "[" + letter + letter.toUpperCase(Locale.ROOT) + "]";
    }
  }

  /** Several things, each as one of {@code each}; in one text they have commas in between. */
  record Several(List<Content> each) implements Content {

    public Several {
      each = List.copyOf(each);
    }

    @Override
    public Predicate<String> test() {
      List<Predicate<String>> tests = each.stream().map(Content::test).toList();
      return text ->
          Row.split(text, ",").stream()
              .allMatch(part -> tests.stream().anyMatch(test -> test.test(part)));
    }

    @Override
    public List<Map<String, Object>> forms() {
      List<Map<String, Object>> items = new ArrayList<>();
      each.forEach(one -> items.addAll(one.forms()));
      items.add(Map.of("type", "null"));
      items.add(blank());
      return List.of(
          string(SAFE), ordered("type", "array", "items", Map.of("anyOf", List.copyOf(items))));
    }

    @Override
    public boolean isSeveral() {
      return true;
    }

    @Override
    public String expected() {
      return "\"…, …\", [\"…\", \"…\"]";
    }
  }

  /** A text that counts as nothing. */
  static Map<String, Object> blank() {
    return string(whole(""));
  }

  private static Map<String, Object> string(String pattern) {
    return ordered("type", "string", "pattern", pattern);
  }

  private static String whole(String form) {
    return "^" + NOTHING + "(?:" + form + ")" + NOTHING + "$";
  }

  /** Keys and values in turn. */
  private static Map<String, Object> ordered(Object... parts) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      ordered.put((String) parts[i], parts[i + 1]);
    }
    return ordered;
  }
}
