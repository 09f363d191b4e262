package org.handreiking.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputTreeTest {

  private final OutputTree tree = new OutputTree();

  @Test
  void fileCannotBeWrittenTwice() {
    tree.add("nl/index.html", "eerst");

    var refusal =
        assertThrows(IllegalArgumentException.class, () -> tree.add("nl/index.html", "later"));
    assertEquals("written twice: nl/index.html", refusal.getMessage());
    assertArrayEquals("eerst".getBytes(UTF_8), tree.find("nl/index.html").orElseThrow());
  }

  @Test
  void textIsWrittenInUtf8() {
    tree.add("a", "é");

    assertArrayEquals(new byte[] {(byte) 0xC3, (byte) 0xA9}, tree.find("a").orElseThrow());
  }

  @Test
  void filesComeByPath() {
    tree.add("nl/b", "");
    tree.add("a", "");
    tree.add("nl/a", "");

    assertEquals(List.of("a", "nl/a", "nl/b"), List.copyOf(tree.paths()));
    assertFalse(tree.has("nl"));
    assertEquals(Optional.empty(), tree.find("b"));
  }
}
