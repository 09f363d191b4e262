package org.handreiking.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;
import org.junit.jupiter.api.Test;

/** A file goes to a translator, both sides work on, and it comes back. */
class PoReturnTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

  private static PoFile read(String po) {
    return new PoReader(new Diagnostics()).read(SourceFile.ofText("a.tr.po", po));
  }

  private static String po(String review, String... texts) {
    StringBuilder po =
        new StringBuilder("msgid \"\"\nmsgstr \"\"\n\"X-Reviewed: " + review + "\\n\"\n");
    for (int i = 0; i < texts.length; i += 2) {
      po.append("\n#. paragraph\nmsgid \"").append(texts[i]);
      po.append("\"\nmsgstr \"").append(texts[i + 1]).append("\"\n");
    }
    return po.toString();
  }

  private static PoFile updated(PoFile file, String... texts) {
    List<FoundText> found = new ArrayList<>();
    for (String text : texts) {
      found.add(
          new FoundText(
              "content/a.adoc",
              new TextBlock(TextKind.PARAGRAPH, Optional.empty(), text, 1, false)));
    }
    return new PoUpdate(Language.of("tr"), APRIL).of(Optional.of(file), found);
  }

  private static String translation(PoReturn.Result result, String text) {
    return result.file().entries().stream()
        .filter(entry -> entry.key().text().equals(text))
        .findFirst()
        .map(entry -> entry.translations().get(0) + (entry.isFuzzy() ? " ?" : ""))
        .orElse("none");
  }

  @Test
  void whatSheHasWrittenComesAndWhatWeHaveMendedMeanwhileStays() {
    String sent = po("nobody", "Adem in.", "", "Adem uit.", "Nefes ver", "Sta.", "Dur");
    PoFile ours = read(sent.replace("Nefes ver", "Nefesini ver."));
    PoFile hers =
        read(
            sent.replace(
                "msgstr \"\"\n\n#. paragraph\nmsgid \"Adem uit",
                "msgstr \"Nefes al.\"\n\n#. paragraph\nmsgid \"Adem uit"));
    PoReturn.Result result = PoReturn.of(ours, hers, Optional.of(read(sent)));

    assertEquals("Nefes al.", translation(result, "Adem in."));
    assertEquals("Nefesini ver.", translation(result, "Adem uit."));
    assertEquals(List.of(new PoReturn.Change("Adem in.", "", "Nefes al.")), result.changes());
  }

  @Test
  void translationOfATextThatChangedMeanwhileIsKeptAndWaitsToBeLookedAt() {
    String sent = po("nobody", "Adem rustig in en uit.", "");
    PoFile ours = updated(read(sent), "Adem heel rustig in en uit.");
    PoFile hers = read(po("nobody", "Adem rustig in en uit.", "Sakin nefes al."));
    PoReturn.Result result = PoReturn.of(ours, hers, Optional.of(read(sent)));
    PoFile after = updated(result.file(), "Adem heel rustig in en uit.");

    assertEquals(
        List.of(new PoReturn.Change("Adem rustig in en uit.", "", "Sakin nefes al. (?)")),
        result.changes());
    PoEntry entry = after.entries().get(0);
    assertTrue(entry.isFuzzy());
    assertEquals("Sakin nefes al.", entry.translations().get(0));
    assertEquals("Adem rustig in en uit.", entry.previous().orElseThrow().text());
  }

  @Test
  void whereWeHaveOneThatIsBehindHersIsTheNewerOne() {
    String sent = po("nobody", "Adem rustig in en uit.", "Nefes al.");
    PoFile ours = updated(read(sent), "Adem heel rustig in en uit.");
    PoFile hers = read(po("nobody", "Adem rustig in en uit.", "Sakin nefes al."));
    PoReturn.Result result = PoReturn.of(ours, hers, Optional.of(read(sent)));

    assertEquals("Sakin nefes al. ?", translation(result, "Adem heel rustig in en uit."));
  }

  @Test
  void whatSheAsksBesideATextIsKeptAlsoWhereSheHasWrittenNothing() {
    String sent = po("nobody", "Adem in.", "");
    PoFile hers = read(sent.replace("#. paragraph", "# Which breath?\n#. paragraph"));
    PoReturn.Result result = PoReturn.of(read(sent), hers, Optional.of(read(sent)));

    assertEquals(List.of("Which breath?"), result.file().entries().get(0).comments());
  }

  @Test
  void fileThatChangesIsNoLongerReviewedUnlessSheSaysSo() {
    String sent = po("native speaker, 2026-03-01", "Adem in.", "Nefes al.");
    Optional<PoFile> before = Optional.of(read(sent));
    PoFile changed = read(sent.replace("Nefes al.", "Nefes."));
    PoFile read = read(sent.replace("Nefes al.", "Nefes.").replace("2026-03-01", "2026-04-01"));
    PoFile ours = read(sent);

    assertEquals("native speaker, 2026-03-01", review(PoReturn.of(ours, ours, before)));
    assertEquals("nobody", review(PoReturn.of(ours, changed, before)));
    assertEquals("native speaker, 2026-04-01", review(PoReturn.of(ours, read, before)));
    assertEquals("nobody", review(PoReturn.of(ours, changed, Optional.empty())));
  }

  @Test
  void ourReviewIsNotTakenAwayByAPacketThatIsOlder() {
    String sent = po("nobody", "Adem in.", "Nefes al.");
    PoFile ours = read(sent.replace("nobody", "native speaker, 2026-03-01"));

    assertEquals(
        "native speaker, 2026-03-01",
        review(PoReturn.of(ours, read(sent), Optional.of(read(sent)))));
    assertEquals(
        "native speaker, 2026-03-01", review(PoReturn.of(ours, read(sent), Optional.empty())));
  }

  private static String review(PoReturn.Result result) {
    return result.file().field("X-Reviewed").orElse("");
  }
}
