package org.handreiking.handbook;

/** A book on pages. */
public final class PrintedBook {

  private final byte[] pdf;
  private final BlockPages pages;

  /**
   * @param pdf its file, taken without a copy
   * @param pages where its blocks stand
   */
  public PrintedBook(byte[] pdf, BlockPages pages) {
    this.pdf = pdf;
    this.pages = pages;
  }

  /** Its file: the bytes themselves, which nobody changes. */
  public byte[] pdf() {
    return pdf;
  }

  /** Where its blocks stand. */
  public BlockPages pages() {
    return pages;
  }
}
