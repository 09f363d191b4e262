package org.handreiking.translation;

import java.util.List;
import org.handreiking.site.Language;
import org.handreiking.source.TextBlock;

/**
 * A text that readers see, where it was found.
 *
 * @param path of its file
 */
public record FoundText(String path, TextBlock block) {

  /** Those of {@code texts} whose translation into {@code language} does not stand beside them. */
  public static List<FoundText> withoutGiven(List<FoundText> texts, Language language) {
    return texts.stream()
        .filter(text -> !text.block().given().containsKey(language.tag()))
        .toList();
  }

  /** The key of its entry in a PO file. */
  PoEntry.Key key() {
    return PoEntry.Key.of(block);
  }

  /** The file's name and the line: {@code boze-brief.adoc:12}. */
  String place() {
    return path.substring(path.lastIndexOf('/') + 1) + ":" + block.line();
  }
}
