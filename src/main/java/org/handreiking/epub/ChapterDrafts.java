package org.handreiking.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.handbook.BlockPages;
import org.handreiking.handbook.Chapter;
import org.handreiking.handbook.ParsedChapter;

/** Turns the chapters of a book into what an EPUB may hold. */
final class ChapterDrafts {

  private final Composition book;

  ChapterDrafts(Composition book) {
    this.book = book;
  }

  /** The chapters as drafts, with the pages that begin in them. */
  record Finished(List<Draft> drafts, List<PageMarks.Mark> pages) {}

  /** Changes all chapters: first each by itself, then the links between them. */
  Finished write(Optional<BlockPages> pages) {
    PageMarks marks = new PageMarks(pages);
    FileNames names = new FileNames();
    List<Draft> drafts = new ArrayList<>();
    for (Chapter chapter : book.book.chapters()) {
      ParsedChapter parsed = ParsedChapter.of(chapter);
      Draft draft = new Draft(chapter, names.next(chapter.id()), parsed.body());
      marks.add(draft, parsed.blocks());
      change(draft);
      drafts.add(draft);
    }
    Places places = new Places();
    drafts.forEach(places::add);
    drafts.forEach(new LinkStep(book, places)::change);
    return new Finished(
        List.copyOf(drafts), drafts.stream().flatMap(one -> PageMarks.in(one).stream()).toList());
  }

  private void change(Draft draft) {
    new Sieve(book).clean(draft);
    new NoteStep(book).change(draft);
    new BoxStep(book).change(draft);
    ListStep.change(draft);
    TableStep.change(draft);
    HeadingStep.change(draft);
    new PictureStep(book).change(draft);
    ShapeStep.change(draft);
  }
}
