package org.handreiking.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.handreiking.site.Direction;
import org.handreiking.site.Texts;

/** What the sheet for the printer says of a book, in words. */
final class PrintSheetFacts {

  /** More letters than this are no help to anybody. */
  private static final int LONGEST_RANGES = 80;

  /** One fact, and what it is called. */
  record Fact(String name, String value) {}

  /** One way to print: how many of something it takes for a number of copies. */
  record Row(String name, IntUnaryOperator count) {}

  private final PrintFacts facts;
  private final PaperCount paper;
  private final Texts texts;

  PrintSheetFacts(PrintFacts facts, Texts texts) {
    this.facts = facts;
    this.paper = new PaperCount(facts.pages());
    this.texts = texts;
  }

  /** All facts, of a book of which this is the {@code edition}. */
  List<Fact> all(String edition) {
    boolean isRight = texts.language().direction() == Direction.RIGHT_TO_LEFT;
    return List.of(
        fact("print.edition", edition),
        fact("print.size", size(facts.size())),
        fact("print.bleed", texts.text("print.bleed.value", PrinterEdition.BLEED_MM)),
        fact("print.pages", Integer.toString(facts.pages())),
        fact("print.binding", texts.text("print.binding." + (isRight ? "right" : "left"))),
        fact("print.colour", colour()),
        fact("print.paper", texts.text("print.paper.value")));
  }

  /** What each way to print takes. */
  List<Row> rows() {
    String size = name(facts.size());
    String doubled = name(facts.size().doubled());
    return List.of(
        new Row(texts.text("print.way.one-sided", size), paper::oneSided),
        new Row(texts.text("print.way.two-sided", size), paper::twoSided),
        new Row(texts.text("print.way.booklet", doubled), paper::folded),
        new Row(texts.text("print.booklets"), paper::booklets),
        new Row(texts.text("print.staples"), paper::staples));
  }

  /** How to make a booklet, step by step. */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    if (paper.booklets(1) > 1) {
      steps.add(texts.text("print.fold.parts", paper.booklets(1)));
    }
    steps.add(texts.text("print.fold.print", name(facts.size().doubled())));
    steps.add(texts.text("print.fold.stack"));
    steps.add(texts.text("print.fold.fold"));
    steps.add(texts.text("print.fold.staple"));
    return steps;
  }

  private Fact fact(String key, String value) {
    return new Fact(texts.text(key), value);
  }

  private String colour() {
    int count = facts.coloured().size();
    if (count == 0) {
      return texts.text("print.colour.none");
    }
    String ranges = String.join(texts.language().comma(), facts.ranges());
    boolean isAll = count == facts.pages();
    return isAll || ranges.length() > LONGEST_RANGES
        ? texts.text(isAll ? "print.colour.all" : "print.colour.many", count)
        : texts.text("print.colour.some", count, ranges);
  }

  private String size(PageSize size) {
    return size.name()
        .map(name -> texts.text("print.size.named", name, size.widthMm(), size.heightMm()))
        .orElseGet(() -> name(size));
  }

  /** The name of paper, or its measures where it has none. */
  private String name(PageSize size) {
    return size.name()
        .orElseGet(() -> texts.text("print.size.other", size.widthMm(), size.heightMm()));
  }
}
