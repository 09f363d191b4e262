package org.handreiking.handbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Element;

/** Writes images that the HTML carries itself, and reports the others. */
final class ImageWriter {

  private static final Pattern DATA =
      Pattern.compile("data:image/(?:png|jpeg|gif);base64,(.*)", Pattern.DOTALL);

  private static final int MOST_SHOWN = 60;

  private final Composition book;
  private final Chapter chapter;

  ImageWriter(Composition book, Chapter chapter) {
    this.book = book;
    this.chapter = chapter;
  }

  /** Writes the element {@code img}, no wider than the text; one without {@code alt} is decor. */
  void write(Element image) {
    String source = image.attr("src");
    if (!isReadable(source)) {
      String shown = source.length() > MOST_SHOWN ? source.substring(0, MOST_SHOWN) + "…" : source;
      book.report(Code.HANDBOOK_IMAGE, chapter.at(), shown);
      return;
    }
    String alt = image.attr("alt");
    book.fo.empty(
        "external-graphic",
        "width: 100%; content-width: scale-down-to-fit; content-height: scale-down-to-fit",
        "src",
        "url('" + source + "')",
        alt.isBlank() ? "role" : "fox:alt-text",
        alt.isBlank() ? "artifact" : alt);
  }

  private static boolean isReadable(String source) {
    // Drawn by the program itself, of what a book can show.
    if (source.startsWith("data:image/svg+xml;base64,")) {
      return true;
    }
    Matcher data = DATA.matcher(source);
    if (!data.matches()) {
      return false;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(data.group(1));
      return ImageIO.read(new ByteArrayInputStream(bytes)) != null;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
