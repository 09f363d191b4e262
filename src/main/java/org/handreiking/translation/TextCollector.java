package org.handreiking.translation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.Words;

/** Leaves every text as it stands, and remembers which were asked for. */
public final class TextCollector implements Words {

  private final TreeMap<String, Set<FoundText>> found = new TreeMap<>();

  @Override
  public String of(SourceFile file, TextBlock block) {
    found
        .computeIfAbsent(PoPaths.stem(file.path()), unseen -> new LinkedHashSet<>())
        .add(new FoundText(file.path(), block));
    return block.text();
  }

  /** The texts of each PO file, by the part of its path before the language; in their order. */
  public Map<String, List<FoundText>> found() {
    Map<String, List<FoundText>> sorted = new TreeMap<>();
    found.forEach(
        (stem, texts) ->
            sorted.put(
                stem,
                texts.stream()
                    .sorted(
                        Comparator.comparing(FoundText::path)
                            .thenComparing(text -> text.block().line()))
                    .toList()));
    return sorted;
  }
}
