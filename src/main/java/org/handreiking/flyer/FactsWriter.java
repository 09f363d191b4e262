package org.handreiking.flyer;

import static org.handreiking.flyer.SheetText.BOLD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.handbook.Palette;

/** Writes the facts of a flyer: short ones beside each other, long ones over the whole width. */
final class FactsWriter {

  /** What stands elsewhere on the sheet. */
  private static final Set<Kind> ELSEWHERE = EnumSet.of(Kind.SUMMARY, Kind.MEETING, Kind.LATER);

  /** What has more letters gets the whole width. */
  private static final int SHORT = 48;

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
    return BOLD
        + "role: H2; line-height: 1.15; keep-with-next: always; color: "
        + palette.heading()
        + "; ";
  }

  /** Writes what {@code flyer} says besides its head. */
  void write(Flyer flyer) {
    out.open(
        "block",
        "role: Div; start-indent: %1$s; end-indent: %1$s"
            .formatted(sheet.fixed(SheetWriter.INSET)));
    List<Fact> facts =
        flyer.facts().stream().filter(fact -> !ELSEWHERE.contains(fact.kind())).toList();
    List<Fact> pairs = facts.stream().filter(FactsWriter::isShort).toList();
    int paired = pairs.size() - pairs.size() % 2;
    facts.stream().filter(FactsWriter::isFirst).forEach(this::writeWide);
    writePairs(pairs.subList(0, paired));
    pairs.subList(paired, pairs.size()).forEach(this::writeWide);
    facts.stream().filter(fact -> !isShort(fact) && !isFirst(fact)).forEach(this::writeWide);
    if (!flyer.isWhole()) {
      out.block(flyer.texts().more(), BOLD + above());
    }
    out.close();
  }

  private static boolean isFirst(Fact fact) {
    return fact.kind() == Kind.PLACE;
  }

  private static boolean isShort(Fact fact) {
    return fact.value().length() <= SHORT && !isFirst(fact);
  }

  private String above() {
    return "space-before: " + sheet.pt(6);
  }

  private void writeWide(Fact fact) {
    out.open("block", "role: Div; " + above());
    write(fact);
    out.close();
  }

  private void writePairs(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    out.open("table", "role: Div; table-layout: fixed; width: 100%");
    out.empty("table-column", "column-width: proportional-column-width(1)");
    out.empty("table-column", "column-width: " + sheet.mm(4));
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
    out.open("table-cell", style.formatted(sheet.pt(6)) + column);
    write(fact);
    out.close();
  }

  private void write(Fact fact) {
    out.block(fact.label(), label(palette));
    out.block(fact.value(), "");
  }
}
