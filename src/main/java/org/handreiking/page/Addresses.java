package org.handreiking.page;

import java.util.Optional;
import org.handreiking.page.LinkTargets.Target;
import org.handreiking.source.SourceFile;

/** How a text writes what it links to, where it is shown: on a page or in a book. */
public interface Addresses {

  /** The address of {@code target}; empty where it cannot be reached. */
  Optional<String> of(Target target);

  /** The address of a picture in {@code assets/}. */
  String of(SourceFile picture);
}
