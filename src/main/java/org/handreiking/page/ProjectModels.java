package org.handreiking.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handreiking.page.SitePaths.Grouping;
import org.handreiking.page.model.MatrixView;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.ProjectGroupModel;
import org.handreiking.page.model.ProjectModel;
import org.handreiking.page.model.ProjectsView;
import org.handreiking.page.model.RecommendationsView;
import org.handreiking.project.MatrixPart;
import org.handreiking.project.Project;
import org.handreiking.project.ProjectField;
import org.handreiking.project.Recommendation;
import org.handreiking.project.RecommendationHeading;
import org.handreiking.site.PagePath;

/** Makes what the pages about projects show. */
final class ProjectModels {

  private final Catalogue catalogue;
  private final List<ProjectGroup> groups;
  private final SitePaths paths;

  ProjectModels(Catalogue catalogue, List<ProjectGroup> groups, SitePaths paths) {
    this.catalogue = catalogue;
    this.groups = groups;
    this.paths = paths;
  }

  ProjectModel project(Project project, Linker linker) {
    List<PagePath> all =
        catalogue.projects().projects().values().stream()
            .flatMap(one -> paths.project(one).stream())
            .toList();
    return new ProjectModel(
        project.code(),
        level(project.level(), linker),
        linksToGroupsOf(project, Grouping.MUNICIPALITY, linker),
        linksToGroupsOf(project, Grouping.THEME, linker),
        Arrays.stream(ProjectField.values())
            .map(field -> new ProjectModel.Field(field.key(), points(project, field)))
            .toList(),
        project.state().key(),
        project.note(),
        advice(project, linker),
        linker.neighboursOf(all));
  }

  ProjectGroupModel group(ProjectGroup group, Linker linker) {
    boolean isLevel = group.grouping() == Grouping.LEVEL;
    return new ProjectGroupModel(
        group.grouping().key(),
        group.explanation(),
        group.projects().stream().flatMap(one -> link(one, linker).stream()).toList(),
        isLevel ? parts(group.id()) : List.of(),
        isLevel ? headings(group.id(), linker) : List.of());
  }

  ProjectsView catalogue(Linker linker) {
    List<ProjectsView.Level> levels = new ArrayList<>();
    for (ProjectGroup group : groups(Grouping.LEVEL)) {
      levels.add(
          new ProjectsView.Level(
              link(group, linker),
              group.projects().stream().flatMap(one -> row(one, linker).stream()).toList()));
    }
    List<ProjectsView.LookUp> lookUps =
        Arrays.stream(Grouping.values())
            .map(
                grouping ->
                    new ProjectsView.LookUp(
                        grouping.key(),
                        groups(grouping).stream().map(group -> link(group, linker)).toList()))
            .toList();
    return new ProjectsView(levels, lookUps);
  }

  MatrixView matrix(Linker linker) {
    return new MatrixView(
        groups(Grouping.LEVEL).stream()
            .map(group -> new MatrixView.Level(link(group, linker), parts(group.id())))
            .toList());
  }

  RecommendationsView recommendations(Linker linker) {
    return new RecommendationsView(
        groups(Grouping.LEVEL).stream()
            .map(
                group ->
                    new RecommendationsView.Level(
                        link(group, linker), headings(group.id(), linker)))
            .filter(level -> !level.headings().isEmpty())
            .toList());
  }

  private List<ProjectGroup> groups(Grouping grouping) {
    return groups.stream().filter(group -> group.grouping() == grouping).toList();
  }

  private List<MatrixView.Part> parts(String level) {
    return Arrays.stream(MatrixPart.values())
        .flatMap(
            part ->
                catalogue.projects().matrix().stream()
                    .filter(cell -> cell.level().equals(level) && cell.part() == part)
                    .map(cell -> new MatrixView.Part(part.key(), cell.points())))
        .toList();
  }

  private List<RecommendationsView.Heading> headings(String level, Linker linker) {
    return Arrays.stream(RecommendationHeading.values())
        .map(
            heading ->
                new RecommendationsView.Heading(heading.key(), items(level, heading, linker)))
        .filter(heading -> !heading.items().isEmpty())
        .toList();
  }

  private List<RecommendationsView.Item> items(
      String level, RecommendationHeading heading, Linker linker) {
    return catalogue.projects().recommendations().stream()
        .filter(one -> one.level().equals(level) && one.heading() == heading)
        .map(one -> new RecommendationsView.Item(one.text(), cited(one, linker)))
        .toList();
  }

  private List<PageLink> cited(Recommendation recommendation, Linker linker) {
    return recommendation.projects().stream()
        .flatMap(code -> catalogue.projects().find(code).stream())
        .flatMap(project -> link(project, linker).stream())
        .toList();
  }

  private List<ProjectModel.Advice> advice(Project project, Linker linker) {
    return catalogue.projects().recommendations().stream()
        .filter(one -> one.projects().contains(project.code()))
        .map(one -> new ProjectModel.Advice(one.text(), level(one.level(), linker)))
        .toList();
  }

  private List<PageLink> linksToGroupsOf(Project project, Grouping grouping, Linker linker) {
    return groups(grouping).stream()
        .filter(group -> group.projects().contains(project))
        .map(group -> link(group, linker))
        .toList();
  }

  private Optional<ProjectsView.Row> row(Project project, Linker linker) {
    return linker
        .link(paths.project(project))
        .map(
            link ->
                new ProjectsView.Row(
                    project.code(),
                    link,
                    String.join(", ", project.municipalities()),
                    project.state().key()));
  }

  private PageLink level(String id, Linker linker) {
    return groups(Grouping.LEVEL).stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .map(group -> link(group, linker))
        .orElseThrow(() -> new IllegalStateException("no level " + id));
  }

  private Optional<PageLink> link(Project project, Linker linker) {
    return linker.link(paths.project(project));
  }

  private PageLink link(ProjectGroup group, Linker linker) {
    return linker
        .link(paths.projectGroup(group.grouping(), group.id()))
        .map(link -> new PageLink(link.href(), group.label(), group.explanation()))
        .orElseThrow(() -> new IllegalStateException("no page for " + group.label()));
  }

  private static List<String> points(Project project, ProjectField field) {
    return project.fields().getOrDefault(field, List.of());
  }
}
