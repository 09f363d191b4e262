package org.handreiking.methodology;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** Collects small pages with whole headers, for tests that are about how pages hang together. */
final class Pages {

  private static final String HEAD =
      ":beschrijving: Zin.\n:lezers: trainer\n:bron: boek\n:nagekeken: nee\n";
  private static final String WORK = ":groepsgrootte: 4-10\n:doelen: een\n:veiligheid: twee\n";

  private static final String PLAN =
      ":ruimte: drie\n:let-op: vier\n:nazorg: vijf\n:huiswerk: zes\n:minuten: voorstel\n";

  private final List<SourceFile> files = new ArrayList<>();

  Pages methodology(String path) {
    return add(path + "/index", "methodiek", HEAD);
  }

  /** An exercise; its header's eleventh line names what comes first. */
  Pages exercise(String path, String... first) {
    String requires = first.length == 0 ? "" : ":eerst: " + String.join(", ", first) + "\n";
    return add(
        path, "werkvorm", HEAD + ":duur: 10\n" + WORK + requires + ":zachter: a\n:opbrengst: b\n");
  }

  /** A session; its header's eleventh line names its exercises. */
  Pages session(String path, int order, String... exercises) {
    String uses = ":werkvormen: " + String.join(", ", exercises) + "\n";
    return add(
        path,
        "bijeenkomst",
        HEAD + ":duur: 60\n" + WORK + uses + ":volgorde: " + order + "\n" + PLAN);
  }

  /** An exercise of {@code minutes} with further attributes, its safety perhaps among them. */
  Pages exerciseOf(String path, int minutes, String attributes) {
    String work = ":duur: " + minutes + "\n" + WORK;
    String own =
        attributes.contains(":veiligheid:") ? work.replaceAll(":veiligheid:.*\n", "") : work;
    return add(path, "werkvorm", HEAD + own + ":zachter: a\n:opbrengst: b\n" + attributes);
  }

  Pages handout(String path) {
    return add(path, "uitdeelblad", HEAD);
  }

  /** A session that gives out {@code handouts}, and links nothing else. */
  Pages sessionWithHandouts(String path, String... handouts) {
    String gives = ":uitdeelbladen: " + String.join(", ", handouts) + "\n";
    return add(path, "bijeenkomst", HEAD + ":duur: 60\n" + WORK + gives + PLAN);
  }

  Pages page(String path, String attributes) {
    return add(path, "pagina", ":beschrijving: Zin.\n:lezers: trainer\n" + attributes);
  }

  private Pages add(String path, String kind, String attributes) {
    String name = path.replace("/index", "");
    String title = name.substring(name.lastIndexOf('/') + 1);
    files.add(
        SourceFile.ofText(
            "content/" + path + ".adoc", "= " + title + "\n:soort: " + kind + "\n" + attributes));
    return this;
  }

  /** The pages as articles; mistakes in their headers are mistakes in the test. */
  Articles articles() {
    Diagnostics diagnostics = new Diagnostics();
    Articles articles = new Articles(new ArticleReader(diagnostics).read(new SourceTree(files)));
    if (!diagnostics.sorted().isEmpty()) {
      throw new IllegalStateException(diagnostics.sorted().toString());
    }
    return articles;
  }
}
