package org.handreiking.epub;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.handbook.ChapterKind;

/**
 * What a book says of itself to readers who listen or need large letters (EPUB Accessibility 1.1):
 * only what is so. It claims no conformance: that is for someone who has read the book.
 */
final class Accessibility {

  private final Composition book;
  private final boolean hasPages;
  private final boolean hasPictures;
  private final boolean isDescribed;

  /**
   * @param text the finished chapters
   */
  Accessibility(Composition book, ChapterDrafts.Finished text) {
    this.book = book;
    this.hasPages = !text.pages().isEmpty();
    this.hasPictures = !book.pictures.files().isEmpty();
    this.isDescribed = book.pictures.areDescribed();
  }

  /** A property and its value. */
  record Statement(String property, String value) {}

  /** The statements, always in the same order. */
  List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    add(all, "accessMode", "textual");
    if (hasPictures) {
      add(all, "accessMode", "visual");
    }
    if (isDescribed) {
      add(all, "accessModeSufficient", "textual");
    }
    if (hasPictures) {
      add(all, "accessModeSufficient", "textual,visual");
    }
    features().forEach(feature -> add(all, "accessibilityFeature", feature));
    add(all, "accessibilityHazard", "none");
    add(all, "accessibilitySummary", summary());
    return List.copyOf(all);
  }

  private List<String> features() {
    List<String> features =
        new ArrayList<>(
            List.of(
                "structuralNavigation",
                "tableOfContents",
                "readingOrder",
                "displayTransformability"));
    if (hasPictures && isDescribed) {
      features.add("alternativeText");
    }
    if (hasPages) {
      features.add("pageNavigation");
      features.add("pageBreakMarkers");
    }
    if (book.book.chapters().stream().anyMatch(it -> it.kind() == ChapterKind.INDEX)) {
      features.add("index");
    }
    return features;
  }

  private String summary() {
    List<String> sentences = new ArrayList<>();
    sentences.add(book.texts.accessible());
    if (hasPictures && isDescribed) {
      sentences.add(book.texts.describedPictures());
    }
    if (hasPages) {
      sentences.add(book.texts.pagesMarked());
    }
    sentences.add(book.texts.notEvaluated());
    return String.join(" ", sentences);
  }

  private static void add(List<Statement> all, String property, String value) {
    all.add(new Statement("schema:" + property, value));
  }
}
