package org.handreiking.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handreiking.page.model.CalendarView;
import org.handreiking.page.model.CalendarView.Entry;
import org.handreiking.page.model.Neighbours;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.PracticeModel;
import org.handreiking.page.model.ShoppingView;
import org.handreiking.page.model.StyleView;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;

/** Makes up what the page of components shows: nothing on it is about anything real. */
final class StyleModels {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
  private static final BigDecimal PRICE = new BigDecimal("2.50");
  private static final int PEOPLE = 10;

  private final Texts texts;
  private final SiteConfiguration configuration;

  StyleModels(SiteConfiguration configuration, Texts texts) {
    this.configuration = configuration;
    this.texts = texts;
  }

  StyleView view(Linker linker) {
    List<PageLink> links =
        Stream.of(PagePath.HOME, configuration.help())
            .flatMap(path -> linker.link(path).stream())
            .toList();
    Neighbours neighbours =
        new Neighbours(linker.link(PagePath.HOME), linker.link(configuration.help()));
    return new StyleView(
        links, neighbours, practice(links, neighbours), calendar(links.get(0)), shopping(links));
  }

  private PracticeModel practice(List<PageLink> links, Neighbours neighbours) {
    List<String> sentence = List.of(texts.text("style.sentence"));
    PracticeModel.Need need =
        new PracticeModel.Need(
            texts.text("style.thing"), texts.text("style.amount"), texts.text("style.sentence"));
    return new PracticeModel(
        Optional.of(links.get(0)),
        90,
        "4-10",
        sentence,
        sentence,
        sentence,
        List.of(need),
        sentence,
        sentence,
        links,
        links,
        neighbours);
  }

  private CalendarView calendar(PageLink programme) {
    List<Entry> entries =
        Stream.of("planned", "moved", "cancelled")
            .map(status -> entry("session", status, programme))
            .toList();
    String month = texts.language().month(DAY);
    return new CalendarView(
        List.of(entry("phase", "planned", programme)),
        List.of(new CalendarView.Month("2026-03", month, "", entries)),
        List.of(),
        List.of());
  }

  private Entry entry(String kind, String status, PageLink programme) {
    CalendarView.Venue venue =
        new CalendarView.Venue(
            texts.text("style.place"), texts.text("style.town"), "", "area-only", List.of());
    return new Entry(
        "style-" + kind + "-" + status,
        kind,
        texts.text("style.meeting"),
        programme.href(),
        "",
        programme,
        new CalendarView.Days(
            texts.language().longDate(DAY), DAY.toString(), "", "", "10:00", "12:00"),
        Optional.of(venue),
        texts.language().nameOf("nl"),
        "welcome",
        texts.language().euros(BigDecimal.ZERO),
        "women",
        "open",
        status,
        "",
        texts.text("style.sentence"),
        "");
  }

  private ShoppingView shopping(List<PageLink> copies) {
    String total = texts.language().euros(PRICE.multiply(BigDecimal.valueOf(PEOPLE)));
    ShoppingView.Item item =
        new ShoppingView.Item(
            texts.text("style.thing"),
            texts.language().number(BigDecimal.valueOf(PEOPLE)),
            texts.text("style.unit"),
            Integer.toString(PEOPLE),
            "1",
            PRICE.toString(),
            texts.language().euros(PRICE),
            total,
            "");
    return new ShoppingView(PEOPLE, List.of(item), total, 0, copies);
  }
}
