package org.handreiking.typesetting;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** Keeps the logs of the PDF libraries from the terminal: what matters becomes a diagnostic. */
final class EngineLog {

  private static final List<String> LIBRARIES =
      List.of(
          "org.apache.fop",
          "org.apache.xmlgraphics",
          "org.apache.batik",
          "org.apache.pdfbox",
          "org.apache.fontbox",
          "FOP");

  private EngineLog() {}

  /** Switches them off, for the whole program. */
  static void silence() {
    ILoggerFactory loggers = LoggerFactory.getILoggerFactory();
    if (loggers instanceof LoggerContext context) {
      LIBRARIES.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
    }
  }
}
