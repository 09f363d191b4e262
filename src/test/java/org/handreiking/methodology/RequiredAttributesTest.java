package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which attributes each kind of page must have, may have, and must not have. */
class RequiredAttributesTest {

  private static final Map<String, String> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("beschrijving", "Een zin.");
    VALUES.put("lezers", "trainer");
    VALUES.put("volgorde", "10");
    VALUES.put("bron", "boek");
    VALUES.put("vindplaats", "Hoofdstuk 2.");
    VALUES.put("voorstel", "Alles.");
    VALUES.put("nagekeken", "nee");
    VALUES.put("themas", "kracht");
    VALUES.put("levensdomeinen", "wonen");
    VALUES.put("niveaus", "laag");
    VALUES.put("pictogram", "circle");
    VALUES.put("kleur", "#7a3b5d");
    VALUES.put("duur", "60");
    VALUES.put("groepsgrootte", "4-10");
    VALUES.put("doelen", "een ; twee");
    VALUES.put("veiligheid", "Stop op tijd.");
    VALUES.put("ruimte", "Een kring.");
    VALUES.put("materialen", "pennen");
    VALUES.put("uitdeelbladen", "zinnen");
    VALUES.put("werkvormen", "brief");
    VALUES.put("minuten", "voorstel");
    VALUES.put("let-op", "Stilte.");
    VALUES.put("nazorg", "Bel na.");
    VALUES.put("huiswerk", "Lees.");
    VALUES.put("eerst", "vuur");
    VALUES.put("zachter", "Teken het.");
    VALUES.put("opbrengst", "Rust.");
    VALUES.put("toon", "agenda");
  }

  @ParameterizedTest
  @CsvSource({
    "methodiek, beschrijving lezers bron nagekeken, volgorde vindplaats voorstel themas"
        + " pictogram levensdomeinen niveaus kleur",
    "hoofdstuk, beschrijving lezers bron nagekeken, volgorde vindplaats voorstel themas"
        + " pictogram levensdomeinen niveaus uitdeelbladen toon",
    "bijeenkomst, beschrijving lezers bron nagekeken duur groepsgrootte doelen veiligheid ruimte"
        + " let-op nazorg huiswerk minuten, volgorde vindplaats voorstel themas levensdomeinen"
        + " pictogram niveaus materialen uitdeelbladen werkvormen",
    "werkvorm, beschrijving lezers bron nagekeken duur groepsgrootte doelen veiligheid zachter"
        + " opbrengst, volgorde vindplaats voorstel themas pictogram levensdomeinen niveaus"
        + " materialen uitdeelbladen ruimte let-op nazorg eerst",
    "uitdeelblad, beschrijving lezers, volgorde bron vindplaats nagekeken voorstel themas"
        + " pictogram levensdomeinen niveaus",
    "pagina, beschrijving lezers, volgorde bron vindplaats nagekeken voorstel themas"
        + " pictogram levensdomeinen niveaus toon"
  })
  void kindHasItsOwnAttributes(String kind, String required, String optional) {
    List<String> must = List.of(required.split(" ", -1));
    List<String> may = List.of(optional.split(" ", -1));

    assertEquals(List.of(), found(kind, must));
    for (String name : VALUES.keySet()) {
      List<String> written = new ArrayList<>(must);
      if (must.contains(name)) {
        written.remove(name);
        assertEquals(List.of("content/a.adoc:1 HEADER_MISSING " + name), found(kind, written));
      } else if (may.contains(name)) {
        written.add(name);
        assertEquals(List.of(), found(kind, written), name);
      } else {
        written.add(name);
        String place = "content/a.adoc:" + (must.size() + 3);
        assertEquals(List.of(place + " HEADER_NOT_FOR_KIND " + name), found(kind, written));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"beschrijving", "lezers", "duur", "opbrengst"})
  void attributeWithoutAValueCountsAsMissing(String name) {
    List<String> names =
        List.of(
            "beschrijving lezers bron nagekeken duur groepsgrootte doelen veiligheid zachter opbrengst"
                .split(" ", -1));
    String text = text("werkvorm", names).replaceAll("(?m)^:" + name + ":.*$", ":" + name + ":");

    assertEquals(
        List.of("content/a.adoc:" + (names.indexOf(name) + 3) + " HEADER_MISSING " + name),
        found(text));
  }

  private static List<String> found(String kind, List<String> names) {
    return found(text(kind, names));
  }

  private static String text(String kind, List<String> names) {
    StringBuilder text = new StringBuilder("= A\n:soort: " + kind + "\n");
    names.forEach(
        name -> text.append(':').append(name).append(": ").append(VALUES.get(name)).append('\n'));
    return text.toString();
  }

  private static List<String> found(String text) {
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = new SourceTree(List.of(SourceFile.ofText("content/a.adoc", text)));
    int articles = new ArticleReader(diagnostics).read(tree).size();
    assertEquals(diagnostics.hasErrors() ? 0 : 1, articles);
    return Shown.in(diagnostics);
  }
}
