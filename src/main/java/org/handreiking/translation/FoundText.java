package org.handreiking.translation;

import org.handreiking.source.TextBlock;

/**
 * A text that readers see, where it was found.
 *
 * @param path of its file
 */
public record FoundText(String path, TextBlock block) {

  /** The key of its entry in a PO file. */
  PoEntry.Key key() {
    return PoEntry.Key.of(block);
  }

  /** The file's name and the line: {@code boze-brief.adoc:12}. */
  String place() {
    return path.substring(path.lastIndexOf('/') + 1) + ":" + block.line();
  }
}
