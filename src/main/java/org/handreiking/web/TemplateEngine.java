package org.handreiking.web;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.page.model.PageModel;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;

/**
 * The engine that JBake uses for {@code .ftlh} templates: FreeMarker with escaping always on, whose
 * templates see typed page models. JBake makes it by name, see {@code META-INF}.
 */
public final class TemplateEngine extends AbstractTemplateEngine {

  private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

  /** Called by JBake. */
  public TemplateEngine(JBakeConfiguration configuration, ContentStore store) {
    super(configuration, store);
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setNumberFormat("computer");
    freemarker.setObjectWrapper(new RecordWrapper());
    try {
      freemarker.setDirectoryForTemplateLoading(configuration.getTemplateFolder());
    } catch (IOException e) {
      throw new UncheckedIOException("opening the templates", e);
    }
  }

  @Override
  public void renderDocument(
      org.jbake.template.model.TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    Bake bake = Bake.current();
    PageModel page = bake.page(model.getContent().getUri());
    Map<String, Object> variables = new TreeMap<>();
    variables.put("page", page);
    variables.put("body", model.getContent().getBody());
    variables.put("t", new TextMethod(bake.texts(page.frame().language())));
    variables.put("asset", new AssetMethod(page.frame().top(), bake.assets()));
    try {
      Template template = freemarker.getTemplate(templateName);
      template.process(variables, writer);
    } catch (ParseException e) {
      throw new TemplateFailure(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
    } catch (TemplateException e) {
      int line = Optional.ofNullable(e.getLineNumber()).orElse(0);
      throw new TemplateFailure(
          Optional.ofNullable(e.getTemplateSourceName()).orElse(templateName),
          line,
          firstLine(e.getMessageWithoutStackTop()),
          e);
    } catch (freemarker.template.TemplateNotFoundException e) {
      throw new TemplateFailure(e.getTemplateName(), 0, "", e);
    } catch (IOException e) {
      throw new UncheckedIOException("rendering " + page.title(), e);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /**
   * Shows records by their components, and what an {@link Optional} holds instead of the Optional.
   */
  private static final class RecordWrapper extends DefaultObjectWrapper {
    RecordWrapper() {
      super(Configuration.VERSION_2_3_34);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
      return value instanceof Optional<?> optional
          ? wrap(optional.orElse(null))
          : super.handleUnknownType(value);
    }
  }
}
