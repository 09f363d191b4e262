package org.handreiking.search;

import java.util.List;

/** The fields in which words are looked up, and how much a word in them counts. */
enum IndexField {
  /** The title, of the piece that stands for the page. */
  TITLE(0, "title", 3f) {
    @Override
    List<String> texts(SearchDocument document) {
      return onPage(document, List.of(document.pageTitle()));
    }
  },
  HEADING(1, "heading", 2.2f) {
    @Override
    List<String> texts(SearchDocument document) {
      return List.of(document.heading());
    }
  },
  /** The page's summary, of the piece that stands for the page. */
  SUMMARY(2, "summary", 1.5f) {
    @Override
    List<String> texts(SearchDocument document) {
      return onPage(document, List.of(document.summary()));
    }
  },
  /** The page's themes, of the piece that stands for the page. */
  THEMES(3, "theme-words", 0.5f) {
    @Override
    List<String> texts(SearchDocument document) {
      return onPage(document, document.themes());
    }
  },
  BODY(4, "body", 1f) {
    @Override
    List<String> texts(SearchDocument document) {
      return List.of(document.body());
    }
  },
  /** The title of the page around a piece, so that a query may name both. */
  PAGE(5, "page-title", 0.5f) {
    @Override
    List<String> texts(SearchDocument document) {
      return document.isWholePage() ? List.of() : List.of(document.pageTitle());
    }
  };

  private final int place;
  private final String key;
  private final float weight;

  IndexField(int place, String key, float weight) {
    this.place = place;
    this.key = key;
    this.weight = weight;
  }

  /** What of {@code document} is found in this field; may be empty texts. */
  abstract List<String> texts(SearchDocument document);

  /** Which of the fields it is, from 0, in lists that go by field. */
  int place() {
    return place;
  }

  /** The field's name in the index. */
  String key() {
    return key;
  }

  /** The factor for the score of a word in this field. */
  float weight() {
    return weight;
  }

  private static List<String> onPage(SearchDocument document, List<String> texts) {
    return document.isWholePage() ? texts : List.of();
  }
}
