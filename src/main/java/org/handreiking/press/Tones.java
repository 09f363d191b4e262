package org.handreiking.press;

/** How light colours are to the eye (relative luminance of WCAG 2, from 0 to 1), and as greys. */
final class Tones {

  static final double BLACK = 0;
  static final double WHITE = 1;

  private static final double[] LINEAR = new double[256];

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      double value = i / 255.0;
      LINEAR[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
  }

  private Tones() {}

  /** How light {@code rgb} is, of which the lowest 24 bits count. */
  static double luminance(int rgb) {
    return 0.2126 * LINEAR[rgb >> 16 & 255]
        + 0.7152 * LINEAR[rgb >> 8 & 255]
        + 0.0722 * LINEAR[rgb & 255];
  }

  /** The grey as light as {@code luminance}: from 0, black, to 1. */
  static double grey(double luminance) {
    return luminance <= 0.0031308
        ? 12.92 * luminance
        : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055;
  }

  /** How light {@code grey} is. */
  static double luminanceOf(double grey) {
    return luminance((int) Math.round(grey * 255) * 0x010101);
  }

  /** The contrast between two luminances, from 1 to 21. */
  static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** Whether {@code rgb} has a hue that shows: its parts differ by more than roundings do. */
  static boolean isColoured(int rgb) {
    int red = rgb >> 16 & 255;
    int green = rgb >> 8 & 255;
    int blue = rgb & 255;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 3;
  }
}
