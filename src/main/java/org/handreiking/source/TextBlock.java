package org.handreiking.source;

import java.util.Optional;

/**
 * A piece of text in a file that is translated as a whole.
 *
 * @param kind what it is
 * @param context tells apart the same words that mean two things; empty where nothing does
 * @param text as it is written, on one line but for hard line breaks
 * @param line where it begins in its file, counted from 1
 * @param isSafety whether somebody may come to harm when it is wrong
 */
public record TextBlock(
    TextKind kind, Optional<String> context, String text, int line, boolean isSafety) {

  /** A text that says by {@code context} what it is. */
  public static TextBlock of(TextKind kind, String context, String text, int line) {
    return new TextBlock(kind, Optional.of(context), text, line, false);
  }
}
