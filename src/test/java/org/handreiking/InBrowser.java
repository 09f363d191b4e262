package org.handreiking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handreiking.output.Folders;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the served site and a tab to look at it: one of each for all of them. */
final class InBrowser implements ParameterResolver {

  private static final List<Class<?>> GIVEN = List.of(ServedSite.class, Tab.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return GIVEN.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Looking looking =
        test.getRoot()
            .getStore(Namespace.create(InBrowser.class))
            .getOrComputeIfAbsent(Looking.class, unused -> new Looking(), Looking.class);
    return parameter.getParameter().getType() == Tab.class ? looking.tab : looking.site;
  }

  /** Closed by JUnit after the last test. */
  private static final class Looking implements AutoCloseable {

    private final Path folder;
    private final ServedSite site;
    private final Browser.Open browser;
    private final Tab tab;

    Looking() {
      try {
        folder = Files.createTempDirectory("in-browser");
        site = new ServedSite();
        browser = new Browser(folder).open();
        tab = browser.tab();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      browser.close();
      site.close();
      Folders.delete(folder);
    }
  }
}
