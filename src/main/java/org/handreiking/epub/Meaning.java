package org.handreiking.epub;

import org.handreiking.handbook.Chapter;

/**
 * What a chapter is to its book, in the words of EPUB and of ARIA.
 *
 * @param type the value of {@code epub:type}
 * @param role the role for those who listen; "" when there is none that fits
 * @param isPlace whether people look it up: it is in the list of places
 */
record Meaning(String type, String role, boolean isPlace) {

  static Meaning of(Chapter chapter) {
    return switch (chapter.kind()) {
      case PART -> new Meaning("part", "doc-part", false);
      case TEXT, EXERCISE, SHEET ->
          chapter.level() == 1
              ? new Meaning("chapter", "doc-chapter", false)
              : new Meaning("subchapter", "", false);
      case APPENDIX -> new Meaning("appendix", "doc-appendix", true);
      case GLOSSARY -> new Meaning("glossary", "doc-glossary", true);
      case INDEX -> new Meaning("index", "doc-index", true);
      case LIST -> new Meaning("frontmatter", "", false);
    };
  }
}
