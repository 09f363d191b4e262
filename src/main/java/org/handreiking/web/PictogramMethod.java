package org.handreiking.web;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.page.Pictograms;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/**
 * {@code pictogram("circle")} in templates: the drawing itself, so that it takes the colour of the
 * words around it. It is decoration: those who listen do not hear of it.
 */
final class PictogramMethod implements TemplateMethodModelEx {

  private static final String DECORATION = "<svg aria-hidden=\"true\" focusable=\"false\"";

  private final Map<String, String> drawings;

  PictogramMethod(Map<String, String> drawings) {
    this.drawings = drawings;
  }

  /** The drawings of {@code tree} by name, as they stand in a page. */
  static Map<String, String> drawings(SourceTree tree) {
    Map<String, String> drawings = new TreeMap<>();
    for (SourceFile file : tree.below(Pictograms.FOLDER, Pictograms.ENDING)) {
      String name = file.name().substring(0, file.name().length() - Pictograms.ENDING.length());
      drawings.put(name, inPage(file.text().orElse("")));
    }
    return drawings;
  }

  private static String inPage(String svg) {
    String classes = svg.contains("class=\"directed\"") ? "pictogram directed" : "pictogram";
    return svg.strip()
        .replace(" xmlns=\"http://www.w3.org/2000/svg\"", "")
        .replaceFirst(" class=\"[^\"]*\"", "")
        .replaceFirst("<svg", DECORATION + " class=\"" + classes + "\"");
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    String name = String.valueOf(arguments.get(0));
    String drawing =
        Optional.ofNullable(drawings.get(name))
            .orElseThrow(
                () ->
                    new TemplateModelException(
                        Pictograms.FOLDER + "/" + name + Pictograms.ENDING + " is missing"));
    return HTMLOutputFormat.INSTANCE.fromMarkup(drawing);
  }
}
