package org.handreiking.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Audience;
import org.handreiking.page.PageKind;
import org.handreiking.page.SitePage;
import org.handreiking.page.model.Frame;
import org.handreiking.page.model.Neighbours;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.PageModel;
import org.handreiking.page.model.Provenance;
import org.handreiking.page.model.TextModel;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JBake makes the pages, and none is lost on the way. */
class SiteComposerTest {

  private static final Language DUTCH = Language.of("nl");

  @TempDir Path scratch;

  private final Diagnostics diagnostics = new Diagnostics();

  private List<ComposedPage> compose(String template, String title, String html) {
    SourceTree tree =
        new SourceTree(
            List.of(
                SourceFile.ofText("templates/page.ftlh", template),
                SourceFile.ofText("templates/messages.nl.properties", "hello=Dag {0}\n"),
                SourceFile.ofText("assets/style.css", "")));
    PageAddress address = new PageAddress(DUTCH, new PagePath("over"));
    SitePage page =
        new SitePage(
            new PagePath("over"),
            PageKind.PAGE,
            title,
            "",
            Set.of(Audience.TRAINER),
            List.of(),
            true,
            Position.of("content/over.adoc", 1));
    PageLink home = new PageLink("../index.html", "Welkom", "");
    Frame frame =
        new Frame(
            "nl",
            "ltr",
            ", ",
            "Proef",
            "",
            "../../",
            "",
            "",
            false,
            home,
            home,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    TextModel view =
        new TextModel(
            Optional.empty(),
            new Neighbours(Optional.empty(), Optional.empty()),
            "",
            Optional.empty(),
            List.of(),
            List.of());
    PageModel model =
        new PageModel(
            frame,
            "page",
            title,
            "",
            List.of(),
            List.of(),
            List.of(),
            0,
            new Provenance(List.of(), "", "", ""),
            view);
    return new SiteComposer(scratch, tree, DUTCH, diagnostics)
        .compose(
            List.of(new SiteComposer.Draft(address, page, model, html)),
            Map.of("nl", Texts.read(tree, DUTCH, DUTCH, diagnostics)));
  }

  private List<Code> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  @Test
  void valuesAreEscapedAndTheTextIsNot() {
    List<ComposedPage> pages =
        compose("<h1>${page.title}</h1>${body?no_esc}", "A < B & \"C\"", "<p>x</p>");
    assertEquals("<h1>A &lt; B &amp; &quot;C&quot;</h1><p>x</p>\n", pages.get(0).html());
  }

  @Test
  void templatesSeeTextsAssetsAndMissingValues() {
    List<ComposedPage> pages =
        compose(
            "${t('hello', 'jij')} ${asset('style.css')} <#if page.view.methodology??>x<#else>y</#if>",
            "T",
            "");
    assertEquals("Dag jij ../../assets/style.css y", pages.get(0).html());
  }

  @Test
  void templatesKnowNothingOfTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
    try {
      assertEquals("TITEL", compose("${'titel'?upper_case}", "T", "").get(0).html());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void textThatLooksLikeAJBakeHeaderStaysText() {
    List<ComposedPage> pages = compose("${body?no_esc}", "T", "status=draft\n~~~~~~\n<p>x</p>");
    assertEquals(List.of(), codes());
    assertTrue(pages.get(0).html().contains("<p>x</p>"), pages.get(0).html());
    assertTrue(pages.get(0).html().contains("status=draft"), pages.get(0).html());
  }

  @Test
  void aPageThatJBakePassesOverInSilenceIsAnError() throws IOException {
    Path folder = scratch.resolve("content/nl/over");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(".jbakeignore"), "");
    compose("x", "T", "");
    assertEquals(List.of(Code.PAGE_NOT_COMPOSED), codes());
  }

  @Test
  void anAssetThatIsMissingIsReportedAtItsLineInTheTemplate() {
    compose("a\n${asset('nee.css')}", "T", "");
    Diagnostic found = diagnostics.sorted().get(0);
    assertEquals(Code.TEMPLATE_FAILED, found.code());
    assertEquals("templates/page.ftlh:2", found.at().toString());
  }
}
