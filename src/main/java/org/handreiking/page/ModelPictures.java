package org.handreiking.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.handreiking.drawing.Item;
import org.handreiking.drawing.Model;
import org.handreiking.drawing.Sketch;
import org.handreiking.drawing.SvgWriter;
import org.handreiking.site.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts above each list or table with the role of a model its picture, drawn from its own words. */
public final class ModelPictures {

  private final Texts texts;
  private final SvgWriter writer;

  public ModelPictures(Texts texts) {
    this.texts = texts;
    this.writer = new SvgWriter(texts.language().direction());
  }

  /** {@code html} with pictures that belong to the page, and follow its style. */
  public String addToPage(String html) {
    return add(html, this::inPage);
  }

  /**
   * {@code html} with pictures that carry everything themselves.
   *
   * @param family the letters
   */
  public String addToBook(String html, String family) {
    return add(html, (block, model, sketch, count) -> inBook(block, model, sketch, family));
  }

  private interface Form {
    Element picture(ModelBlock block, Model model, Sketch sketch, int count);
  }

  private static String add(String html, Form form) {
    if (!html.contains(Model.ROLE)) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    int count = 0;
    for (ModelBlock block : ModelBlock.in(document)) {
      if (block.model().isPresent() && isFit(block, block.model().get())) {
        Model model = block.model().get();
        count++;
        place(block.block(), form.picture(block, model, model.draw(block.items()), count));
      }
    }
    return document.body().html();
  }

  /** Others were reported; nothing is published with them. */
  private static boolean isFit(ModelBlock block, Model model) {
    return model.canDraw(block.items());
  }

  /** Under the title of a list, before a table. */
  private static void place(Element block, Element picture) {
    Element title = block.selectFirst("> .title");
    if (title == null) {
      block.before(picture);
    } else {
      title.after(picture);
    }
  }

  private Element inPage(ModelBlock block, Model model, Sketch sketch, int count) {
    Element figure = new Element("div").addClass("model-picture");
    String svg =
        writer.inPage(sketch, "model-" + count, title(block, model), description(block, model));
    return figure.html(svg);
  }

  private Element inBook(ModelBlock block, Model model, Sketch sketch, String family) {
    String svg = writer.alone(sketch, family);
    String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    Element paragraph = new Element("div");
    paragraph
        .appendElement("img")
        .attr("src", "data:image/svg+xml;base64," + data)
        .attr("alt", title(block, model) + ". " + description(block, model));
    return paragraph;
  }

  private String title(ModelBlock block, Model model) {
    return block.title().isEmpty() ? texts.text("model." + model.key()) : block.title();
  }

  private String description(ModelBlock block, Model model) {
    List<String> labels =
        block.items().stream().map(Item::label).map(ModelPictures::withoutStop).toList();
    return texts.text(
        "model." + model.key() + ".described", labels.size(), String.join("; ", labels));
  }

  /** The description sets its own stops between the parts, and behind the last. */
  private static String withoutStop(String label) {
    return label.replaceFirst("(?<!\\.)\\.$", "");
  }
}
