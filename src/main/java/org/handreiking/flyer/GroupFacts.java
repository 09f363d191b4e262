package org.handreiking.flyer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handreiking.flyer.Fact.Kind;
import org.handreiking.flyer.Fact.Scope;
import org.handreiking.site.Language;

/** Tells what is true of all coming times of a programme from what differs by group. */
final class GroupFacts {

  /** So many groups can be named in one fact. */
  private static final int MOST_GROUPS = 4;

  private final Language language;

  GroupFacts(Language language) {
    this.language = language;
  }

  /**
   * What one time says.
   *
   * @param group the title of the group that it is of, else its own
   * @param isOfGroup whether it is of a group
   */
  record Said(String group, boolean isOfGroup, Map<Kind, Fact> facts) {
    String value(Kind kind) {
      return facts.containsKey(kind) ? facts.get(kind).value() : "";
    }
  }

  /**
   * The facts of {@code times}, of which the first is the next. What differs is said of the next
   * time and of each group; where no time is of a group, of all.
   */
  List<Fact> of(List<Said> times) {
    boolean hasGroups = times.stream().anyMatch(Said::isOfGroup);
    List<Said> named =
        times.stream()
            .filter(one -> !hasGroups || one.isOfGroup() || one.equals(times.get(0)))
            .toList();
    List<Fact> facts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      times.stream()
          .flatMap(one -> Optional.ofNullable(one.facts().get(kind)).stream())
          .findFirst()
          .ifPresent(one -> facts.add(fact(one, times, named)));
    }
    return facts;
  }

  private Fact fact(Fact one, List<Said> times, List<Said> named) {
    Kind kind = one.kind();
    String next = times.get(0).value(kind);
    if (times.stream().allMatch(time -> time.value(kind).equals(next))) {
      return new Fact(kind, one.label(), next);
    }
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    named.forEach(
        time ->
            groups
                .computeIfAbsent(time.value(kind), unused -> new LinkedHashSet<>())
                .add(time.group()));
    return canBeSaid(groups)
        ? new Fact(kind, one.label(), said(groups), next, Scope.BY_GROUP)
        : new Fact(kind, one.label(), next, "", Scope.NEXT);
  }

  /** Whether each of some groups, but not many, has one value, and any has something to say. */
  private static boolean canBeSaid(Map<String, Set<String>> groups) {
    List<String> all = groups.values().stream().flatMap(Set::stream).toList();
    boolean isAny = groups.keySet().stream().anyMatch(value -> !value.isEmpty());
    return isAny
        && all.size() > 1
        && all.size() <= MOST_GROUPS
        && all.size() == Set.copyOf(all).size();
  }

  /** Each value with those of whom it is true; of whom nothing is said, nothing. */
  private String said(Map<String, Set<String>> groups) {
    return groups.entrySet().stream()
        .filter(one -> !one.getKey().isEmpty())
        .map(one -> one.getKey().replaceFirst("\\.$", "") + " (" + names(one.getValue()) + ")")
        .collect(Collectors.joining(SheetWriter.BETWEEN));
  }

  private String names(Set<String> groups) {
    return groups.stream().sorted(language.order()).collect(Collectors.joining(language.comma()));
  }
}
