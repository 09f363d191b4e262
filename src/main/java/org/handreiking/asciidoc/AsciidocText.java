package org.handreiking.asciidoc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handreiking.source.SourceFile;

/** An AsciiDoc page whose body is put in the words of its file; its header stays as it stands. */
public final class AsciidocText {

  private AsciidocText() {}

  /** {@code file} as its readers are to have it; its headings get ids by their own words. */
  public static SourceFile inItsWords(SourceFile file) {
    return inItsWords(file, List.of());
  }

  /**
   * {@code file} as its readers are to have it.
   *
   * @param headingIds the ids of its headings, in their order, so that links hold in every
   *     language; when there are more or less of them, headings get ids by their own words
   */
  public static SourceFile inItsWords(SourceFile file, List<String> headingIds) {
    List<String> lines = file.lines();
    int body = bodyStart(lines);
    StringBuilder text = new StringBuilder();
    lines.subList(0, body).forEach(line -> text.append(line).append('\n'));
    List<Piece> pieces = AsciidocPieces.of(lines.subList(body, lines.size()), body + 1);
    text.append(AsciidocPieces.join(pieces, file::put, headingIds));
    return new SourceFile(file.path(), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The index of the first line after the header, which ends at the first blank one. */
  private static int bodyStart(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        return i;
      }
    }
    return lines.size();
  }
}
