package org.handreiking.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Programme;
import org.handreiking.site.Language;

/**
 * Which programmes have flyers: those with a page that somebody can still join. One that asks for
 * neutral names has none: a flyer without its name would say nothing, one with it would lie about.
 */
public final class Flyers {

  private final Site site;
  private final SortedMap<String, List<Occurrence>> times;

  /** The flyers of {@code site} as it is {@code today}. */
  public Flyers(Site site, LocalDate today) {
    this.site = site;
    this.times = site.catalogue().calendar().openTimes(today);
  }

  /** The programmes that have flyers. */
  public List<Programme> programmes() {
    return site.catalogue().programmes().values().stream().filter(this::has).toList();
  }

  /** The times that the flyers of {@code programme} name, in their order. */
  public List<Occurrence> times(Programme programme) {
    return times.getOrDefault(programme.id(), List.of());
  }

  /**
   * The file of a flyer of {@code programme}, from the output's top; empty when it has none.
   *
   * @param language in which it is written
   */
  public Optional<String> file(Programme programme, Language language, PaperSize size) {
    return has(programme) ? site.paths().flyer(language, programme, size) : Optional.empty();
  }

  private boolean has(Programme programme) {
    return !programme.neutral()
        && site.paths().programme(programme).isPresent()
        && !times(programme).isEmpty();
  }
}
