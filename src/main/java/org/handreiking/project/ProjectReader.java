package org.handreiking.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Classification;
import org.handreiking.site.Classifications;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads the catalogue of projects from its four spreadsheets. */
public final class ProjectReader {

  /** The projects. */
  public static final String PROJECTS = "data/projects.csv";

  private static final String THEMES = "data/project-themes.csv";
  private static final String MATRIX = "data/project-matrix.csv";
  private static final String RECOMMENDATIONS = "data/project-recommendations.csv";

  private static final Column LEVEL = Column.required("level", "niveau");

  private final Diagnostics diagnostics;
  private final Classifications classifications;

  public ProjectReader(Diagnostics diagnostics, Classifications classifications) {
    this.diagnostics = diagnostics;
    this.classifications = classifications;
  }

  /** The catalogue; an empty one when there are no files. */
  public ProjectCatalogue read(SourceTree tree) {
    Map<String, Project> projects = projects(tree);
    return new ProjectCatalogue(
        projects, themes(tree, projects), matrix(tree), recommendations(tree, projects));
  }

  private List<Row> rows(SourceTree tree, String path, List<Column> columns) {
    return new TableReader(diagnostics).read(tree, path, columns);
  }

  private Map<String, Project> projects(SourceTree tree) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.required("code"));
    columns.add(Column.required("name", "naam"));
    columns.add(Column.required("municipality", "gemeente"));
    columns.add(LEVEL);
    for (ProjectField field : ProjectField.values()) {
      columns.add(Column.optional(field.key(), field.names().get(1)).words());
    }
    columns.add(Column.required("source-state", "bron-stand"));
    columns.add(Column.optional("note", "toelichting").words());
    Map<String, Project> projects = new LinkedHashMap<>();
    for (Row row : rows(tree, PROJECTS, columns)) {
      project(row).ifPresent(project -> add(project, row, projects));
    }
    return projects;
  }

  private static void add(Project project, Row row, Map<String, Project> projects) {
    if (projects.putIfAbsent(project.code(), project) != null) {
      row.report(Code.TABLE_SAME_ID, "code", project.code());
    }
  }

  private Optional<Project> project(Row row) {
    Optional<String> code = row.code("code");
    String name = row.requiredText("name");
    Optional<String> level = level(row);
    Optional<SourceState> state = row.choice("source-state", SourceState.values());
    if (code.isEmpty() || level.isEmpty() || state.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Project(
            code.get(),
            name,
            row.points("municipality"),
            level.get(),
            fields(row),
            state.get(),
            row.words("note"),
            row.at()));
  }

  private static Map<ProjectField, List<String>> fields(Row row) {
    Map<ProjectField, List<String>> fields = new EnumMap<>(ProjectField.class);
    for (ProjectField field : ProjectField.values()) {
      if (!row.isEmpty(field.key())) {
        fields.put(field, row.wordPoints(field.key()));
      }
    }
    return fields;
  }

  private Optional<String> level(Row row) {
    String level = row.requiredText("level");
    if (classifications.find(Classification.PARTICIPATION_LEVEL, level).isPresent()) {
      return Optional.of(level);
    }
    if (!level.isEmpty()) {
      row.report(Code.REFERENCE_UNKNOWN, "level", level, Classifications.FILE);
    }
    return Optional.empty();
  }

  private List<SearchTheme> themes(SourceTree tree, Map<String, Project> projects) {
    List<Column> columns =
        List.of(
            Column.required("theme", "thema").words(),
            Column.required("projects", "projecten"),
            Column.optional("themes", "themas"));
    return rows(tree, THEMES, columns).stream()
        .map(
            row ->
                new SearchTheme(
                    row.requiredText("theme"),
                    row.words("theme"),
                    codes(row, projects),
                    ownThemes(row)))
        .toList();
  }

  private List<MatrixCell> matrix(SourceTree tree) {
    List<Column> columns =
        List.of(
            LEVEL, Column.required("part", "onderdeel"), Column.required("text", "tekst").words());
    List<MatrixCell> cells = new ArrayList<>();
    for (Row row : rows(tree, MATRIX, columns)) {
      Optional<String> level = level(row);
      Optional<MatrixPart> part = row.choice("part", MatrixPart.values());
      if (level.isPresent() && part.isPresent()) {
        cells.add(new MatrixCell(level.get(), part.get(), row.wordPoints("text")));
      }
    }
    return cells;
  }

  private List<Recommendation> recommendations(SourceTree tree, Map<String, Project> projects) {
    List<Column> columns =
        List.of(
            LEVEL,
            Column.required("heading", "kop"),
            Column.required("text", "tekst").words(),
            Column.required("projects", "projecten"));
    List<Recommendation> recommendations = new ArrayList<>();
    for (Row row : rows(tree, RECOMMENDATIONS, columns)) {
      Optional<String> level = level(row);
      Optional<RecommendationHeading> heading =
          row.choice("heading", RecommendationHeading.values());
      if (level.isPresent() && heading.isPresent()) {
        recommendations.add(
            new Recommendation(
                level.get(), heading.get(), row.requiredWords("text"), codes(row, projects)));
      }
    }
    return recommendations;
  }

  private List<String> ownThemes(Row row) {
    List<String> ids = row.points("themes");
    ids.stream()
        .filter(id -> classifications.find(Classification.THEME, id).isEmpty())
        .forEach(id -> row.report(Code.REFERENCE_UNKNOWN, "themes", id, Classifications.FILE));
    return ids;
  }

  private static List<String> codes(Row row, Map<String, Project> projects) {
    List<String> codes = row.names("projects");
    codes.stream()
        .filter(code -> !projects.containsKey(code))
        .forEach(code -> row.report(Code.REFERENCE_UNKNOWN, "projects", code, PROJECTS));
    return codes.stream().filter(projects::containsKey).toList();
  }
}
