package org.handreiking.drawing;

import java.util.List;
import java.util.function.Function;
import org.handreiking.table.Choice;

/** The models that can be drawn; a list or table gets its picture by its role. */
public enum Model implements Choice {
  LADDER(2, 9, 70, Ladder::draw, "ladder"),
  CIRCLE(3, 12, 60, Circle::draw, "circle", "cycle", "cirkel"),
  DOMAINS(3, 6, 40, Domains::draw, "domains", "domeinen"),
  RHYTHM(2, 4, 40, Rhythm::draw, "rhythm", "ritme"),
  SNOWBALL(2, 6, 70, Snowball::draw, "snowball", "sneeuwbal");

  /** Before the name, in the role of a list or a table. */
  public static final String ROLE = "model-";

  private final int fewest;
  private final int most;
  private final int longest;
  private final Function<List<Item>, Sketch> drawing;
  private final List<String> names;

  Model(int fewest, int most, int longest, Function<List<Item>, Sketch> drawing, String... names) {
    this.fewest = fewest;
    this.most = most;
    this.longest = longest;
    this.drawing = drawing;
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  public int fewest() {
    return fewest;
  }

  public int most() {
    return most;
  }

  /** The most letters that a label may have. */
  public int longestLabel() {
    return longest;
  }

  /** Whether there are neither too few nor too many, and every label can be shown. */
  public boolean canDraw(List<Item> items) {
    return items.size() >= fewest && items.size() <= most && items.stream().allMatch(this::fits);
  }

  private boolean fits(Item item) {
    return !item.label().isBlank()
        && item.label().length() <= longest
        && (this != SNOWBALL || Snowball.number(item.label()).isPresent());
  }

  /**
   * The picture of {@code items}.
   *
   * @throws IllegalArgumentException if they cannot be drawn
   */
  public Sketch draw(List<Item> items) {
    if (!canDraw(items)) {
      throw new IllegalArgumentException(key() + " cannot show " + items);
    }
    return drawing.apply(items);
  }
}
