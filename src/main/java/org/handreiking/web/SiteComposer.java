package org.handreiking.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.page.ForeignText;
import org.handreiking.page.Isolation;
import org.handreiking.page.PageKind;
import org.handreiking.page.SitePage;
import org.handreiking.page.model.PageModel;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.Texts;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;

/**
 * Composes pages from templates, through JBake: it crawls the converted texts and renders each page
 * with the template of its kind. JBake insists on folders; these stay inside a scratch folder.
 */
public final class SiteComposer {

  private static final String TEMPLATES = "templates/";

  private final Path scratch;
  private final SourceTree tree;
  private final Language source;
  private final Diagnostics diagnostics;

  /**
   * Composes with the templates and assets of {@code tree}.
   *
   * @param scratch an empty folder, used while composing
   * @param source the language of words that are not translated
   */
  public SiteComposer(Path scratch, SourceTree tree, Language source, Diagnostics diagnostics) {
    this.source = source;
    this.scratch = scratch;
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /**
   * A page that waits to be composed.
   *
   * @param html its converted text; {@code ""} for a page made from data
   */
  public record Draft(PageAddress address, SitePage page, PageModel model, String html) {}

  /**
   * The pages of {@code drafts}, in their order. A template that is missing or fails is reported,
   * as is a page that JBake takes in but does not give back; such pages are left out.
   *
   * @param texts by BCP 47 tag
   */
  public List<ComposedPage> compose(List<Draft> drafts, Map<String, Texts> texts) {
    if (hasAllTemplates(drafts)) {
      writeInput(drafts);
      Map<String, PageModel> models = new TreeMap<>();
      drafts.forEach(draft -> models.put(draft.address().file(), draft.model()));
      new Bake(models, texts, assets(), PictogramMethod.drawings(tree)).during(this::bake);
    }
    return diagnostics.hasErrors() ? List.of() : drafts.parallelStream().map(this::result).toList();
  }

  private boolean hasAllTemplates(List<Draft> drafts) {
    boolean all = true;
    for (PageKind kind : PageKind.values()) {
      boolean used = drafts.stream().anyMatch(draft -> draft.page().kind() == kind);
      if (used && tree.find(TEMPLATES + kind.template()).isEmpty()) {
        diagnostics.add(
            Code.TEMPLATE_MISSING, Position.of(TEMPLATES + kind.template()), kind.key());
        all = false;
      }
    }
    return all;
  }

  private Set<String> assets() {
    List<String> names = new ArrayList<>();
    for (SourceFile file : tree.below("assets", "")) {
      names.add(file.path().substring("assets/".length()));
    }
    return Set.copyOf(names);
  }

  private void writeInput(List<Draft> drafts) {
    try {
      Files.createDirectories(scratch.resolve("assets"));
      for (SourceFile file : tree.below("templates", "")) {
        write(scratch.resolve(file.path()), file.bytes());
      }
      for (Draft draft : drafts) {
        String header =
            "type=" + draft.page().kind().key() + "\nstatus=published\ncached=false\n~~~~~~\n";
        String text = header + draft.html() + "\n";
        Path file = scratch.resolve("content").resolve(draft.address().file());
        write(file, text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("preparing pages in " + scratch, e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void bake() {
    DefaultJBakeConfiguration configuration = configuration();
    DocumentTypes.resetDocumentTypes();
    for (PageKind kind : PageKind.values()) {
      DocumentTypes.addDocumentType(kind.key());
    }
    MemoryContentStore store = new MemoryContentStore();
    new Crawler(store, configuration).crawl();
    Renderer renderer = new Renderer(store, configuration);
    store.documents().forEach(document -> render(renderer, document));
  }

  private DefaultJBakeConfiguration configuration() {
    DefaultJBakeConfiguration configuration =
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(
                scratch.toFile(), scratch.resolve("output").toFile(), true);
    for (PageKind kind : PageKind.values()) {
      configuration.setTemplateFileNameForDocType(kind.key(), kind.template());
    }
    return configuration;
  }

  private void render(Renderer renderer, DocumentModel document) {
    try {
      renderer.render(document);
    } catch (Exception e) {
      report(e, document.getUri());
    }
  }

  /** JBake wraps whatever went wrong in plain exceptions: looks for what the template said. */
  private void report(Exception failure, String address) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFailure template) {
        Code code = template.line() == 0 ? Code.TEMPLATE_MISSING : Code.TEMPLATE_FAILED;
        Position at = Position.of(TEMPLATES + template.template(), template.line());
        diagnostics.add(code, at, template.getMessage());
        return;
      }
    }
    diagnostics.add(Code.PAGE_NOT_COMPOSED, Position.SITE, address, failure.getMessage());
  }

  private ComposedPage result(Draft draft) {
    Path file = scratch.resolve("output").resolve(draft.address().file());
    try {
      if (!Files.isRegularFile(file)) {
        diagnostics.add(
            Code.PAGE_NOT_COMPOSED, draft.page().origin(), draft.address().folder(), "");
        return new ComposedPage(draft.address(), draft.page(), "");
      }
      Language reader = draft.address().language();
      String html = ForeignText.said(Files.readString(file), source, reader);
      boolean isLeftToRight = reader.direction() == Direction.LEFT_TO_RIGHT;
      return new ComposedPage(
          draft.address(), draft.page(), isLeftToRight ? html : Isolation.of(html));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
