package org.handreiking.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes: equal hashes mean equal content.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

  /**
   * The hash of {@code parts} one after the other, each with its length, so that "a","bc" differs
   * from "ab","c".
   */
  public static ContentHash of(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(part);
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  /** The hash of {@code parts} as UTF-8. */
  public static ContentHash of(String... parts) {
    byte[][] bytes = new byte[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
    }
    return of(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
