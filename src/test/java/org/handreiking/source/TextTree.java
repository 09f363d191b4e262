package org.handreiking.source;

import java.util.ArrayList;
import java.util.List;

/** Small sites written as one text: each file below a line {@code -- path --}. */
public final class TextTree {

  private TextTree() {}

  /** The tree of the files in {@code text}. */
  public static SourceTree of(String text) {
    List<SourceFile> files = new ArrayList<>();
    for (String part : text.split("(?m)^-- (?=\\S+ --$)", -1)) {
      if (!part.isBlank()) {
        int end = part.indexOf(" --\n");
        files.add(SourceFile.ofText(part.substring(0, end), part.substring(end + 4)));
      }
    }
    return new SourceTree(files);
  }
}
