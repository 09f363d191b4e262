package org.handreiking.typesetting;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A small picture of a cover, for the shelf of a reading system.
 *
 * @param title in letters as large as fit
 * @param subtitle under it; may be ""
 * @param palette the colours
 */
public record CoverDrawing(String title, String subtitle, Palette palette) {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 1414;
  private static final int MARGIN = 100;

  /** The height of the part in the cover's colour, of which the words take the middle. */
  private static final int PAINTED = 1050;

  private static final int LARGEST = 120;
  private static final int SMALLEST = 36;
  private static final int SUBTITLE = 48;
  private static final int GAP = 40;

  /** The letters are drawn as shapes, so that no screen's settings change them. */
  private static final FontRenderContext SHAPES =
      new FontRenderContext(new AffineTransform(), true, true);

  /** A cover in {@code colour}, {@code #rrggbb}. */
  public static CoverDrawing of(String title, String subtitle, String colour) {
    return new CoverDrawing(title, subtitle, Palette.of(colour));
  }

  /** The picture as PNG; without words when the fonts lack letters for them. */
  public byte[] png() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paint(canvas, "#ffffff", 0, HEIGHT);
    paint(canvas, palette.cover(), 0, PAINTED);
    paint(canvas, palette.shade(0.3), PAINTED, 30);
    canvas.setColor(Color.decode(palette.onCover()));
    write(canvas);
    canvas.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", new MemoryCacheImageOutputStream(bytes));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("drawing a cover", e);
    }
  }

  private static void paint(Graphics2D canvas, String colour, int top, int height) {
    canvas.setColor(Color.decode(colour));
    canvas.fillRect(0, top, WIDTH, height);
  }

  private void write(Graphics2D canvas) {
    Font font = font();
    if (font.canDisplayUpTo(title + subtitle) >= 0) {
      return;
    }
    List<TextLayout> below =
        subtitle.isBlank() ? List.of() : lines(subtitle, font, SUBTITLE).orElse(List.of());
    float room = PAINTED - 2f * MARGIN - height(below) - GAP;
    List<TextLayout> above = title(font, room);
    float top = MARGIN + (room - height(above)) / 2;
    draw(canvas, above, top);
    draw(canvas, below, top + height(above) + GAP);
  }

  /** The lines of the title, in the largest letters that leave it room. */
  private List<TextLayout> title(Font font, float room) {
    for (int size = LARGEST; size >= SMALLEST; size -= 6) {
      Optional<List<TextLayout>> lines = lines(title, font, size);
      if (lines.filter(fitting -> height(fitting) <= room).isPresent()) {
        return lines.get();
      }
    }
    return List.of();
  }

  /** The lines of {@code text}; empty when a word is wider than the picture. */
  private static Optional<List<TextLayout>> lines(String text, Font font, int size) {
    AttributedString words = new AttributedString(text);
    words.addAttribute(TextAttribute.FONT, font.deriveFont((float) size));
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    LineBreakMeasurer measurer = new LineBreakMeasurer(words.getIterator(), breaks, SHAPES);
    List<TextLayout> lines = new ArrayList<>();
    while (measurer.getPosition() < text.length()) {
      TextLayout line = measurer.nextLayout(WIDTH - 2f * MARGIN, text.length(), true);
      if (line == null) {
        return Optional.empty();
      }
      lines.add(line);
    }
    return Optional.of(lines);
  }

  private static float height(List<TextLayout> lines) {
    float height = 0;
    for (TextLayout line : lines) {
      height += height(line);
    }
    return height;
  }

  private static float height(TextLayout line) {
    return line.getAscent() + line.getDescent() + line.getLeading();
  }

  private static void draw(Graphics2D canvas, List<TextLayout> lines, float from) {
    float top = from;
    for (TextLayout line : lines) {
      float left = line.isLeftToRight() ? MARGIN : WIDTH - MARGIN - line.getAdvance();
      AffineTransform place = AffineTransform.getTranslateInstance(left, top + line.getAscent());
      canvas.fill(line.getOutline(place));
      top += height(line);
    }
  }

  /** The widest family has the letters of all scripts that the others have. */
  private static Font font() {
    try (InputStream file = FontFiles.open(FontFamily.WIDE.files().get(2))) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("reading the letters of a cover", e);
    }
  }
}
