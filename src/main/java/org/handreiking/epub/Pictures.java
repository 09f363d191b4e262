package org.handreiking.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.handreiking.source.ContentHash;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The pictures of one book, each once, called after what is in it. */
final class Pictures {

  private static final Pattern DATA =
      Pattern.compile("data:image/(png|jpeg|gif|svg\\+xml);base64,(.*)", Pattern.DOTALL);

  private static final int DIGITS = 16;

  private final Map<String, byte[]> files = new TreeMap<>();
  private int undescribed;

  /** Files by name, to be read only. */
  Map<String, byte[]> files() {
    return files;
  }

  /** Remembers that a picture says nothing of what it shows, nor that it is decor. */
  void addUndescribed() {
    undescribed++;
  }

  /** Whether every picture has a description, or says that it needs none. */
  boolean areDescribed() {
    return undescribed == 0;
  }

  /** The file name of the picture that {@code source} carries; empty when it carries none. */
  Optional<String> add(String source) {
    Matcher data = DATA.matcher(source);
    if (!data.matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(data.group(2));
      boolean isDrawing = data.group(1).equals("svg+xml");
      if (!isDrawing && ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
        return Optional.empty();
      }
      byte[] content = isDrawing ? drawing(bytes) : bytes;
      String ending = isDrawing ? "svg" : data.group(1).replace("jpeg", "jpg");
      String name = ContentHash.of(content).hex().substring(0, DIGITS) + "." + ending;
      files.put(name, content);
      return Optional.of(name);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A drawing with letters that reading systems have; in print they have names of ours. */
  private static byte[] drawing(byte[] svg) {
    Document document =
        Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    for (Element element : document.select("[font-family]")) {
      element.attr("font-family", "sans-serif");
    }
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }
}
