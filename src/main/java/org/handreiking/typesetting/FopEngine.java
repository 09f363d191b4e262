package org.handreiking.typesetting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FormattingResults;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.PageSequenceResults;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.Position;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Typesets formatting objects with Apache FOP, which sees nothing but our fonts. */
final class FopEngine {

  private static final URI BASE = URI.create("font:///");

  private final Diagnostics diagnostics;

  FopEngine(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The pages of {@code fo}, tagged, as PDF/UA-1 and PDF/A-2a.
   *
   * @param ids of things whose pages are wanted
   * @throws IOException when the typesetter gives up
   */
  Pages typeset(String fo, String title, Collection<String> ids) throws IOException {
    return WesternDigits.during(() -> run(fo, title, ids));
  }

  private Pages run(String fo, String title, Collection<String> ids) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FopFactory factory = factory();
      FOUserAgent agent = agent(factory, title);
      AtomicBoolean isTooFull = new AtomicBoolean();
      agent.getEventBroadcaster().addEventListener(event -> notice(event, isTooFull));
      // The handler that the typesetter would make itself: it knows where everything went.
      AreaTreeHandler areas = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, out);
      agent.setFOEventHandlerOverride(areas);
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
      var reader = parsers().newSAXParser().getXMLReader();
      reader.setContentHandler(fop.getDefaultHandler());
      reader.parse(new InputSource(new StringReader(fo)));
      List<Integer> counts = counts(fop.getResults());
      return new Pages(fo, out.toByteArray(), counts, isTooFull.get(), places(areas, ids));
    } catch (SAXException | ParserConfigurationException | RuntimeException e) {
      throw new IOException("typesetting " + title, e);
    }
  }

  private static Map<String, Integer> places(AreaTreeHandler areas, Collection<String> ids) {
    Map<String, Integer> places = new TreeMap<>();
    for (String id : ids) {
      PageViewport page = areas.getIDTracker().getFirstPageViewportContaining(id);
      if (page != null) {
        places.put(id, page.getPageIndex() + 1);
      }
    }
    return places;
  }

  private static List<Integer> counts(FormattingResults results) {
    List<Integer> counts = new ArrayList<>();
    for (Object sequence : results.getPageSequences()) {
      counts.add(((PageSequenceResults) sequence).getPageCount());
    }
    return counts;
  }

  private FOUserAgent agent(FopFactory factory, String title) {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.getEventBroadcaster().addEventListener(this::report);
    agent.setTitle(title);
    agent.setAccessibility(true);
    return agent;
  }

  /** Lines, boxes and regions each have an event of their own for what they cannot hold. */
  private static void notice(Event event, AtomicBoolean isTooFull) {
    if (event.getEventID().contains("verflow")) {
      isTooFull.set(true);
    }
  }

  /** What the typesetter found: our own checks should have found it before, with its place. */
  private void report(Event event) {
    if (event.getEventID().endsWith("glyphNotAvailable")) {
      char letter = (Character) event.getParam("ch");
      String name = String.format(Locale.ROOT, "U+%04X", (int) letter);
      diagnostics.add(Code.HANDBOOK_GLYPH, Position.SITE, name, String.valueOf(letter));
    } else if (event.getSeverity() == EventSeverity.ERROR
        || event.getSeverity() == EventSeverity.FATAL) {
      diagnostics.add(Code.HANDBOOK_FAILED, Position.SITE, event.getEventID());
    }
  }

  private static SAXParserFactory parsers() {
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers;
  }

  private static FopFactory factory() throws IOException {
    byte[] configuration = configuration().getBytes(StandardCharsets.UTF_8);
    try {
      return new FopConfParser(new ByteArrayInputStream(configuration), BASE, new OnlyFonts())
          .getFopFactoryBuilder()
          .build();
    } catch (SAXException e) {
      throw new IOException("configuring the typesetter", e);
    }
  }

  private static String configuration() {
    StringBuilder fonts = new StringBuilder();
    for (FontFamily family : FontFamily.values()) {
      for (int i = 0; i < 4; i++) {
        fonts.append(font(family, i));
      }
    }
    return """
    <fop version="1.0"><accessibility>true</accessibility><use-cache>false</use-cache>
    <renderers><renderer mime="application/pdf">
    <pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
    <fonts>%s</fonts></renderer></renderers></fop>
    """
        .formatted(fonts);
  }

  /** The four styles of a family: normal, italic, bold, bold italic. Arabic is not kerned. */
  private static String font(FontFamily family, int style) {
    return """
    <font embed-url="font:///%s" kerning="%s" advanced="false" embedding-mode="subset">
      <font-triplet name="%s" style="%s" weight="%s"/></font>
    """
        .formatted(
            family.files().get(style),
            family == FontFamily.WIDE ? "no" : "yes",
            family.fo(),
            style % 2 == 0 ? "normal" : "italic",
            style < 2 ? "normal" : "bold");
  }

  /** Opens our fonts and nothing else: no file, no network. */
  private static final class OnlyFonts implements ResourceResolver {

    @Override
    public Resource getResource(URI uri) throws IOException {
      if (!"font".equals(uri.getScheme())) {
        throw new IOException("a book may not open " + uri);
      }
      return new Resource(FontFiles.open(uri.getPath().substring(1)));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("a book may not write " + uri);
    }
  }
}
