package org.handreiking.translation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** Where translations lie: beside what they translate. */
public final class PoPaths {

  private static final String ENDING = ".po";
  private static final Pattern SOURCE_ENDING =
      Pattern.compile("(\\.[a-z]{2,3})?\\.(adoc|csv|json|properties)$");

  private PoPaths() {}

  /** The part of the path that the PO files of all languages share: {@code data/glossary}. */
  public static String stem(String path) {
    return SOURCE_ENDING.matcher(path).replaceFirst("");
  }

  /** The PO file of a source file: {@code data/glossary.tr.po} for {@code data/glossary.csv}. */
  public static String of(String path, Language language) {
    return stem(path) + ending(language);
  }

  /** How the PO files of {@code language} end: {@code .tr.po}. */
  static String ending(Language language) {
    return "." + language.tag() + ENDING;
  }

  /** What the PO file at {@code path} shares with the source files that it translates. */
  public static String stemOf(String path, Language language) {
    return path.substring(0, path.length() - ending(language).length());
  }

  /** The PO files of {@code language} that translate no file of {@code tree}. */
  public static List<SourceFile> left(SourceTree tree, Language language) {
    Set<String> stems =
        tree.all().stream().map(file -> stem(file.path())).collect(Collectors.toSet());
    return tree.all().stream()
        .filter(file -> file.path().endsWith(ending(language)))
        .filter(file -> !stems.contains(stemOf(file.path(), language)))
        .toList();
  }
}
