package org.handreiking.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every picture all words have room, measured in real letters. */
class GeometryTest {

  private static final int TIMES = Boolean.getBoolean("deep") ? 3000 : 150;
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private static final List<List<String>> WORDS =
      List.of(
          List.of(
              "je",
              "kunt",
              "minder",
              "samenwerken",
              "vanuit",
              "gedeelde",
              "belangen",
              "WIJK",
              "conceptualiseren",
              "arbeidsongeschiktheidsverzekering",
              "‘ik’",
              "en",
              "één",
              "mmmm"),
          List.of(
              "güçlü",
              "olmak",
              "dayanışma",
              "için",
              "çalışıyoruz",
              "değerlendirilmesi",
              "ve",
              "İLETİŞİM",
              "sağlıklı",
              "yaşamak"),
          List.of(
              "الثقة",
              "بناء",
              "المنظمات",
              "والاستنتاج",
              "في",
              "الحي",
              "مشتركة",
              "مُتَشارِكة",
              "سسسس",
              "العلاقات",
              "الاجتماعية"));

  private static Font font;

  @BeforeAll
  static void openTheFont() throws Exception {
    String file = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    try (InputStream in = GeometryTest.class.getResourceAsStream(file)) {
      font = Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void wordsOfAnyLengthStayInTheirBoxesAndApart(Model model) {
    Random random = new Random(5);
    for (int time = 0; time < TIMES; time++) {
      List<Item> items = items(model, random);
      Sketch sketch = model.draw(items);
      String what = items.toString();
      assertTrue(sketch.labels().size() >= items.size(), what);
      checkApart(sketch.labels().stream().map(Label::box).toList(), what);
      checkApart(sketch.cards(), what);
      sketch.labels().forEach(label -> checkRoom(label, sketch, what));
    }
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void everyWordOfEveryLabelIsShown(Model model) {
    Random random = new Random(6);
    for (int time = 0; time < TIMES; time++) {
      List<Item> items = items(model, random);
      String shown =
          String.join(
              " ",
              model.draw(items).labels().stream().flatMap(one -> one.lines().stream()).toList());
      for (Item item : items) {
        String wanted = item.label().replaceAll("[\\s-]", "");
        assertTrue(shown.replaceAll("[\\s-]", "").contains(wanted), item.label() + " in " + shown);
      }
    }
  }

  private static void checkApart(List<Box> boxes, String what) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int k = i + 1; k < boxes.size(); k++) {
        String both = boxes.get(i) + " and " + boxes.get(k) + " of " + what;
        assertTrue(!boxes.get(i).overlaps(boxes.get(k)), both);
      }
    }
  }

  private static void checkRoom(Label label, Sketch sketch, String what) {
    Box box = label.box();
    String place = label + " of " + what;
    assertTrue(box.x() >= 0 && box.right() <= sketch.width(), place);
    assertTrue(box.y() >= 0 && box.bottom() <= sketch.height(), place);
    assertTrue(label.text().height() <= box.height() + 0.01, place);
    Font sized = font.deriveFont((float) label.text().size());
    for (String line : label.lines()) {
      double width = new TextLayout(line, sized, SMOOTH).getAdvance();
      assertTrue(width <= box.width() + 1, line + " is " + width + " wide: " + place);
    }
    long around =
        sketch.cards().stream().filter(card -> card.overlaps(box) && !isWithin(box, card)).count();
    boolean isNumber = label.tone() != Label.Tone.ON_PAPER;
    assertEquals(isNumber ? around : 0, around, place);
  }

  private static boolean isWithin(Box inner, Box outer) {
    return inner.x() >= outer.x()
        && inner.right() <= outer.right()
        && inner.y() >= outer.y()
        && inner.bottom() <= outer.bottom() + 0.01;
  }

  private static List<Item> items(Model model, Random random) {
    int count = model.fewest() + random.nextInt(model.most() - model.fewest() + 1);
    List<String> words = WORDS.get(random.nextInt(WORDS.size()));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String end = model == Model.SNOWBALL ? " " + (1 << i) * (1 + random.nextInt(3)) : "";
      int longest = 1 + random.nextInt(model.longestLabel() - 4);
      StringBuilder label = new StringBuilder(words.get(random.nextInt(words.size())));
      for (String next = words.get(random.nextInt(words.size()));
          label.length() + 1 + next.length() <= longest;
          next = words.get(random.nextInt(words.size()))) {
        label.append(' ').append(next);
      }
      label.append(end);
      items.add(new Item(Integer.toString(i), label.toString()));
    }
    return items;
  }
}
