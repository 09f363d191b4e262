package org.handreiking.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.drawing.Label.Align;
import org.handreiking.drawing.Label.Tone;

/**
 * A group that grows: as many dots as the last number of each label says, in balls one below the
 * other. Those who were there before are filled, those who came with them are open.
 */
public final class Snowball {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final int MOST = 200;
  private static final double LARGEST = 60;
  private static final double SPACING = 7.6;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double TEXT = 142;
  private static final double GAP = 14;

  private Snowball() {}

  /** The last whole number in {@code label}, in whatever digits, from 1 to 200. */
  public static OptionalInt number(String label) {
    Matcher matcher = NUMBER.matcher(label);
    int found = 0;
    while (matcher.find()) {
      found = matcher.group().length() > 3 ? 0 : Integer.parseInt(matcher.group());
    }
    return found >= 1 && found <= MOST ? OptionalInt.of(found) : OptionalInt.empty();
  }

  static Sketch draw(List<Item> items) {
    List<Integer> numbers = new ArrayList<>();
    for (Item item : items) {
      int number =
          number(item.label())
              .orElseThrow(() -> new IllegalArgumentException("no number: " + item.label()));
      numbers.add(number);
    }
    double spacing =
        Math.min(SPACING, (LARGEST - 8) / Math.sqrt(numbers.stream().max(Integer::compare).get()));
    Canvas canvas = new Canvas();
    double y = 3;
    int before = 0;
    for (int i = 0; i < items.size(); i++) {
      double radius = spacing * Math.sqrt(numbers.get(i)) + 6;
      FittedText text = FittedText.fit(items.get(i).label(), Canvas.WIDTH - TEXT - 2);
      double row = Math.max(2 * radius, text.height());
      Point middle = new Point(LARGEST + 4, y + row / 2);
      if (i > 0) {
        drawRoll(canvas, middle.x(), y - GAP, y + row / 2 - radius);
      }
      canvas.circle(middle, radius, Ink.CARD);
      drawPeople(canvas, middle, spacing, before, numbers.get(i));
      Box box =
          Box.around(
              (TEXT + Canvas.WIDTH - 2) / 2, middle.y(), Canvas.WIDTH - TEXT - 2, text.height());
      canvas.label(box, text, Align.START, Tone.ON_PAPER);
      before = numbers.get(i);
      y += row + GAP;
    }
    return canvas.finish(y - GAP + 3);
  }

  private static void drawRoll(Canvas canvas, double x, double from, double to) {
    canvas.line(new Point(x, from), new Point(x, to - 7), Ink.LINE);
    canvas.arrowHead(new Point(x, to - 1), Math.PI / 2);
  }

  private static void drawPeople(
      Canvas canvas, Point middle, double spacing, int before, int number) {
    double dot = Math.min(3.2, spacing * 0.4);
    StringBuilder filled = new StringBuilder();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < number; i++) {
      double distance = spacing * Math.sqrt(i + 0.5);
      double x = middle.x() + distance * Math.cos(i * GOLDEN_ANGLE);
      double y = middle.y() + distance * Math.sin(i * GOLDEN_ANGLE);
      boolean isNew = before > 0 && i >= before;
      double radius = isNew ? dot - 0.6 : dot;
      String r = Canvas.n(radius);
      String across = Canvas.n(2 * radius);
      (isNew ? open : filled)
          .append(
              "M%sa%s %s 0 1 0 %s 0a%s %s 0 1 0-%s 0"
                  .formatted(Canvas.at(new Point(x - radius, y)), r, r, across, r, r, across));
    }
    canvas.path(filled.toString(), Ink.STRONG);
    if (!open.isEmpty()) {
      canvas.path(open.toString(), Ink.DOT);
    }
  }
}
