package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

/** Pages for participants have a quick exit; the site says where it leads. */
class QuickExitsTest {

  private static final String NO_HELP_FOR_PARTICIPANTS =
      SmallSite.BASE.replace(
          "= Hulp\n:soort: pagina\n:beschrijving: Wie je kunt bellen.\n:lezers: deelneemster",
          "= Hulp\n:soort: pagina\n:beschrijving: Wie je kunt bellen.\n:lezers: trainer");

  private static SmallSite site(String base, String exit) {
    String settings = "\"languages\": [\"nl\"], " + exit;
    return SmallSite.of(TextTree.of(base.replace("\"languages\": [\"nl\"], ", settings)));
  }

  private static boolean has(SmallSite site, String path) {
    return site.model(path).frame().exit().isPresent();
  }

  @Test
  void pagesForParticipantsHaveItAndOthersDoNot() {
    SmallSite site = site(SmallSite.BASE, "\"exit\": {\"address\": \"https://weer.nl/\"},");
    assertTrue(has(site, "agenda"));
    assertFalse(has(site, ""));
    assertEquals("https://weer.nl/", site.model("agenda").frame().exit().orElseThrow().address());
  }

  @Test
  void theHelpPageHasItWhoeverItIsWrittenFor() {
    SmallSite site =
        site(NO_HELP_FOR_PARTICIPANTS, "\"exit\": {\"address\": \"https://weer.nl/\"},");
    assertTrue(has(site, "hulp"));
  }

  @Test
  void everyPageHasItWhereTheSiteSaysSo() {
    SmallSite site =
        site(
            SmallSite.BASE, "\"exit\": {\"address\": \"https://weer.nl/\", \"everywhere\": true},");
    assertTrue(has(site, ""));
  }

  @Test
  void aSiteThatForgetsItIsWarnedOnceWithTheNumberOfPages() {
    assertEquals(List.of("data/site.json EXIT_MISSING 2"), warnings(site(SmallSite.BASE, "")));
    assertEquals(
        List.of(),
        warnings(site(SmallSite.BASE, "\"exit\": {\"address\": \"https://weer.nl/\"},")));
  }

  private static List<String> warnings(SmallSite site) {
    Diagnostics found = new Diagnostics();
    new QuickExits(site.configuration()).check(site.site(), found);
    return Shown.in(found);
  }
}
