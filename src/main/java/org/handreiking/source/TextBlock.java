package org.handreiking.source;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A piece of text in a file that is translated as a whole.
 *
 * @param kind what it is
 * @param context tells apart the same words that mean two things; empty where nothing does
 * @param text as it is written, on one line but for hard line breaks
 * @param line where it begins in its file, counted from 1
 * @param isSafety whether somebody may come to harm when it is wrong
 * @param given the translations that stand beside it in its file, by language tag
 */
public record TextBlock(
    TextKind kind,
    Optional<String> context,
    String text,
    int line,
    boolean isSafety,
    Map<String, String> given) {

  public TextBlock {
    given = given.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(given));
  }

  /** A text without translations in its file. */
  public TextBlock(
      TextKind kind, Optional<String> context, String text, int line, boolean isSafety) {
    this(kind, context, text, line, isSafety, Map.of());
  }

  /** A text that says by {@code context} what it is. */
  public static TextBlock of(TextKind kind, String context, String text, int line) {
    return new TextBlock(kind, Optional.of(context), text, line, false);
  }

  /** The same text, with the translations that stand beside it. */
  public TextBlock with(Map<String, String> translations) {
    return new TextBlock(kind, context, text, line, isSafety, translations);
  }
}
