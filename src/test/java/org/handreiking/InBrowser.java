package org.handreiking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.handreiking.output.Folders;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the served site and a tab to look at it: one of each for all of them. Every test
 * finds the tab as new.
 */
final class InBrowser implements ParameterResolver, BeforeEachCallback {

  private static final List<Class<?>> GIVEN = List.of(ServedSite.class, Tab.class);

  @Override
  public void beforeEach(ExtensionContext test) throws InterruptedException {
    Looking looking = looking(test);
    looking.tab.reset(looking.site.origin());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return GIVEN.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Looking looking = looking(test);
    return parameter.getParameter().getType() == Tab.class ? looking.tab : looking.site;
  }

  private static Looking looking(ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(InBrowser.class))
        .getOrComputeIfAbsent(Looking.class, unused -> new Looking(), Looking.class);
  }

  /** Closed by JUnit after the last test. */
  private static final class Looking implements AutoCloseable {

    /** What closes all that was opened, the last first. */
    private final Deque<Runnable> closing = new ArrayDeque<>();

    private final ServedSite site;
    private final Tab tab;

    Looking() {
      try {
        Path folder = Files.createTempDirectory("in-browser");
        closing.push(() -> Folders.delete(folder));
        site = new ServedSite();
        closing.push(site::close);
        Browser.Open browser = new Browser(folder).open();
        closing.push(browser::close);
        tab = browser.tab();
      } catch (IOException e) {
        close();
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        close();
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (RuntimeException | AssertionError e) {
        close();
        throw e;
      }
    }

    @Override
    public void close() {
      if (!closing.isEmpty()) {
        try {
          closing.pop().run();
        } finally {
          close();
        }
      }
    }
  }
}
