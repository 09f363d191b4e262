package org.handreiking.methodology;

/** How many people take part, both numbers included. */
public record GroupSize(int fewest, int most) {

  public GroupSize {
    if (fewest < 1 || most < fewest) {
      throw new IllegalArgumentException(fewest + "-" + most);
    }
  }

  /** The smallest range that holds this one and {@code other}. */
  public GroupSize around(GroupSize other) {
    return new GroupSize(Math.min(fewest, other.fewest), Math.max(most, other.most));
  }

  @Override
  public String toString() {
    return fewest == most ? Integer.toString(most) : fewest + "–" + most;
  }
}
