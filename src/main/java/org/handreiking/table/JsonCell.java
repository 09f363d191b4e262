package org.handreiking.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.json.JsonValue;

/** Makes of a JSON value, as programs write it, the text that an editor would have typed. */
final class JsonCell {

  /** How many digits a number may have, before and behind the point. */
  private static final int DIGITS = 30;

  /** What no text holds: control characters and halves of characters. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}");

  private JsonCell() {}

  /** The text, or why there is none. */
  record Read(String text, Optional<Refusal> refusal) {

    private static Read of(String text) {
      Matcher matcher = NO_TEXT.matcher(text);
      if (matcher.find()) {
        matcher.reset();
        String marks =
            matcher.results().map(Read::name).distinct().collect(Collectors.joining(", "));
        return new Read("", Optional.of(new Refusal(Code.JSON_NO_TEXT, marks, "")));
      }
      return new Read(text.replace("\r\n", "\n").replace('\r', '\n'), Optional.empty());
    }

    private static String name(MatchResult mark) {
      return String.format(Locale.ROOT, "U+%04X", (int) mark.group().charAt(0));
    }

    private static Read refused(JsonValue value, Content content) {
      return new Read(
          "", Optional.of(new Refusal(Code.JSON_BAD_VALUE, value.shown(), content.expected())));
    }
  }

  /**
   * Why a value cannot be read.
   *
   * @param value as a message shows it
   * @param expected what may stand there, or {@code ""}
   */
  record Refusal(Code code, String value, String expected) {

    String[] values(String key) {
      return expected.isEmpty() ? new String[] {value} : new String[] {key, value, expected};
    }
  }

  /** What {@code value} says in a column of {@code content}. */
  static Read read(JsonValue value, Content content) {
    if (value instanceof JsonValue.Nothing) {
      return Read.of("");
    }
    if (value instanceof JsonValue.Flag flag) {
      return content.text(flag.value()).map(Read::of).orElse(Read.refused(value, content));
    }
    if (value instanceof JsonValue.Items items && content.isSeveral()) {
      return several(items, content);
    }
    return single(value, content).map(Read::of).orElse(Read.refused(value, content));
  }

  private static Optional<String> single(JsonValue value, Content content) {
    if (value instanceof JsonValue.Text text) {
      return Optional.of(text.value());
    }
    return value instanceof JsonValue.Amount amount && content.takesNumbers()
        ? number(amount.value())
        : Optional.empty();
  }

  /** The number as it is written out; 12.0, as some programs write 12, is 12. */
  private static Optional<String> number(BigDecimal value) {
    if (Math.abs((long) value.scale()) > DIGITS || value.precision() > DIGITS) {
      return Optional.empty();
    }
    boolean isWhole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    return Optional.of(isWhole ? value.toBigInteger().toString() : value.toPlainString());
  }

  /** Things in a list, with the commas in between that one text has. */
  private static Read several(JsonValue.Items items, Content content) {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items.values()) {
      Optional<String> text =
          item instanceof JsonValue.Nothing ? Optional.of("") : single(item, content);
      if (text.isEmpty() || text.get().contains(",")) {
        return Read.refused(item, content);
      }
      texts.add(text.get());
    }
    return Read.of(String.join(", ", texts));
  }
}
