package org.handreiking.page.model;

import java.util.List;

/** The glossary, by first letter. */
public record GlossaryView(List<Letter> letters) {

  public GlossaryView {
    letters = List.copyOf(letters);
  }

  public record Letter(String letter, List<Entry> entries) {
    public Letter {
      entries = List.copyOf(entries);
    }
  }

  public record Entry(String id, String word, String explanation, List<PageLink> seeAlso) {
    public Entry {
      seeAlso = List.copyOf(seeAlso);
    }
  }
}
