package org.handreiking.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Second codes for the glyphs of brackets: in right-to-left text a bracket that opens is drawn as
 * one that closes, and the second code says which it is.
 */
final class TwinCodes {

  /** Looked up only, never listed. */
  private final IdentityHashMap<COSDictionary, Map<Integer, Integer>> twins =
      new IdentityHashMap<>();

  /**
   * Gives the brackets of {@code font} their twins, in its tables and in {@code letters}.
   *
   * @param letters which text each code stands for; the twins are added to it
   */
  void add(COSDictionary font, SortedMap<Integer, String> letters) throws IOException {
    if (letters.values().stream().noneMatch(TwinCodes::isRightToLeft)) {
      return;
    }
    Map<Integer, Integer> codes = new TreeMap<>();
    int next = letters.lastKey() + 1;
    for (int code : List.copyOf(letters.keySet())) {
      String letter = letters.get(code);
      String mirrored = Character.toString(UCharacter.getMirror(letter.codePointAt(0)));
      if (letter.length() == 1 && !mirrored.equals(letter)) {
        letters.put(next, mirrored);
        codes.put(code, next++);
      }
    }
    COSDictionary glyphs = (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    addWidths(glyphs, codes);
    addGlyphs(glyphs, codes, next);
    twins.put(font, codes);
  }

  /** The code that says what {@code code} of {@code font} is in right-to-left text. */
  int twin(COSDictionary font, int code) {
    return twins.getOrDefault(font, Map.of()).getOrDefault(code, code);
  }

  /** Whether {@code text} has a letter of a script that runs from right to left. */
  static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(UCharacter::getDirection)
        .anyMatch(
            it ->
                it == ECharacterDirection.RIGHT_TO_LEFT
                    || it == ECharacterDirection.RIGHT_TO_LEFT_ARABIC);
  }

  private static void addWidths(COSDictionary glyphs, Map<Integer, Integer> codes) {
    COSArray widths = glyphs.getCOSArray(COSName.W);
    for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
      COSArray width = new COSArray();
      width.add(COSInteger.get(width(widths, entry.getKey())));
      widths.add(COSInteger.get(entry.getValue()));
      widths.add(width);
    }
  }

  /** The typesetter writes widths as runs: the first code, then a list. */
  private static int width(COSArray widths, int code) {
    for (int i = 0; i + 1 < widths.size(); i += 2) {
      int first = widths.getInt(i);
      if (widths.getObject(i + 1) instanceof COSArray run
          && code >= first
          && code < first + run.size()) {
        return run.getInt(code - first);
      }
    }
    throw new IllegalStateException("no width for code " + code);
  }

  /** Codes are glyphs, except the twins. */
  private static void addGlyphs(COSDictionary glyphs, Map<Integer, Integer> codes, int count)
      throws IOException {
    byte[] map = new byte[2 * count];
    for (int code = 0; code < count; code++) {
      put(map, code, code);
    }
    codes.forEach((code, twin) -> put(map, twin, code));
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map);
    }
    glyphs.setItem(COSName.CID_TO_GID_MAP, stream);
  }

  private static void put(byte[] map, int code, int glyph) {
    map[2 * code] = (byte) (glyph >> 8);
    map[2 * code + 1] = (byte) glyph;
  }
}
