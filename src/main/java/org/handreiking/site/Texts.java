package org.handreiking.site;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceTree;

/**
 * The words of the interface in one language: {@code templates/messages.<language>.properties},
 * with ICU placeholders and plurals.
 */
public final class Texts {

  private final Language language;
  private final Properties texts;
  private final Diagnostics diagnostics;

  private Texts(Language language, Properties texts, Diagnostics diagnostics) {
    this.language = language;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /**
   * The words in {@code language}; none, so that each one asked for is reported, without a file.
   */
  public static Texts read(SourceTree tree, Language language, Diagnostics diagnostics) {
    Properties texts = new Properties();
    Optional<String> text = tree.find(file(language)).flatMap(file -> file.text());
    try {
      texts.load(new StringReader(text.orElse("")));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file(language), e);
    } catch (IllegalArgumentException e) {
      diagnostics.add(Code.TEXT_MISSING, Position.of(file(language)), e.getMessage());
    }
    return new Texts(language, texts, diagnostics);
  }

  private static String file(Language language) {
    return "templates/messages." + language.tag() + ".properties";
  }

  public Language language() {
    return language;
  }

  /**
   * The text called {@code key} with {@code values} filled in; reported, and the key, when it is
   * missing or its placeholders are not well written.
   */
  public String text(String key, Object... values) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      diagnostics.add(Code.TEXT_MISSING, Position.of(file(language)), key);
      return key;
    }
    return values.length == 0 ? pattern : filledIn(key, pattern, values);
  }

  private String filledIn(String key, String pattern, Object... values) {
    try {
      return new MessageFormat(pattern, ULocale.forLanguageTag(language.tag())).format(values);
    } catch (IllegalArgumentException e) {
      diagnostics.add(
          Code.TEMPLATE_FAILED, Position.of(file(language)), key + ": " + e.getMessage());
      return key;
    }
  }

  /** The keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
