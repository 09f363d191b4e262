package org.handreiking.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** What is drawn, being written anew in greys: each is set just before something has it. */
final class GreyStream {

  /** Greys in force: of what is filled, and of lines. */
  private record InForce(double fill, double line) {}

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ContentStreamWriter writer = new ContentStreamWriter(bytes);
  private final List<Object> held = new ArrayList<>();
  private final Deque<InForce> saved = new ArrayDeque<>();
  private InForce inForce;

  private GreyStream(double first) {
    this.inForce = new InForce(first, first);
  }

  /** That of a page, where black is in force. */
  static GreyStream ofPage() {
    return new GreyStream(Tones.BLACK);
  }

  /** That of a form, where anything may be in force. */
  static GreyStream ofForm() {
    return new GreyStream(Double.NaN);
  }

  /** Keeps a part of a path back, before which no grey may be set. */
  void hold(Operator operator, List<COSBase> operands) {
    held.addAll(operands);
    held.add(operator);
  }

  /** Writes {@code operator} after what was kept back. */
  void write(Operator operator, List<COSBase> operands) throws IOException {
    writer.writeTokens(held);
    held.clear();
    List<Object> tokens = new ArrayList<>(operands);
    tokens.add(operator);
    writer.writeTokens(tokens);
    if (operator.getName().equals("q")) {
      saved.push(inForce);
    } else if (operator.getName().equals("Q") && !saved.isEmpty()) {
      inForce = saved.pop();
    }
  }

  /** What comes next is filled with {@code grey}. */
  void fillWith(double grey) throws IOException {
    if (grey != inForce.fill()) {
      set(grey, "g");
      inForce = new InForce(grey, inForce.line());
    }
  }

  /** What comes next has lines of {@code grey}. */
  void lineWith(double grey) throws IOException {
    if (grey != inForce.line()) {
      set(grey, "G");
      inForce = new InForce(inForce.fill(), grey);
    }
  }

  private void set(double grey, String operator) throws IOException {
    float rounded = Math.round(grey * 1000) / 1000f;
    writer.writeTokens(new COSFloat(rounded), Operator.getOperator(operator));
  }

  /** Puts all that was written in the place of what {@code stream} held. */
  void replace(COSStream stream) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      bytes.writeTo(out);
    }
  }
}
