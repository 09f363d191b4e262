package org.handreiking.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.ContentHash;

/**
 * Turns formatting objects into tagged PDF (PDF/UA-1 and PDF/A-2a in one file). One press may be
 * used from several threads.
 */
public final class PdfPress {

  private final PdfProperties properties;

  /** A press for a file that says {@code properties} of itself. */
  public PdfPress(PdfProperties properties) {
    this.properties = properties;
  }

  /**
   * Sets {@code fo}.
   *
   * @param diagnostics told what the typesetter could not do
   * @throws UncheckedIOException when the typesetter fails
   */
  public Pages typeset(String fo, Diagnostics diagnostics) {
    return typeset(fo, Set.of(), diagnostics);
  }

  /**
   * As {@link #typeset(String, Diagnostics)}, finding out on which pages things stand.
   *
   * @param ids of these things in {@code fo}
   */
  public Pages typeset(String fo, Collection<String> ids, Diagnostics diagnostics) {
    EngineLog.silence();
    try {
      return new FopEngine(diagnostics).typeset(fo, properties.title(), ids);
    } catch (IOException e) {
      throw new UncheckedIOException("typesetting " + properties.title(), e);
    }
  }

  /**
   * The file with {@code pages}; the same pages give the same bytes.
   *
   * @throws UncheckedIOException when they cannot be read
   */
  public byte[] finish(Pages pages) {
    try {
      return new PdfFinisher(properties).finish(pages.pdf(), ContentHash.of(pages.fo()));
    } catch (IOException e) {
      throw new UncheckedIOException("finishing " + properties.title(), e);
    }
  }
}
