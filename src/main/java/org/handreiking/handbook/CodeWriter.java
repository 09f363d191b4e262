package org.handreiking.handbook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.handreiking.typesetting.QrCode;

/** Writes addresses as squares that the camera of a telephone reads. */
final class CodeWriter {

  private final Composition book;

  CodeWriter(Composition book) {
    this.book = book;
  }

  /** Writes the code of {@code address}, {@code side} millimetres wide without its white rim. */
  void write(String address, double side) {
    QrCode code = new QrCode(address);
    String svg = Base64.getEncoder().encodeToString(code.svg().getBytes(StandardCharsets.UTF_8));
    String size = Layout.mm(side * code.rimmed());
    book.fo.open("block", "line-height: 0pt; text-align: start");
    book.fo.empty(
        "external-graphic",
        "content-width: %s; content-height: %s".formatted(size, size),
        "src",
        "url('data:image/svg+xml;base64," + svg + "')",
        "fox:alt-text",
        book.texts.code() + " " + address);
    book.fo.close();
  }
}
