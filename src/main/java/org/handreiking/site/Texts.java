package org.handreiking.site;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/**
 * The words of the interface in one language, with ICU placeholders and plurals. They are written
 * in {@code templates/messages.<source language>.properties}.
 */
public final class Texts {

  /** Names in addresses, which are the same in every language. */
  private static final String PATHS = "path.";

  private final Language language;
  private final String file;
  private final Properties texts;
  private final Diagnostics diagnostics;

  private Texts(Language language, String file, Properties texts, Diagnostics diagnostics) {
    this.language = language;
    this.file = file;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /**
   * The words in {@code language}, in which the files of {@code tree} are put; none, so that each
   * one asked for is reported, without a file.
   *
   * @param source the language in which they are written
   */
  public static Texts read(
      SourceTree tree, Language source, Language language, Diagnostics diagnostics) {
    String path = "templates/messages." + source.tag() + ".properties";
    Properties texts = new Properties();
    tree.find(path).ifPresent(file -> texts.putAll(words(file, diagnostics)));
    return new Texts(language, path, texts, diagnostics);
  }

  private static Properties words(SourceFile file, Diagnostics diagnostics) {
    Properties written = new Properties();
    try {
      written.load(new StringReader(file.text().orElse("")));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file.path(), e);
    } catch (IllegalArgumentException e) {
      diagnostics.add(Code.TEXT_MISSING, file.at(), e.getMessage());
    }
    Properties words = new Properties();
    Map<String, Integer> lines = lines(file);
    for (String key : written.stringPropertyNames()) {
      int line = lines.getOrDefault(key, 1);
      TextBlock block = TextBlock.of(TextKind.INTERFACE, key, written.getProperty(key), line);
      words.setProperty(key, key.startsWith(PATHS) ? block.text() : file.put(block));
    }
    return words;
  }

  /** The line of each key. */
  private static Map<String, Integer> lines(SourceFile file) {
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    for (String line : file.lines()) {
      number++;
      lines.putIfAbsent(line.split("[=:]", 2)[0].strip(), number);
    }
    return lines;
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
      diagnostics.add(Code.TEXT_MISSING, Position.of(file), key);
      return key;
    }
    return values.length == 0 ? pattern : filledIn(key, pattern, values);
  }

  private String filledIn(String key, String pattern, Object... values) {
    try {
      return new MessageFormat(pattern, language.locale()).format(values);
    } catch (IllegalArgumentException e) {
      diagnostics.add(Code.TEMPLATE_FAILED, Position.of(file), key + ": " + e.getMessage());
      return key;
    }
  }

  /** The keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
