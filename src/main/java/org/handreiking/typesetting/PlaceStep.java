package org.handreiking.typesetting;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Finds the pages of what has a name, and keeps the names that readers can use. */
final class PlaceStep {

  private final Predicate<String> isKept;

  /** Keeps the names that {@code isKept} takes. */
  PlaceStep(Predicate<String> isKept) {
    this.isKept = isKept;
  }

  /** The page of each name, counted from 1. */
  Map<String, Integer> apply(PDDocument document) throws IOException {
    Map<String, Integer> places = new TreeMap<>();
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names == null || names.getDests() == null) {
      return places;
    }
    Map<String, PDPageDestination> all = new TreeMap<>();
    collect(names.getDests(), all);
    Map<String, PDPageDestination> kept = new TreeMap<>();
    for (Map.Entry<String, PDPageDestination> one : all.entrySet()) {
      places.put(one.getKey(), one.getValue().retrievePageNumber() + 1);
      if (isKept.test(one.getKey())) {
        kept.put(one.getKey(), one.getValue());
      }
    }
    PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
    tree.setNames(kept);
    names.setDests(tree);
    return places;
  }

  private static void collect(
      PDNameTreeNode<PDPageDestination> node, Map<String, PDPageDestination> all)
      throws IOException {
    if (node.getNames() != null) {
      all.putAll(node.getNames());
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
        collect(kid, all);
      }
    }
  }
}
