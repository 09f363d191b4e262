package org.handreiking.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ContentHashTest {

  @Test
  void hashIsTheSameOnEveryMachine() {
    assertEquals(
        "aab5f9ae99b2e38fb462025c8f72f570c9c811705d2a4277dc855d7fa293fe97",
        ContentHash.of("abc").hex());
    assertEquals(
        "5310a58788781ab25d5ad7c3f85035824b4eb7bdfa394e0ac2186271472b5492",
        ContentHash.of("a", "bc").hex());
  }

  @Test
  void sameLettersCutElsewhereHaveAnotherHash() {
    assertNotEquals(ContentHash.of("a", "bc"), ContentHash.of("ab", "c"));
    assertNotEquals(ContentHash.of("a", ""), ContentHash.of("a"));
  }

  @Test
  void textIsHashedAsUtf8() {
    assertEquals(ContentHash.of("é"), ContentHash.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
  }
}
