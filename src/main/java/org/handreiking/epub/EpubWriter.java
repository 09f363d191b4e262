package org.handreiking.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.BlockPages;
import org.handreiking.handbook.Handbook;
import org.handreiking.typesetting.CoverDrawing;

/** Writes books as EPUB 3. One writer may be used from several threads. */
public final class EpubWriter {

  /** Goes up whenever the same book comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "1";

  static final String COVER = "cover.xhtml";
  static final String COVER_PICTURE = "cover.png";
  static final String TITLE_PAGE = "title.xhtml";
  static final String NAVIGATION = "nav.xhtml";
  static final String STYLE = "style.css";
  static final String TEXTS = "text/";
  static final String PICTURES = "images/";

  private final EpubTexts texts;
  private final Diagnostics diagnostics;

  /**
   * @param texts the words that books need, in the language of the books
   * @param diagnostics told about dead links, pictures that cannot be read, what no book can show
   */
  public EpubWriter(EpubTexts texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /**
   * The file of {@code book}; the same book gives the same bytes.
   *
   * @param pages where its blocks stand in the printed book, so that readers with paper and readers
   *     without find the same page; empty when it is not printed
   */
  public byte[] write(Handbook book, Optional<BlockPages> pages) {
    Composition composition = new Composition(book, texts, diagnostics);
    ChapterDrafts.Finished text = new ChapterDrafts(composition).write(pages);
    Map<String, byte[]> files = new TreeMap<>();
    files.put(COVER, new FrontMatter(composition).cover());
    files.put(COVER_PICTURE, CoverDrawing.of(book.title(), book.subtitle(), book.colour()).png());
    files.put(TITLE_PAGE, new FrontMatter(composition).titlePage());
    files.put(NAVIGATION, new NavigationPage(composition, text).write());
    files.put(STYLE, StyleSheet.of(book));
    composition.pictures.files().forEach((name, bytes) -> files.put(PICTURES + name, bytes));
    List<String> order = new ArrayList<>(List.of(COVER, TITLE_PAGE, NAVIGATION));
    for (Draft draft : text.drafts()) {
      order.add(TEXTS + draft.file());
      files.put(TEXTS + draft.file(), new ChapterPage(composition).write(draft));
    }
    byte[] opf = new PackageFile(composition).write(text, List.copyOf(files.keySet()), order);
    return Container.pack(opf, files);
  }
}
