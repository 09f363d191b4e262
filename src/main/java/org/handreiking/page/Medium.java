package org.handreiking.page;

import java.util.Optional;
import org.handreiking.page.LinkTargets.Target;
import org.handreiking.source.SourceFile;

/** Where a text is shown: on a page or in a book. */
public interface Medium {

  /** The address of {@code target}; empty where it cannot be reached. */
  Optional<String> address(Target target);

  /** The address of a picture in {@code assets/}. */
  String address(SourceFile picture);

  /**
   * Whether tables keep the widths of their columns; on pages a policy forbids style in the text.
   */
  boolean keepsColumnWidths();
}
