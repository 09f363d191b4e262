package org.handreiking.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.EntryKind;
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
import org.handreiking.site.Texts;

/** Makes what the pages about the calendar show, but for those of single entries. */
final class CalendarModels {

  private final Catalogue catalogue;
  private final CalendarLists lists;
  private final SitePaths paths;
  private final Language language;
  private final CalendarFeeds feeds;
  private final CalendarTimes times;
  private final MonthTables tables;

  CalendarModels(Site site, Texts texts) {
    this.catalogue = site.catalogue();
    this.lists = site.lists();
    this.paths = site.paths();
    this.language = texts.language();
    this.feeds = new CalendarFeeds(site, texts);
    this.times = new CalendarTimes(lists, paths, texts);
    this.tables = new MonthTables(language);
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
    List<Occurrence> own =
        lists.coming().occurrences().stream()
            .filter(one -> one.entry().programme().id().equals(programme.id()))
            .toList();
    List<Occurrence> phases =
        own.stream().filter(one -> one.entry().kind() == EntryKind.PHASE).toList();
    List<Occurrence> meetings =
        own.stream().filter(one -> one.entry().kind() != EntryKind.PHASE).toList();
    return new ProgrammeModel(
        linker.link(new PagePath(programme.methodology())),
        programme.municipality(),
        language.mediumDate(programme.from()),
        language.mediumDate(programme.until()),
        programme.description(),
        programme.firstTime(),
        times.view(phases, meetings, linker),
        feeds(linker),
        flyers);
  }

  CalendarListModel list(CalendarList list, Linker linker) {
    boolean isMonth = list.grouping() == Grouping.MONTH;
    CalendarView view =
        isMonth
            ? times.list(list.id(), list.label(), list.occurrences(), linker)
            : times.view(List.of(), list.occurrences(), linker);
    List<PagePath> siblings = lists.all(list.grouping()).stream().map(CalendarList::path).toList();
    return new CalendarListModel(
        list.grouping().key(),
        view,
        isMonth ? Optional.of(tables.table(list.id(), list.occurrences())) : Optional.empty(),
        linker.neighboursOf(isMonth ? siblings : List.of()),
        feeds(linker));
  }

  /** The links to feeds, by what they are about. */
  CalendarFeedsModel feedLinks(Linker linker) {
    PageAddress here = linker.from();
    List<Feed> shown = feeds.subscriptions();
    List<LinkGroup> groups = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<PageLink> links =
          shown.stream()
              .filter(feed -> feed.kind() == kind)
              .map(feed -> new PageLink(here.linkTo(feed.file()), feed.title(), ""))
              .toList();
      if (!links.isEmpty()) {
        groups.add(new LinkGroup(kind.key(), links));
      }
    }
    feeds
        .changes()
        .map(file -> new PageLink(here.linkTo(file), "", ""))
        .ifPresent(link -> groups.add(new LinkGroup("changes", List.of(link))));
    return new CalendarFeedsModel(groups);
  }

  private Optional<PageLink> feeds(Linker linker) {
    return linker.link(paths.calendarFeeds());
  }

  private List<LinkGroup> groups(Linker linker) {
    return Arrays.stream(Grouping.values())
        .map(one -> new LinkGroup(one.key(), links(lists.all(one), linker)))
        .filter(group -> !group.links().isEmpty())
        .toList();
  }

  static List<PageLink> links(List<CalendarList> lists, Linker linker) {
    return lists.stream().flatMap(list -> linker.link(list.path()).stream()).toList();
  }
}
