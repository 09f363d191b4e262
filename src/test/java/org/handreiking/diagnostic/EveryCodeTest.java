package org.handreiking.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handreiking.source.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EveryCodeTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
  private static final List<String> VALUES = List.of("EERSTE", "TWEEDE", "DERDE", "VIERDE");

  @ParameterizedTest
  @EnumSource(Code.class)
  void codeHasATextAndAHintInBothLanguages(Code code) {
    for (String language : List.of("nl", "en")) {
      assertFalse(text(language, code.name()).isBlank(), language);
      assertFalse(text(language, code.name() + ".hint").isBlank(), language);
    }
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void explanationReadsWithoutPlaceholders(Code code) {
    int named = placeholders(text("nl", code.name()) + text("nl", code + ".hint")).size();
    for (String language : List.of("nl", "en")) {
      List<String> lines = Messages.in(language).explained(code);
      assertEquals(named > 0, lines.get(0).matches("(Bijvoorbeeld|For example): .*"), "" + lines);
      for (String line : lines) {
        assertFalse(line.matches(".*(\\{\\d|\u241f|¦|@form).*"), line);
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(texts("nl").stringPropertyNames(), texts("en").stringPropertyNames());
  }

  @Test
  void bothLanguagesFillInTheSameValues() {
    for (String key : new TreeSet<>(texts("nl").stringPropertyNames())) {
      assertEquals(placeholders(text("nl", key)), placeholders(text("en", key)), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void placeholdersOfTextAndHintCountOnFromZero(Code code) {
    Set<String> used = placeholders(text("nl", code.name()) + text("nl", code + ".hint"));

    assertEquals(Set.copyOf(List.of("0", "1", "2", "3").subList(0, used.size())), used);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void shownTextHoldsEveryValueAndNothingThatIsNotFilledIn(String language) {
    Messages messages = Messages.in(language);
    for (Code code : Code.values()) {
      String shown = messages.show(new Diagnostic(code, Position.of("a", 1), VALUES));
      for (String number : placeholders(text(language, code.name() + ".hint"))) {
        assertEquals(true, shown.contains(VALUES.get(Integer.parseInt(number))), shown);
      }
      assertFalse(shown.contains("{") || shown.contains("''"), shown);
    }
  }

  @Test
  void noTextIsLeftOverFromACodeThatIsGone() {
    Set<String> codes = new TreeSet<>();
    for (Code code : Code.values()) {
      codes.add(code.name());
    }
    List<String> leftOver = new ArrayList<>();
    for (String key : new TreeSet<>(texts("nl").stringPropertyNames())) {
      if (key.matches("[A-Z0-9_]+(\\.hint)?") && !codes.contains(key.replace(".hint", ""))) {
        leftOver.add(key);
      }
    }

    assertEquals(List.of(), leftOver);
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(one -> found.add(one));
    Set<String> numbers = new TreeSet<>();
    found.forEach(one -> numbers.add(one.substring(1)));
    return numbers;
  }

  private static String text(String language, String key) {
    return texts(language).getProperty(key, "");
  }

  private static Properties texts(String language) {
    Properties texts = new Properties();
    try (InputStream in =
        Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("reading the texts in " + language, e);
    }
  }

  /** A code that no test names is a code that nobody has seen. */
  @Test
  void everyCodeIsProvokedByATest() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> walk = Files.walk(Path.of("src/test"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.equals("console.txt")
            || (file.startsWith("src/test/resources/calendar") && name.endsWith(".txt"))
            || (name.endsWith("Test.java") && !name.equals("EveryCodeTest.java"))) {
          tests.append(Files.readString(file));
        }
      }
    }
    assertEquals(
        List.of(),
        Stream.of(Code.values())
            .filter(code -> !Pattern.compile("\\b" + code + "\\b").matcher(tests).find())
            .toList());
  }
}
