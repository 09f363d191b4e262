package org.handreiking.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handreiking.calendar.Occurrence;
import org.handreiking.calendar.Programme;
import org.handreiking.page.CalendarFeeds.Feed;
import org.handreiking.page.CalendarFeeds.Kind;
import org.handreiking.page.CalendarList.Grouping;
import org.handreiking.page.model.AgendaView;
import org.handreiking.page.model.CalendarFeedsModel;
import org.handreiking.page.model.CalendarListModel;
import org.handreiking.page.model.CalendarView;
import org.handreiking.page.model.LinkGroup;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.ProgrammeModel;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;

/** Makes what the pages about the calendar show, but for those of single entries. */
final class CalendarModels {

  /** The scheme by which telephones and computers know that an address is to be subscribed to. */
  private static final String SUBSCRIBE = "webcal";

  private final String subscribing;
  private final Catalogue catalogue;
  private final CalendarLists lists;
  private final SitePaths paths;
  private final Language language;
  private final CalendarFeeds feeds;
  private final CalendarTimes times;
  private final MonthTables tables;

  CalendarModels(SiteConfiguration configuration, Site site, Texts texts) {
    this.subscribing = configuration.address().replaceFirst("^https?", SUBSCRIBE);
    this.catalogue = site.catalogue();
    this.lists = site.lists();
    this.paths = site.paths();
    this.language = texts.language();
    this.feeds = new CalendarFeeds(site, texts);
    this.times = new CalendarTimes(lists, paths, texts);
    this.tables = new MonthTables(lists, language);
  }

  /** Everything that is coming up. */
  AgendaView agenda(Linker linker) {
    List<PageLink> programmes =
        catalogue.programmes().values().stream()
            .flatMap(programme -> linker.link(paths.programme(programme)).stream())
            .toList();
    return new AgendaView(
        programmes, times.view(List.of(), lists.meetings(), linker), groups(linker), feeds(linker));
  }

  /** The page of {@code programme}, with links to its {@code flyers}. */
  ProgrammeModel programme(Programme programme, List<PageLink> flyers, Linker linker) {
    Map<Boolean, List<Occurrence>> own =
        lists.times(programme).stream()
            .collect(Collectors.partitioningBy(one -> one.entry().kind().isMeeting()));
    return new ProgrammeModel(
        linker.link(new PagePath(programme.methodology())),
        programme.municipality(),
        language.mediumDate(programme.from()),
        language.mediumDate(programme.until()),
        programme.description(),
        programme.firstTime(),
        times.view(own.get(false), own.get(true), linker),
        feeds(linker),
        flyers);
  }

  CalendarListModel list(CalendarList list, Linker linker) {
    boolean isMonth = list.grouping() == Grouping.MONTH;
    CalendarView view =
        isMonth
            ? times.list(list, linker)
            : times.view(List.of(), list.occurrences(), linker).without(list.grouping().key());
    List<PagePath> siblings = lists.all(list.grouping()).stream().map(CalendarList::path).toList();
    return new CalendarListModel(
        list.grouping().key(),
        view,
        isMonth ? Optional.of(tables.table(list, linker)) : Optional.empty(),
        linker.neighboursOf(isMonth ? siblings : List.of()),
        feeds(linker));
  }

  /** The links to feeds, by what they are about. */
  CalendarFeedsModel feedLinks(Linker linker) {
    PageAddress here = linker.from();
    List<Feed> shown = feeds.subscriptions();
    List<CalendarFeedsModel.Group> groups = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<CalendarFeedsModel.Feed> links =
          shown.stream()
              .filter(feed -> feed.kind() == kind)
              .map(
                  feed ->
                      new CalendarFeedsModel.Feed(
                          feed.title(), here.linkTo(feed.file()), subscribing + feed.file()))
              .toList();
      if (!links.isEmpty()) {
        groups.add(new CalendarFeedsModel.Group(kind.key(), links));
      }
    }
    return new CalendarFeedsModel(groups, feeds.changes().map(here::linkTo).orElse(""));
  }

  private Optional<PageLink> feeds(Linker linker) {
    return linker.link(paths.calendarFeeds());
  }

  private List<LinkGroup> groups(Linker linker) {
    return Arrays.stream(Grouping.values())
        .map(one -> new LinkGroup(one.key(), links(lists.all(one), CalendarList::label, linker)))
        .filter(group -> !group.links().isEmpty())
        .toList();
  }

  /** Links to {@code lists}, each called as {@code name} has it. */
  static List<PageLink> links(
      List<CalendarList> lists, Function<CalendarList, String> name, Linker linker) {
    return lists.stream()
        .flatMap(
            list ->
                linker.link(list.path()).stream()
                    .map(page -> new PageLink(page.href(), name.apply(list), "")))
        .toList();
  }
}
