package org.handreiking.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes fonts tell which letters their glyphs are: plain ones, not the joined forms drawn. */
final class UnicodeStep {

  private static final int LINES = 100;

  private final TwinCodes twins = new TwinCodes();

  /** Rewrites the ToUnicode table of every font of {@code document}; gives their twin codes. */
  TwinCodes apply(PDDocument document) throws IOException {
    for (var key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase value = object.getObject();
      if (value instanceof COSDictionary font
          && COSName.FONT.equals(font.getCOSName(COSName.TYPE))
          && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
        rewrite(font, stream);
      }
    }
    return twins;
  }

  private void rewrite(COSDictionary font, COSStream stream) throws IOException {
    CMap map = read(stream);
    SortedMap<Integer, String> letters = new TreeMap<>();
    for (int code = 0; code <= 0xFFFF; code++) {
      String text = map.toUnicode(code, 2);
      if (text != null) {
        letters.put(code, letter(text));
      }
    }
    twins.add(font, letters);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(table(letters).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static CMap read(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return new CMapParser().parse(new RandomAccessReadBuffer(in));
    }
  }

  /** A ligature stays one letter: readers turn its parts round. */
  private static String letter(String text) {
    String plain = ArabicLetters.plain(text);
    boolean isForm = text.codePoints().allMatch(UnicodeStep::isPresentationForm);
    String letter = isForm && plain.length() == 1 ? plain : text;
    return Character.getType(letter.codePointAt(0)) == Character.PRIVATE_USE ? "\uFFFD" : letter;
  }

  private static boolean isPresentationForm(int letter) {
    return (letter >= 0xFB50 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC);
  }

  private static String table(Map<Integer, String> letters) {
    StringBuilder out = new StringBuilder();
    out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    out.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    out.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    out.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    List<Map.Entry<Integer, String>> all = new ArrayList<>(letters.entrySet());
    for (int start = 0; start < all.size(); start += LINES) {
      List<Map.Entry<Integer, String>> part =
          all.subList(start, Math.min(start + LINES, all.size()));
      out.append(part.size()).append(" beginbfchar\n");
      part.forEach(entry -> out.append(line(entry.getKey(), entry.getValue())));
      out.append("endbfchar\n");
    }
    return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static String line(int code, String text) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "<%04X> <", code));
    text.chars().forEach(unit -> line.append(String.format(Locale.ROOT, "%04X", unit)));
    return line.append(">\n").toString();
  }
}
