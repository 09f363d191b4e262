package org.handreiking.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a spreadsheet, which may be saved in other encodings than UTF-8.
 *
 * @param text without a byte order mark and with {@code \n} line ends; a byte that does not fit the
 *     encoding has {@link #BROKEN} before it, and is read as Windows-1252
 */
public record LooseText(String text, Encoding encoding) {

  /** Stands before what could not be read as the rest is; no character, and so in no text. */
  public static final char BROKEN = '\uFDD0';

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How the first two bytes of a character in UTF-8 look in Windows-1252. */
  private static final Pattern READ_TWICE = Pattern.compile("[\\u00C2-\\u00F4][^\\x00-\\x7F]");

  /** How a text is saved. */
  public enum Encoding {
    UTF_8,
    UTF_16,
    WINDOWS_1252
  }

  /**
   * Reads {@code bytes}: UTF-16 when they begin as such, UTF-8 when they are that or partly are;
   * else Windows-1252.
   */
  static LooseText of(byte[] bytes) {
    if (isUtf16(bytes, 0xFE, 0xFF, 1)) {
      return of(bytes, StandardCharsets.UTF_16BE, Encoding.UTF_16);
    }
    if (isUtf16(bytes, 0xFF, 0xFE, 0)) {
      return of(bytes, StandardCharsets.UTF_16LE, Encoding.UTF_16);
    }
    LooseText text = of(bytes, StandardCharsets.UTF_8, Encoding.UTF_8);
    return text.isBroken() && !isPartlyUtf8(text.text)
        ? of(bytes, WINDOWS_1252, Encoding.WINDOWS_1252)
        : text;
  }

  private static LooseText of(byte[] bytes, Charset charset, Encoding encoding) {
    String text = decoded(bytes, charset);
    String unmarked = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    return new LooseText(unmarked.replace("\r\n", "\n").replace('\r', '\n'), encoding);
  }

  /** Whether there are bytes that do not fit the encoding. */
  public boolean isBroken() {
    return text.indexOf(BROKEN) >= 0;
  }

  /** Whether a mark says so, or the first two characters are Latin ones of two bytes each. */
  private static boolean isUtf16(byte[] bytes, int first, int second, int letter) {
    if (bytes.length < 4) {
      return false;
    }
    boolean isMarked = (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    boolean isSpacedOut =
        bytes[1 - letter] == 0
            && bytes[3 - letter] == 0
            && bytes[letter] != 0
            && bytes[2 + letter] != 0;
    return isMarked || isSpacedOut;
  }

  private static String decoded(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(2 * bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(BROKEN).put(windows1252(in.get()));
      }
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  private static String windows1252(byte one) {
    return new String(new byte[] {one}, WINDOWS_1252);
  }

  /**
   * What {@code text} was before a program read its UTF-8 as Windows-1252: "één" for "Ã©Ã©n"; empty
   * when that has not happened.
   */
  public static Optional<String> beforeReadingTwice(String text) {
    if (!READ_TWICE.matcher(text).find()) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      Optional<Byte> asByte = asByte(text.charAt(i));
      if (asByte.isEmpty()) {
        return Optional.empty();
      }
      bytes.put(asByte.get());
    }
    String before = decoded(bytes.array(), StandardCharsets.UTF_8);
    boolean isOther = before.length() < text.length() && before.indexOf(BROKEN) < 0;
    return Optional.of(before).filter(one -> isOther && isUsual(one));
  }

  /** The byte that {@code one} is in Windows-1252, where it has characters for all but a few. */
  private static Optional<Byte> asByte(char one) {
    if (one <= 0xFF) {
      return Optional.of((byte) one);
    }
    return WINDOWS_1252.newEncoder().canEncode(one)
        ? Optional.of(String.valueOf(one).getBytes(WINDOWS_1252)[0])
        : Optional.empty();
  }

  private static boolean isUsual(String text) {
    return text.codePoints().allMatch(one -> one < 0x80 || isUsual(one));
  }

  /**
   * Whether some bytes make up characters in UTF-8 that such a site has. Two signs of Windows-1252
   * can look like one of UTF-8 by chance, such as a capital É and an apostrophe; that is then a
   * letter nobody here writes.
   */
  private static boolean isPartlyUtf8(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean isBroken = i > 0 && text.charAt(i - 1) == BROKEN;
      if (!isBroken && isUsual(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Letters of Western Europe and Turkey, Arabic, quotation marks and dashes, €, emoji. */
  private static boolean isUsual(int character) {
    return (character >= 0xA0 && character <= 0x17F)
        || (character >= 0x600 && character <= 0x6FF)
        || (character >= 0x2010 && character <= 0x2027)
        || character == 0x20AC
        || Character.isSupplementaryCodePoint(character);
  }
}
