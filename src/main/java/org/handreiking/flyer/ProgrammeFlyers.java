package org.handreiking.flyer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Programme;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.page.Flyers;
import org.handreiking.page.Site;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;

/** Makes the flyers of programmes in one language, of the facts that their pages show. */
public final class ProgrammeFlyers {

  /** The colour of programmes that run no methodology. */
  private static final String COLOUR = "#2f4a57";

  private final SiteConfiguration configuration;
  private final Site site;
  private final Texts texts;
  private final LocalDate today;
  private final Flyers flyers;

  /** Flyers in the language of {@code texts}, of what is true {@code today}. */
  public ProgrammeFlyers(SiteConfiguration configuration, Site site, Texts texts, LocalDate today) {
    this.configuration = configuration;
    this.site = site;
    this.texts = texts;
    this.today = today;
    this.flyers = new Flyers(site, today);
  }

  /** The flyer of {@code programme}, which must be one that has flyers. */
  public Flyer flyer(Programme programme) {
    FlyerFacts facts = new FlyerFacts(texts);
    List<Occurrence> times = flyers.times(programme);
    PagePath page = site.paths().programme(programme).orElseThrow();
    String whole = configuration.address() + new PageAddress(texts.language(), page).folder();
    Occurrence next = times.get(0);
    List<Fact> all = new ArrayList<>(facts.of(programme));
    all.addAll(facts.of(times));
    all.addAll(facts.later(times));
    return new Flyer(
        texts.language(),
        configuration.source(),
        programme.title(),
        configuration.example() ? texts.text("example.note") : "",
        configuration.title(texts.language()),
        facts.day(next.when()),
        facts.hours(next.when()),
        all.stream().sorted(Fact.ORDER).toList(),
        true,
        whole,
        SheetTexts.of(texts, FlyerFacts.shown(whole)),
        today,
        texts.text("flyer.made", texts.language().mediumDate(today)),
        colour(programme),
        programme.at());
  }

  private String colour(Programme programme) {
    return Optional.of(programme.methodology())
        .filter(PagePath::isValid)
        .flatMap(path -> site.catalogue().articles().find(new PagePath(path)))
        .filter(Methodology.class::isInstance)
        .map(article -> ((Methodology) article).colour())
        .orElse(COLOUR);
  }
}
