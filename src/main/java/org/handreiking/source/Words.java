package org.handreiking.source;

/**
 * How the texts of files are put for readers: as they stand, or in another language. Whoever reads
 * a text that readers will see asks for it, so that what can be translated is said where it is
 * read.
 */
@FunctionalInterface
public interface Words {

  /** Every text as it stands. */
  Words AS_WRITTEN = (file, block) -> block.text();

  /** What readers see in the place of {@code block} of {@code file}. */
  String of(SourceFile file, TextBlock block);

  /** Whether the site is translated into the language {@code tag}, as far as is known here. */
  default boolean includes(String tag) {
    return true;
  }
}
