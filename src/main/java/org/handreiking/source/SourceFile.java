package org.handreiking.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A file of the site as it was read: its path from the site's folder, and its bytes. */
public final class SourceFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String TABLE = ".csv";

  private final String path;
  private final byte[] bytes;
  private final Words words;

  /**
   * Takes the bytes as they are, without a copy.
   *
   * @param path from the site's folder, with {@code /}
   */
  public SourceFile(String path, byte[] bytes) {
    this(path, bytes, Words.AS_WRITTEN);
  }

  private SourceFile(String path, byte[] bytes, Words words) {
    this.path = path;
    this.bytes = bytes;
    this.words = words;
  }

  /** This file, with its texts put in {@code words}. */
  public SourceFile in(Words words) {
    return new SourceFile(path, bytes, words);
  }

  /** What readers see in the place of {@code block}; a blank one stays as it is. */
  public String put(TextBlock block) {
    return block.text().isBlank() ? block.text() : words.of(this, block);
  }

  /** Whether the language {@code tag} is one of those that the site is translated into. */
  public boolean isPutIn(String tag) {
    return words.includes(tag);
  }

  /** A file with {@code text} in UTF-8. */
  public static SourceFile ofText(String path, String text) {
    return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public String path() {
    return path;
  }

  /** The file's name without its folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The bytes themselves, not a copy: nobody changes them. */
  public byte[] bytes() {
    return bytes;
  }

  public ContentHash hash() {
    return ContentHash.of(bytes);
  }

  /**
   * The text, without a byte order mark and with {@code \n} line ends; empty when the file is not
   * UTF-8. Spreadsheets may be saved otherwise too, as long as all of it can be read.
   */
  public Optional<String> text() {
    if (path.endsWith(TABLE)) {
      return Optional.of(looseText()).filter(text -> !text.isBroken()).map(LooseText::text);
    }
    try {
      String text = strictDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      return Optional.of(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The text, whatever a spreadsheet program has saved it as. */
  public LooseText looseText() {
    return LooseText.of(bytes);
  }

  /** The text cut at line ends; no lines when there is no {@link #text}. */
  public List<String> lines() {
    return text().map(text -> List.of(text.split("\n", -1))).orElse(List.of());
  }

  /** The first line from {@code start} on, counted from 1, that is as {@code wanted}. */
  public Optional<Position> firstLine(int start, Predicate<String> wanted) {
    List<String> lines = lines();
    return IntStream.rangeClosed(start, lines.size())
        .filter(line -> wanted.test(lines.get(line - 1)))
        .mapToObj(this::at)
        .findFirst();
  }

  /** The line of the first byte that is not UTF-8, counted from 1; empty when all is. */
  public OptionalInt firstLineThatIsNotUtf8() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = strictDecoder().decode(in, out, true);
    if (!result.isError()) {
      return OptionalInt.empty();
    }
    String before = out.flip().toString();
    return OptionalInt.of(before.split("\r\n|\r|\n", -1).length);
  }

  /** The file as a whole, as a place. */
  public Position at() {
    return Position.of(path);
  }

  /** A line of the file, counted from 1. */
  public Position at(int line) {
    return Position.of(path, line);
  }

  @Override
  public String toString() {
    return path;
  }

  private static CharsetDecoder strictDecoder() {
    return StandardCharsets.UTF_8.newDecoder();
  }
}
