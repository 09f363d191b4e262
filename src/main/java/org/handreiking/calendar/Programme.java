package org.handreiking.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handreiking.source.Position;

/**
 * A methodology being run somewhere.
 *
 * @param methodology the path of its page
 * @param from the first day
 * @param until the last day, included
 * @param summary one sentence
 * @param source the id of the publication that describes it
 * @param proposal what in it is an editorial proposal, or {@code ""}
 * @param region whose school holidays it keeps; empty when it does not say
 * @param firstTime what happens the first time that somebody comes, or {@code ""}
 * @param neutral whether calendar programs say no more than that there is something
 * @param eventData whether its pages say for search engines what happens when and where
 */
public record Programme(
    String id,
    String title,
    String methodology,
    String municipality,
    LocalDate from,
    LocalDate until,
    List<Group> groups,
    String summary,
    String description,
    String firstTime,
    String source,
    String proposal,
    Optional<Region> region,
    boolean neutral,
    boolean eventData,
    Position at) {

  public Programme {
    groups = List.copyOf(groups);
  }

  /** A group that meets on its own days. */
  public record Group(String id, String title) {}

  public Optional<Group> group(String groupId) {
    return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
  }

  /** Whether all of {@code when} lies within the programme. */
  public boolean includes(When when) {
    return !when.firstDay().isBefore(from) && !when.lastDay().isAfter(until);
  }
}
