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
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setLocalizedLookup(false);
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
    variables.put("policy", SecurityHeaders.metaPolicy());
    variables.put("asset", new AssetMethod(page.frame().top(), bake.assets()));
    variables.put("pictogram", new PictogramMethod(bake.pictograms()));
    try {
      Template template = freemarker.getTemplate(templateName);
      template.process(variables, writer);
    } catch (TemplateNotFoundException e) {
      throw new TemplateFailure(e.getTemplateName(), 0, "", e);
    } catch (TemplateException e) {
      throw new TemplateFailure(
          Optional.ofNullable(e.getTemplateSourceName()).orElse(templateName),
          Optional.ofNullable(e.getLineNumber()).orElse(1),
          inOneLine(e.getMessageWithoutStackTop()),
          e);
    } catch (IOException e) {
      throw notUnderstood(e).orElseThrow(() -> new UncheckedIOException(page.title(), e));
    }
  }

  /** The first time FreeMarker says what it does not understand, later it wraps that. */
  private static Optional<TemplateFailure> notUnderstood(IOException failure) {
    Throwable parse = failure instanceof ParseException ? failure : failure.getCause();
    return parse instanceof ParseException e
        ? Optional.of(
            new TemplateFailure(
                e.getTemplateName(), e.getLineNumber(), inOneLine(e.getEditorMessage()), e))
        : Optional.empty();
  }

  /** FreeMarker's own message without its advice and its stack. */
  private static String inOneLine(String message) {
    return message
        .lines()
        .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
        .map(line -> line.replaceAll("\\s*\\[in template.*", ""))
        .collect(Collectors.joining(" "));
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
