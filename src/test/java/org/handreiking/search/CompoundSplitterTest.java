package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundSplitterTest {

  private final CompoundSplitter splitter =
      new CompoundSplitter(
          List.of(
              "rouw",
              "groep",
              "vertrouwen",
              "persoon",
              "kind",
              "opvang",
              "boek",
              "kast",
              "voor",
              "beeld",
              "ken",
              "plek",
              "levensboek",
              "leven",
              "avond",
              "rouwgroep"),
          Set.of("voor"));

  @Test
  void compoundIsSplitIntoWordsOfTheTexts() {
    assertEquals(List.of("rouw", "groep"), splitter.parts("rouwgroep"));
  }

  @Test
  void wordInsideAnotherIsNoPartUnlessTheRestIsOneToo() {
    assertEquals(List.of(), splitter.parts("vrouwen"));
    assertEquals(List.of(), splitter.parts("vertrouwen"));
  }

  @Test
  void lettersBetweenPartsAreLeftOut() {
    assertEquals(List.of("vertrouwen", "persoon"), splitter.parts("vertrouwenspersoon"));
    assertEquals(List.of("kind", "opvang"), splitter.parts("kinderopvang"));
    assertEquals(List.of("boek", "kast"), splitter.parts("boekenkast"));
  }

  @Test
  void partsOfPartsAreParts() {
    assertEquals(
        List.of("levensboek", "leven", "boek", "avond"), splitter.parts("levensboekavond"));
  }

  @Test
  void fewestPartsWin() {
    assertEquals(List.of("rouwgroep", "rouw", "groep", "avond"), splitter.parts("rouwgroepavond"));
  }

  @Test
  void wordsThatSayNothingAndEndingsAreNoParts() {
    assertEquals(List.of(), splitter.parts("voorbeeld"));
    assertEquals(List.of(), splitter.parts("plekken"));
  }

  @Test
  void shortAndEndlessWordsAreNotSplit() {
    assertEquals(List.of(), splitter.parts("boek"));
    assertEquals(List.of(), splitter.parts("boek".repeat(40)));
  }
}
