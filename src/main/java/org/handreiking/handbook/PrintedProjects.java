package org.handreiking.handbook;

import java.util.List;
import java.util.Map;
import org.handreiking.page.Catalogue;
import org.handreiking.project.Project;
import org.handreiking.project.ProjectField;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;

/** The catalogue of projects, as HTML in a book. */
final class PrintedProjects {

  private final Texts texts;

  PrintedProjects(Texts texts) {
    this.texts = texts;
  }

  /** All projects of {@code catalogue}, by their codes; "" when there are none. */
  String html(Catalogue catalogue) {
    Element html = new Element("div");
    catalogue.projects().projects().values().forEach(project -> add(project, html));
    return html.html();
  }

  private void add(Project project, Element html) {
    html.appendElement("h2").text(project.name());
    html.appendElement("p")
        .text(
            String.join(
                " · ", List.of(project.code(), String.join(", ", project.municipalities()))));
    Element facts = html.appendElement("dl");
    for (Map.Entry<ProjectField, List<String>> field : project.fields().entrySet()) {
      facts.appendElement("dt").text(texts.text("field." + field.getKey().key()));
      Element list = facts.appendElement("dd").appendElement("ul");
      for (String point : field.getValue()) {
        list.appendElement("li").appendElement("p").text(point);
      }
    }
    if (!project.note().isEmpty()) {
      html.appendElement("p").text(project.note());
    }
  }
}
