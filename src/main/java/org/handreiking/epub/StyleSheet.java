package org.handreiking.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.handreiking.handbook.Handbook;

/** The style of an EPUB: few rules, so that the reader's own settings win. */
final class StyleSheet {

  private StyleSheet() {}

  /** The rules, with the colour of {@code book} for its cover. */
  static byte[] of(Handbook book) {
    try (InputStream in = StyleSheet.class.getResourceAsStream("style.css")) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (rules + "\n.band { background-color: " + book.colour() + "; }\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the style of an EPUB", e);
    }
  }
}
