package org.handreiking.epub;

import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Element;

/** Makes files of the pictures that the HTML carries, and reports the others. */
final class PictureStep {

  private static final int MOST_SHOWN = 60;

  private final Composition book;

  PictureStep(Composition book) {
    this.book = book;
  }

  /** Changes every picture of {@code draft}; one without {@code alt} is decor. */
  void change(Draft draft) {
    for (Element picture : draft.body().select("img")) {
      Optional<String> name = book.pictures.add(picture.attr("src"));
      if (name.isEmpty()) {
        book.report(Code.HANDBOOK_IMAGE, draft.chapter().at(), shown(picture.attr("src")));
        picture.remove();
      } else {
        if (!picture.hasAttr("alt")) {
          book.pictures.addUndescribed();
        }
        picture.attr("src", "../" + EpubWriter.PICTURES + name.get());
        picture.attr("alt", picture.attr("alt").strip());
      }
    }
    draft.body().select("div:has(img)").forEach(PictureStep::changeBlock);
  }

  /** A division with a picture and nothing to read but its title. */
  private static void changeBlock(Element division) {
    Element title = division.selectFirst("> .title");
    String words = division.text();
    boolean isTitle = title != null && title.text().equals(words);
    if ((!words.isEmpty() && !isTitle)
        || division.selectFirst("figure, p, table, ul, ol") != null) {
      return;
    }
    division.tagName("figure");
    division.select("div:has(img)").forEach(Element::unwrap);
    if (title != null) {
      title.tagName("figcaption");
    }
  }

  private static String shown(String source) {
    return source.length() > MOST_SHOWN ? source.substring(0, MOST_SHOWN) + "…" : source;
  }
}
