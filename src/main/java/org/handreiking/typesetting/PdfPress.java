package org.handreiking.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
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
    EngineLog.silence();
    try {
      return new FopEngine(diagnostics).typeset(fo, properties.title());
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
    return finish(pages, name -> true).pdf();
  }

  /**
   * As {@link #finish(Pages)}, with the pages of what has a name.
   *
   * @param isKept which names stay in the file, for links that lead into it
   */
  public FinishedPdf finish(Pages pages, Predicate<String> isKept) {
    try {
      return new PdfFinisher(properties, isKept).finish(pages.pdf(), ContentHash.of(pages.fo()));
    } catch (IOException e) {
      throw new UncheckedIOException("finishing " + properties.title(), e);
    }
  }
}
