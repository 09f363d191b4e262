package org.handreiking.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.output.OutputTree;
import org.handreiking.site.HiddenAddress;
import org.handreiking.source.Position;
import org.handreiking.source.SourceTree;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

/**
 * No page, PDF or other file tells the address of a place that is not for everybody. Messages name
 * the place and where its address is kept, never the address itself.
 */
final class HiddenAddressRules {

  private final List<HiddenAddress> addresses;
  private final SourceTree tree;
  private final Diagnostics diagnostics;

  HiddenAddressRules(List<HiddenAddress> addresses, SourceTree tree, Diagnostics diagnostics) {
    this.addresses = List.copyOf(addresses);
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks everything that will be published.
   *
   * @param output all files; of pages and PDF files what stands in {@code documents} and {@code
   *     printed} is read instead
   */
  void check(
      List<ComposedPage> pages,
      Map<String, Document> documents,
      List<PrintedFile> printed,
      OutputTree output) {
    if (addresses.isEmpty()) {
      return;
    }
    for (ComposedPage page : pages) {
      String file = page.address().file();
      check(file, text(documents.get(file)), page.page().origin().path());
    }
    printed.forEach(pdf -> check(pdf.file(), pdf.title() + " " + pdf.text(), ""));
    output.files().stream()
        .filter(file -> !file.getKey().matches(".*\\.(html|pdf|png|jpe?g|webp|avif|woff2?)"))
        .forEach(
            file ->
                check(
                    file.getKey(),
                    file.getKey() + " " + text(file.getKey(), file.getValue()),
                    file.getKey()));
  }

  /** What a file says; of one for calendar programs, with its lines unfolded and no escapes. */
  private static String text(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return path.endsWith(".ics")
        ? text.replaceAll("\r?\n[ \t]", "").replace("\\n", " ").replace("\\", "")
        : text;
  }

  private static String text(Document document) {
    String attributes =
        document.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .map(Attribute::getValue)
            .collect(Collectors.joining(" | "));
    String data =
        document.select("script").stream()
            .map(script -> script.data())
            .collect(Collectors.joining(" | "));
    return document.text() + " | " + attributes + " | " + data;
  }

  private void check(String file, String text, String source) {
    String folded = HiddenAddress.fold(text);
    for (HiddenAddress address : addresses) {
      if (address.isIn(folded)) {
        diagnostics.add(
            Code.TRACE_HIDDEN_ADDRESS,
            origin(address, source),
            address.place(),
            file,
            address.at().toString());
      }
    }
  }

  /** The line of the file's own source that holds it, else the cell where it belongs. */
  private Position origin(HiddenAddress address, String source) {
    return address.telling().stream()
        .flatMap(
            part -> tree.find(source).flatMap(file -> SourceLines.lineWith(file, part)).stream())
        .findFirst()
        .orElse(address.at());
  }
}
