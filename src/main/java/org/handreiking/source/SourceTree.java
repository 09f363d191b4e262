package org.handreiking.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every file that a site is made from, by path. Reading it is the only time a build reads the
 * site's folders.
 */
public final class SourceTree {

  /** The folders of a site that hold its sources; everything else in its folder is left alone. */
  public static final List<String> FOLDERS = List.of("content", "data", "templates", "assets");

  private final TreeMap<String, SourceFile> files = new TreeMap<>();

  public SourceTree(Collection<SourceFile> files) {
    files.forEach(file -> this.files.put(file.path(), file));
  }

  /**
   * Reads the four source folders below {@code siteFolder}; a missing one counts as empty. Hidden
   * files and folders and editors' backups ({@code .x}, {@code x~}) are left out.
   */
  public static SourceTree read(Path siteFolder) {
    List<SourceFile> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path start = siteFolder.resolve(folder);
      if (Files.isDirectory(start)) {
        readFolder(siteFolder, start, files);
      }
    }
    return new SourceTree(files);
  }

  private static void readFolder(Path siteFolder, Path start, List<SourceFile> files) {
    try (Stream<Path> walk = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> found =
          walk.filter(Files::isRegularFile)
              .filter(file -> isSource(start.relativize(file)))
              .toList();
      for (Path file : found) {
        String path = siteFolder.relativize(file).toString().replace('\\', '/');
        files.add(new SourceFile(path, Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + start, e);
    }
  }

  private static boolean isSource(Path file) {
    for (Path name : file) {
      if (name.toString().startsWith(".") || name.toString().endsWith("~")) {
        return false;
      }
    }
    return true;
  }

  public Optional<SourceFile> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** All files, by path. */
  public Collection<SourceFile> all() {
    return files.values();
  }

  /** The files below {@code folder} whose name ends with {@code ending}, by path. */
  public List<SourceFile> below(String folder, String ending) {
    return files.subMap(folder + "/", folder + "0").values().stream()
        .filter(file -> file.path().endsWith(ending))
        .toList();
  }

  /** This tree, with {@code file} in the place of the one with the same path, if there is one. */
  public SourceTree with(SourceFile file) {
    List<SourceFile> all = new ArrayList<>(files.values());
    all.removeIf(other -> other.path().equals(file.path()));
    all.add(file);
    return new SourceTree(all);
  }

  /** This tree, with its texts put in {@code words}. */
  public SourceTree in(Words words) {
    return new SourceTree(files.values().stream().map(file -> file.in(words)).toList());
  }

  /** One hash for the whole tree: paths and bytes. */
  public ContentHash hash() {
    List<byte[]> parts = new ArrayList<>();
    for (Map.Entry<String, SourceFile> entry : files.entrySet()) {
      parts.add(entry.getKey().getBytes(StandardCharsets.UTF_8));
      parts.add(entry.getValue().bytes());
    }
    return ContentHash.of(parts.toArray(new byte[0][]));
  }
}
