package org.handreiking.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.source.Position;

/** Long words that the editors know their readers to know. */
public record KnownWords(List<KnownWord> all) {

  public KnownWords {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param language the tag as it was written, which may be none
   * @param at where the tag stands
   */
  public record KnownWord(String language, String word, Position at) {}

  /** The words of {@code language}. */
  public Set<String> in(Language language) {
    return all.stream()
        .filter(one -> one.language().equals(language.tag()))
        .map(KnownWord::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Reports words in what is none of {@code languages}, those of the site. */
  public void check(Collection<Language> languages, Diagnostics diagnostics) {
    List<String> tags = languages.stream().map(Language::tag).toList();
    for (KnownWord one : all) {
      if (!tags.contains(one.language())) {
        diagnostics.add(Code.TABLE_BAD_CHOICE, one.at(), one.language(), String.join(", ", tags));
      }
    }
  }
}
