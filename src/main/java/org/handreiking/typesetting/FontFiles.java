package org.handreiking.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font files on the class path, and which letters each family can draw. */
final class FontFiles {

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private static final Map<FontFamily, List<CmapLookup>> LOOKUPS = new EnumMap<>(FontFamily.class);

  private FontFiles() {}

  /** The bytes of the font file called {@code name}, without its ending. */
  static InputStream open(String name) throws IOException {
    InputStream stream = FontFiles.class.getResourceAsStream(FOLDER + name + ".ttf");
    if (stream == null) {
      throw new IOException("no font " + name + " on the class path");
    }
    return stream;
  }

  /**
   * Whether {@code family} has a glyph for {@code codePoint}, upright and in bold. Beyond the first
   * plane of Unicode the answer is no: the typesetter cannot draw what is there.
   */
  static boolean has(FontFamily family, int codePoint) {
    return codePoint <= Character.MAX_VALUE
        && lookups(family).stream().allMatch(lookup -> lookup.getGlyphId(codePoint) != 0);
  }

  private static List<CmapLookup> lookups(FontFamily family) {
    synchronized (LOOKUPS) {
      return LOOKUPS.computeIfAbsent(
          family, one -> List.of(read(one.files().get(0)), read(one.files().get(2))));
    }
  }

  private static CmapLookup read(String name) {
    try (InputStream stream = open(name);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("reading font " + name, e);
    }
  }
}
