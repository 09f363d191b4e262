package org.handreiking.flyer;

import static org.handreiking.flyer.SheetText.BOLD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.flyer.Fact.Scope;
import org.handreiking.translation.Marks;
import org.handreiking.typesetting.Palette;

/** Writes facts of a flyer: short ones beside each other, long ones over the whole width. */
final class FactsWriter {

  /** What stands elsewhere on the sheet. */
  private static final Set<Kind> ELSEWHERE =
      EnumSet.of(Kind.SUMMARY, Kind.MEETING, Kind.NOTE, Kind.LATER);

  /** At the usual size so many letters fit on half a line. */
  private static final int SHORT = 25;

  private final SheetText out;
  private final Sheet sheet;
  private final Palette palette;

  FactsWriter(SheetText out, Sheet sheet, Palette palette) {
    this.out = out;
    this.sheet = sheet;
    this.palette = palette;
  }

  /** How labels look. */
  static String label(Palette palette) {
    return BOLD + "color: " + palette.heading() + "; ";
  }

  /** Writes what {@code flyer} says of all coming times and of the programme. */
  void write(Flyer flyer) {
    open();
    write(
        flyer.facts().stream()
            .filter(fact -> !ELSEWHERE.contains(fact.kind()) && fact.scope() != Scope.NEXT)
            .toList());
    if (!flyer.isWhole() && !flyer.differs()) {
      out.block(flyer.texts().more(), BOLD + above());
    }
    out.close();
  }

  /** Writes what {@code flyer} says of the next time only, and that other times differ. */
  void writeNext(Flyer flyer) {
    if (!flyer.differs()) {
      return;
    }
    open();
    write(
        flyer.facts().stream()
            .filter(fact -> fact.scope() == Scope.NEXT && !fact.value().isEmpty())
            .toList());
    out.block(flyer.texts().differs(), BOLD + above());
    out.close();
  }

  /** Starts a block of facts. Its indents are alike: tables from right to left stand wrong else. */
  private void open() {
    String style = "role: Div; start-indent: %1$s; end-indent: %1$s";
    out.open("block", style.formatted(sheet.fixed(SheetWriter.INSET)));
  }

  private void write(List<Fact> facts) {
    List<Fact> pairs = facts.stream().filter(this::isShort).toList();
    int paired = pairs.size() - pairs.size() % 2;
    facts.stream().filter(FactsWriter::isFirst).forEach(this::writeWide);
    writePairs(pairs.subList(0, paired));
    pairs.subList(paired, pairs.size()).forEach(this::writeWide);
    facts.stream().filter(fact -> !isShort(fact) && !isFirst(fact)).forEach(this::writeWide);
  }

  private static boolean isFirst(Fact fact) {
    return fact.kind() == Kind.PLACE;
  }

  private boolean isShort(Fact fact) {
    int letters = Marks.without(fact.label() + fact.value()).length() + 2;
    return letters * sheet.percent() <= SHORT * 100 && !isFirst(fact);
  }

  private String above() {
    return "space-before: " + sheet.pt(4);
  }

  private void writeWide(Fact fact) {
    out.labelled(fact.label(), label(palette), fact.value(), above());
  }

  private void writePairs(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    out.open("table", "role: Div; table-layout: fixed; width: 100%");
    out.empty("table-column", "column-width: proportional-column-width(1)");
    out.empty("table-column", "column-width: " + sheet.mm(3));
    out.empty("table-column", "column-width: proportional-column-width(1)");
    out.open("table-body", "role: Div");
    for (int i = 0; i < facts.size(); i += 2) {
      out.open("table-row", "role: Div");
      writeCell(facts.get(i), 1);
      writeCell(facts.get(i + 1), 3);
      out.close();
    }
    out.close();
    out.close();
  }

  private void writeCell(Fact fact, int column) {
    String style =
        "role: Div; start-indent: 0pt; end-indent: 0pt; padding-before: %s; column-number: ";
    out.open("table-cell", style.formatted(sheet.pt(4)) + column);
    out.labelled(fact.label(), label(palette), fact.value(), "");
    out.close();
  }
}
