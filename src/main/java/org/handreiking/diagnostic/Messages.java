package org.handreiking.diagnostic;

import java.text.MessageFormat;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * What the program says to an editor, in one language. The texts are {@code
 * messages_<language>.properties} beside this class, with {@link MessageFormat} placeholders.
 */
public final class Messages {

  /** What a value starts with that stands for a text of the bundle: {@code @form.AIMS}. */
  private static final String TEXT = "@";

  /** Stands between the values of an example. */
  private static final String BETWEEN = "¦";

  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** What the placeholders of a text can be, by the code of the text. */
  private static final ResourceBundle EXAMPLES =
      ResourceBundle.getBundle("org.handreiking.diagnostic.examples", Locale.ROOT, CONTROL);

  private final Locale locale;
  private final ResourceBundle texts;

  private Messages(Locale locale) {
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("org.handreiking.diagnostic.messages", locale, CONTROL);
  }

  /** Messages in {@code languageTag}; in English where there are none in that language. */
  public static Messages in(String languageTag) {
    try {
      return new Messages(new Locale.Builder().setLanguageTag(languageTag).build());
    } catch (MissingResourceException | IllformedLocaleException e) {
      return new Messages(Locale.ENGLISH);
    }
  }

  /** The language of these messages, as a tag. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** The text called {@code key}, with {@code values} filled in as they are. */
  public String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), locale).format(values);
  }

  /**
   * {@code data/a.csv:14 (cell B14): error CAL_BAD_DATE: not a date: "9.3.26" (write it as
   * 2026-03-09)}.
   */
  public String show(Diagnostic diagnostic) {
    Object[] values = diagnostic.values().stream().map(this::shown).toArray();
    String code = diagnostic.code().name();
    String hint =
        texts.containsKey(code + ".hint") ? " (" + text(code + ".hint", values) + ")" : "";
    return place(diagnostic)
        + text("severity." + diagnostic.severity().name())
        + " "
        + code
        + ": "
        + text(code, values)
        + hint
        + diagnostic.consequence().map(one -> shown(diagnostic, one)).orElse("");
  }

  /** What a mistake means for the site. */
  private String shown(Diagnostic diagnostic, Consequence consequence) {
    String what = text("consequence." + consequence.kind(), shown(consequence.name()));
    return ". " + text(diagnostic.isLeftOut() ? "consequence.left-out" : "consequence", what);
  }

  /**
   * What {@code code} says and what to do about it, a line each; with an example where it names
   * something.
   */
  public List<String> explained(Code code) {
    Optional<String> example =
        Optional.of(code.name()).filter(EXAMPLES::containsKey).map(EXAMPLES::getString);
    Object[] values =
        example.stream()
            .flatMap(Pattern.compile(BETWEEN)::splitAsStream)
            .map(this::shown)
            .toArray();
    String says = text(code.name(), values);
    return List.of(
        example.isPresent() ? text("explain.example", says) : says,
        text(code.name() + ".hint", values));
  }

  /** A value in this language: names that exist in two, and texts that the bundle holds. */
  private String shown(String value) {
    boolean isText = value.startsWith(TEXT) && texts.containsKey(value.substring(TEXT.length()));
    return isText
        ? texts.getString(value.substring(TEXT.length()))
        : Bilingual.shown(value, locale.getLanguage().equals("nl"));
  }

  private String place(Diagnostic diagnostic) {
    if (diagnostic.at().path().isEmpty()) {
      return "";
    }
    String cell = diagnostic.at().cell();
    String line = diagnostic.at().line() == 0 ? "" : ":" + diagnostic.at().line();
    return diagnostic.at().path() + line + (cell.isEmpty() ? "" : " (" + named(cell) + ")") + ": ";
  }

  /** A spreadsheet's cell is called so; a pointer into JSON speaks for itself. */
  private String named(String cell) {
    return cell.startsWith("/") ? cell : text("cell", cell);
  }
}
