package org.handreiking.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.Programme;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Texts;

/** Links to the flyers of programmes. */
final class FlyerLinks {

  private final Flyers flyers;
  private final Texts texts;

  /** Links for readers of the language of {@code texts}. */
  FlyerLinks(Flyers flyers, Texts texts) {
    this.flyers = flyers;
    this.texts = texts;
  }

  /** Links to the flyers of {@code programme}; none when it has none. */
  List<PageLink> of(Programme programme, Linker linker) {
    return Arrays.stream(PaperSize.values())
        .flatMap(size -> link(programme, size, linker).stream())
        .toList();
  }

  private Optional<PageLink> link(Programme programme, PaperSize size, Linker linker) {
    return flyers
        .file(programme, texts.language(), size)
        .map(
            file ->
                new PageLink(
                    linker.from().linkTo(file), texts.text("flyer.file." + size.key()), ""));
  }
}
