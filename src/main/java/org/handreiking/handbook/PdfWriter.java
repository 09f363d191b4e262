package org.handreiking.handbook;

import org.handreiking.diagnostic.Diagnostics;

/** Temporary. */
public final class PdfWriter {
  /** Temporary. */
  public static final String VERSION = "0";

  public PdfWriter(BookTexts texts, Diagnostics diagnostics) {}

  public byte[] write(Handbook book) {
    return new byte[] {1};
  }
}
