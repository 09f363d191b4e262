package org.handreiking.output;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files of the finished site, by path from its top. */
public final class OutputTree {

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  /**
   * Adds a file.
   *
   * @throws IllegalArgumentException if there is one at {@code path}
   */
  public void add(String path, byte[] bytes) {
    if (files.putIfAbsent(path, bytes) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
  }

  /** Adds a file with {@code text} in UTF-8. */
  public void add(String path, String text) {
    add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  public Optional<byte[]> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  public Set<String> paths() {
    return files.keySet();
  }

  /** All files, by path. */
  public Set<Map.Entry<String, byte[]>> files() {
    return files.entrySet();
  }
}
