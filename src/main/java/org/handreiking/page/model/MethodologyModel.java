package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What a methodology's page shows: its contents, where it is being run, and its handbook.
 *
 * @param contents the pages below it, as a tree in reading order
 * @param printables files to print, beside the handbook
 */
public record MethodologyModel(
    List<PagesView.Node> contents,
    List<PageLink> programmes,
    Optional<PageLink> handbook,
    List<PageLink> printables) {

  public MethodologyModel {
    contents = List.copyOf(contents);
    programmes = List.copyOf(programmes);
    printables = List.copyOf(printables);
  }
}
