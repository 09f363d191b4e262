package org.handreiking.translation;

import java.util.List;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.Words;

/**
 * Every text as it stands, on a site in several languages.
 *
 * @param others those that it is translated into
 */
public record SourceWords(List<Language> others) implements Words {

  public SourceWords {
    others = List.copyOf(others);
  }

  @Override
  public String of(SourceFile file, TextBlock block) {
    return block.text();
  }

  @Override
  public boolean includes(String tag) {
    return others.stream().anyMatch(language -> language.tag().equals(tag));
  }
}
