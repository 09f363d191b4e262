package org.handreiking.typesetting;

import java.util.Locale;

/**
 * The colours of one book or flyer, all derived from the colour of its cover.
 *
 * @param red of the cover, 0 to 255
 * @param green of the cover, 0 to 255
 * @param blue of the cover, 0 to 255
 */
public record Palette(int red, int green, int blue) {

  private static final double READABLE = 7;

  /** Reads {@code #rrggbb}. */
  public static Palette of(String colour) {
    int value = Integer.parseInt(colour.substring(1), 16);
    return new Palette(value >> 16, (value >> 8) & 255, value & 255);
  }

  public String cover() {
    return hex(this);
  }

  /** Text on the cover: white or nearly black, whichever is easier to read. */
  public String onCover() {
    double luminance = luminance();
    return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.06 ? "#ffffff" : "#1a1a1a";
  }

  /** The cover's colour mixed with black: 0 is the colour itself, 1 is black. */
  public String shade(double share) {
    return hex(mixed(0, share));
  }

  /** The cover's colour mixed with white: 0 is the colour itself, 1 is white. */
  public String tint(double share) {
    return hex(mixed(255, share));
  }

  /** The cover's colour, as dark as headings on white paper need (contrast 7 or more). */
  public String heading() {
    Palette dark = this;
    for (double share = 0; 1.05 / (dark.luminance() + 0.05) < READABLE; share += 0.05) {
      dark = mixed(0, share);
    }
    return hex(dark);
  }

  private Palette mixed(int with, double share) {
    return new Palette(mix(red, with, share), mix(green, with, share), mix(blue, with, share));
  }

  private static int mix(int from, int with, double share) {
    return (int) Math.round(from + (with - from) * share);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static String hex(Palette colour) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
  }
}
