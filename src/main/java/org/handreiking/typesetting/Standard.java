package org.handreiking.typesetting;

/** What a PDF claims to keep to. */
public enum Standard {
  /** Can be read aloud, and be kept: PDF/UA-1 and PDF/A-2a. */
  TAGGED("A", "<pdfuaid:part>1</pdfuaid:part>\n"),
  /** Can be kept, but is for paper only: PDF/A-2b. */
  PAPER("B", "");

  private final String conformance;
  private final String accessibility;

  Standard(String conformance, String accessibility) {
    this.conformance = conformance;
    this.accessibility = accessibility;
  }

  /** Its level of PDF/A-2. */
  String conformance() {
    return conformance;
  }

  /** What it claims of PDF/UA, in XMP. */
  String accessibility() {
    return accessibility;
  }
}
