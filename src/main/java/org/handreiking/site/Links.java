package org.handreiking.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Relative links between files of the output. */
public final class Links {

  private Links() {}

  /** How the file {@code from} links to the file {@code to}; both from the output's top. */
  public static String relative(String from, String to) {
    List<String> fromFolders = folders(from);
    List<String> toFolders = folders(to);
    int shared = 0;
    while (shared < fromFolders.size()
        && shared < toFolders.size()
        && fromFolders.get(shared).equals(toFolders.get(shared))) {
      shared++;
    }
    List<String> steps = new ArrayList<>();
    for (int i = shared; i < fromFolders.size(); i++) {
      steps.add("..");
    }
    steps.addAll(toFolders.subList(shared, toFolders.size()));
    steps.add(to.substring(to.lastIndexOf('/') + 1));
    return String.join("/", steps);
  }

  /**
   * The file that {@code link} on the file {@code from} points to, without its fragment; a folder
   * means its {@code index.html}. A link that climbs out of the output keeps its {@code ..}.
   *
   * @throws IllegalArgumentException if {@code link} is not written as a link, or names a host
   */
  public static String resolve(String from, String link) {
    URI target = URI.create("/" + from).resolve(link);
    if (target.isOpaque() || target.getRawAuthority() != null) {
      throw new IllegalArgumentException("not a link within the output: " + link);
    }
    String path = target.getPath().substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** What {@link #resolve} gives; empty where it refuses. */
  public static Optional<String> find(String from, String link) {
    try {
      return Optional.of(resolve(from, link));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> folders(String file) {
    List<String> names = List.of(file.split("/"));
    return names.subList(0, names.size() - 1);
  }
}
