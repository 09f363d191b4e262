package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a/b", "boze-brief", "l1/2026-09", "0"})
  void pathHasSmallLettersDigitsAndSingleHyphens(String value) {
    assertEquals(value, new PagePath(value).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "/a", "a/", "a//b", "A", "a b", "a_b", "a.b", "..", "a/../b", "-a", "a-", "a--b", "é",
        "ı", "a\n", "٣"
      })
  void anythingElseIsNoPath(String value) {
    assertFalse(PagePath.isValid(value));
    assertThrows(IllegalArgumentException.class, () -> new PagePath(value));
  }

  @Test
  void parentIsThePageAboveAndTheHomePageHasNone() {
    assertEquals(Optional.of(new PagePath("a/b")), new PagePath("a/b/c").parent());
    assertEquals(Optional.of(PagePath.HOME), new PagePath("a").parent());
    assertEquals(Optional.empty(), PagePath.HOME.parent());
  }

  @Test
  void childOfTheHomePageStandsAtTheTop() {
    assertEquals(new PagePath("a"), PagePath.HOME.child("a"));
    assertEquals(new PagePath("a/b"), new PagePath("a").child("b"));
  }

  @Test
  void namesAreThePartsFromTheTop() {
    assertEquals(List.of("a", "b"), new PagePath("a/b").names());
    assertEquals("b", new PagePath("a/b").name());
    assertEquals(List.of(), PagePath.HOME.names());
    assertEquals("", PagePath.HOME.name());
  }

  @Test
  void pageIsWithinItselfAndWhatIsAboveIt() {
    PagePath page = new PagePath("agenda/a");

    assertTrue(page.isWithin(page));
    assertTrue(page.isWithin(new PagePath("agenda")));
    assertTrue(page.isWithin(PagePath.HOME));
    assertFalse(page.isWithin(new PagePath("agenda/a/b")));
    assertFalse(new PagePath("agendas").isWithin(new PagePath("agenda")));
  }

  @Test
  void addressIsTheSameInEveryLanguageBelowItsTag() {
    Language turkish = Language.of("tr");

    assertEquals("tr/a/b/index.html", new PageAddress(turkish, new PagePath("a/b")).file());
    assertEquals("tr/a/b/", new PageAddress(turkish, new PagePath("a/b")).folder());
    assertEquals("tr/index.html", new PageAddress(turkish, PagePath.HOME).file());
    assertEquals("tr/", new PageAddress(turkish, PagePath.HOME).folder());
  }

  @Test
  void pageLinksToFilesFromWhereItStands() {
    PageAddress from = new PageAddress(Language.of("nl"), new PagePath("a/b"));

    assertEquals("../../../assets/style.css", from.linkTo("assets/style.css"));
    assertEquals(
        "../c/index.html", from.linkTo(new PageAddress(Language.of("nl"), new PagePath("a/c"))));
    assertEquals("index.html", from.linkTo(from));
  }
}
