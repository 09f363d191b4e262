package org.handreiking.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.handreiking.site.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {

  private static final List<Item> ITEMS =
      List.of(
          item("0", "Kijk & \"luister\" <eerst> 5"), item("1", "Praat 10"), item("2", "Doe 20"));

  @ParameterizedTest
  @EnumSource(Model.class)
  void wordsStandInTheMirroredPlaceWhereTextRunsFromRightToLeft(Model model) throws Exception {
    Sketch sketch = model.draw(ITEMS);
    List<Double> left = places(new SvgWriter(Direction.LEFT_TO_RIGHT).alone(sketch, "X"));
    List<Double> right = places(new SvgWriter(Direction.RIGHT_TO_LEFT).alone(sketch, "X"));

    assertEquals(left.size(), right.size());
    for (int i = 0; i < left.size(); i++) {
      assertEquals(sketch.width() - left.get(i), right.get(i), 0.11);
    }
  }

  @Test
  void shapesAreMirroredButLettersAreNot() {
    String svg =
        new SvgWriter(Direction.RIGHT_TO_LEFT).inPage(Model.RHYTHM.draw(ITEMS), "a", "N", "D");

    assertTrue(svg.contains("<g transform=\"matrix(-1 0 0 1 340 0)\">"), svg);
    assertTrue(svg.indexOf("<g direction=\"rtl\">") < svg.indexOf("<text"), svg);
    assertFalse(svg.substring(svg.indexOf("<text")).contains("transform"), svg);
  }

  @Test
  void pictureInAPageHasANameAndADescription() {
    String svg =
        new SvgWriter(Direction.LEFT_TO_RIGHT)
            .inPage(Model.LADDER.draw(ITEMS), "m-1", "A & B", "Wat");

    assertTrue(svg.contains("role=\"img\" aria-labelledby=\"m-1-t m-1-d\""), svg);
    assertTrue(svg.contains("<title id=\"m-1-t\">A &amp; B</title><desc id=\"m-1-d\">Wat</desc>"));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void noPictureNeedsWhatTheContentPolicyForbids(Model model) {
    String svg = new SvgWriter(Direction.LEFT_TO_RIGHT).inPage(model.draw(ITEMS), "a", "N", "D");

    for (String forbidden : List.of("style=", "<style", "<script", "href", "url(", " on")) {
      assertFalse(svg.contains(forbidden), forbidden + " in " + svg);
    }
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void tooFewAndTooManyItemsAreRefused(Model model) {
    List<Item> many = new ArrayList<>();
    for (int i = 0; i <= model.most(); i++) {
      many.add(item("1", "Stap " + (i + 1)));
    }

    assertThrows(
        IllegalArgumentException.class, () -> model.draw(many.subList(0, model.fewest() - 1)));
    assertThrows(IllegalArgumentException.class, () -> model.draw(many));
    assertTrue(model.canDraw(many.subList(0, model.most())));
  }

  @ParameterizedTest
  @CsvSource({"5 mensen, 5", "3e keer: 20, 20", "المرة ٢: ٤٠ شخصا, 40", "200, 200"})
  void numberOfASnowballIsTheLastOneInItsLabel(String label, int number) {
    assertEquals(number, Snowball.number(label).orElse(-1));
  }

  @ParameterizedTest
  @CsvSource({"niemand", "0 mensen", "201 mensen", "12345 mensen"})
  void labelWithoutANumberOfPeopleHasNone(String label) {
    assertTrue(Snowball.number(label).isEmpty());
  }

  @Test
  void snowballHasADotForEachPersonAndTellsNewOnesApart() {
    String svg =
        new SvgWriter(Direction.LEFT_TO_RIGHT).alone(Model.SNOWBALL.draw(ITEMS.subList(0, 2)), "X");

    assertEquals(5 + 5, dots(svg, "db"), "those who were there");
    assertEquals(5, dots(svg, "dd"), "those who came");
  }

  /** Every dot begins with a step. */
  private static int dots(String svg, String name) {
    int dots = 0;
    for (String path : svg.split("<path ", -1)) {
      if (path.contains("class=\"" + name + "\"")) {
        dots += path.split("M", -1).length - 1;
      }
    }
    return dots;
  }

  private static Item item(String number, String label) {
    return new Item(number, label);
  }

  /** Where the lines of text stand; fails when {@code svg} is not well-formed. */
  private static List<Double> places(String svg) throws Exception {
    NodeList lines =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("tspan");
    List<Double> places = new ArrayList<>();
    for (int i = 0; i < lines.getLength(); i++) {
      places.add(Double.valueOf(((Element) lines.item(i)).getAttribute("x")));
    }
    return places;
  }
}
