package org.handreiking.ics;

import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;

/** Where what is wrong with one file is told. */
record Problems(Diagnostics diagnostics, SourceFile file) {

  /**
   * Tells it.
   *
   * @param line counted from 1; 0 for the file as a whole
   */
  void add(Code code, int line, String... values) {
    diagnostics.add(code, line == 0 ? file.at() : file.at(line), values);
  }
}
