package org.handreiking.epub;

import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.Handbook;
import org.handreiking.source.Position;

/** What all writers of one EPUB share. */
final class Composition {

  final Handbook book;
  final EpubTexts texts;
  final Pictures pictures = new Pictures();
  private final Diagnostics diagnostics;

  Composition(Handbook book, EpubTexts texts, Diagnostics diagnostics) {
    this.book = book;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  void report(Code code, Position at, String... values) {
    diagnostics.add(code, at, values);
  }

  /** The edition as it is shown: its code, when it has one, and its day. */
  String edition() {
    String day = book.language().mediumDate(book.edition().day());
    String code = book.edition().code();
    return texts.book().edition() + " " + (code.isEmpty() ? day : code + " · " + day);
  }
}
