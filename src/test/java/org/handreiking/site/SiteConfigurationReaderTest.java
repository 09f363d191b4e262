package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConfigurationReaderTest {

  private static final String WHOLE =
      """
      {
        "title": {"nl": "Handreiking", "tr": "El"},
        "tagline": {"nl": "Samen verder"},
        "address": "https://example.org/site/",
        "languages": ["nl", "tr"],
        "sourceLanguage": "nl",
        "example": true,
        "messages": "en",
        "timeZone": "Europe/Istanbul",
        "navigation": ["methoden", "agenda"],
        "footer": ["over"],
        "exit": {"address": "https://www.knmi.nl/nederland-nu/weer", "everywhere": true},
        "help": "veiligheid",
        "notFound": "niet-gevonden"
      }
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everySettingIsRead() {
    SiteConfiguration configuration = read(WHOLE).orElseThrow();

    assertEquals("https://example.org/site/", configuration.address());
    assertEquals(List.of(Language.of("nl"), Language.of("tr")), configuration.languages());
    assertEquals(Language.of("nl"), configuration.source());
    assertEquals(true, configuration.example());
    assertEquals("en", configuration.messages());
    assertEquals("Europe/Istanbul", configuration.timeZone());
    assertEquals(
        List.of(new PagePath("methoden"), new PagePath("agenda")), configuration.navigation());
    assertEquals(List.of(new PagePath("over")), configuration.footer());
    assertEquals(
        Optional.of(new QuickExit("https://www.knmi.nl/nederland-nu/weer", true, false)),
        configuration.exit());
    assertEquals(new PagePath("veiligheid"), configuration.help());
    assertEquals(new PagePath("niet-gevonden"), configuration.notFound());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void aLanguageCanHaveANameADirectionAndFormatsOfItsOwn() {
    String own =
        """
        [{"tag": "nl", "formats": "nl-BE"}, "tr",
         {"tag": "ku", "name": "کوردی", "direction": "rtl", "formats": "ckb-u-nu-arab",
          "names": {"nl": "هۆڵەندی"}}]""";
    SiteConfiguration configuration = read(WHOLE.replace("[\"nl\", \"tr\"]", own)).orElseThrow();

    assertEquals(List.of("nl", "tr", "ku"), tags(configuration));
    Language kurdish = configuration.languages().get(2);
    assertEquals("کوردی", kurdish.ownName());
    assertEquals(Direction.RIGHT_TO_LEFT, kurdish.direction());
    assertEquals("هۆڵەندی", kurdish.nameOf("nl"));
    assertEquals("٣٠", kurdish.number(BigDecimal.valueOf(30)));
    assertEquals("nl-BE-u-nu-latn", configuration.source().locale().toLanguageTag());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  private static List<String> tags(SiteConfiguration configuration) {
    return configuration.languages().stream().map(Language::tag).toList();
  }

  @Test
  void nameThatALanguageLacksIsThatOfTheSource() {
    SiteConfiguration configuration = read(WHOLE).orElseThrow();

    assertEquals("El", configuration.title(Language.of("tr")));
    assertEquals("Handreiking", configuration.title(Language.of("ar")));
    assertEquals("Samen verder", configuration.tagline(Language.of("tr")));
  }

  @Test
  void whatMayBeLeftOutHasItsUsualValue() {
    SiteConfiguration configuration =
        read(WHOLE.replaceAll("(?m)^ *\"(example|messages|timeZone|exit)\".*\n", "")).orElseThrow();

    assertEquals(false, configuration.example());
    assertEquals(Optional.empty(), configuration.exit());
    assertEquals("nl", configuration.messages());
    assertEquals("Europe/Amsterdam", configuration.timeZone());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "tagline",
        "address",
        "languages",
        "sourceLanguage",
        "navigation",
        "footer",
        "help"
      })
  void settingThatMustBeThereIsReportedWhenItIsNot(String key) {
    read(WHOLE.replaceAll("(?m)^ *\"" + key + "\".*\n", ""));

    assertTrue(
        Shown.in(diagnostics).contains("data/site.json:1 JSON_MISSING " + key),
        Shown.in(diagnostics).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "https://example.org/site/|https://example.org|data/site.json:4 address",
        "https://example.org/site/|ftp://example.org/|data/site.json:4 address",
        "https://example.org/site/|example.org/|data/site.json:4 address",
        "[\"nl\", \"tr\"]|[\"nl\", \"Turks\"]|data/site.json:5 languages",
        "[\"nl\", \"tr\"]|[\"nl\", {\"tag\": \"tr\", \"direction\": \"up\"}]|data/site.json:5 direction",
        "[\"nl\", \"tr\"]|[\"nl\", {\"tag\": \"tr\", \"formats\": \"tr TR\"}]|data/site.json:5 formats",
        "[\"nl\", \"tr\"]|[\"nl\", \"tr\", \"tr\"]|data/site.json:5 tag",
        "[\"nl\", \"tr\"]|[]|data/site.json:5 languages",
        "[\"nl\", \"tr\"]|[\"tr\"]|data/site.json:6 sourceLanguage",
        "\"sourceLanguage\": \"nl\"|\"sourceLanguage\": \"nl_NL\"|data/site.json:6 sourceLanguage",
        "\"example\": true|\"example\": \"ja\"|data/site.json:7 example",
        "\"messages\": \"en\"|\"messages\": \"Engels, graag\"|data/site.json:8 messages",
        "Europe/Istanbul|Europe/Utrecht|data/site.json:9 timeZone",
        "\"agenda\"|\"Agenda\"|data/site.json:10 navigation",
        "\"over\"|\"/over\"|data/site.json:11 footer",
        "\"veiligheid\"|\"veiligheid/\"|data/site.json:13 help",
        "\"niet-gevonden\"|\"niet gevonden\"|data/site.json:14 notFound",
        "https://www.knmi.nl/nederland-nu/weer|http://www.knmi.nl/|data/site.json:12 address",
        "https://www.knmi.nl/nederland-nu/weer|https://example.org/site/weg/|data/site.json:12 address",
        "https://www.knmi.nl/nederland-nu/weer|het weer|data/site.json:12 address",
        "\"everywhere\": true|\"everywhere\": \"ja\"|data/site.json:12 everywhere"
      })
  void valueThatCannotBeIsReportedOnItsLine(String right, String wrong, String expected) {
    read(WHOLE.replace(right, wrong));

    assertEquals(
        List.of(expected),
        diagnostics.sorted().stream().map(one -> one.at() + " " + one.values().get(0)).toList());
  }

  @Test
  void unknownSettingIsReportedWithAllThatAreKnown() {
    read(
        WHOLE
            .replaceAll("(?m)^ *\"(messages|timeZone)\".*\n", "")
            .replace("}\n", ",\n\"kleur\": 1}\n"));

    assertEquals(List.of("data/site.json:14 JSON_UNKNOWN_KEY kleur"), Shown.in(diagnostics));
    assertEquals(
        "address, budgets, example, exit, footer, help, languages, messages, navigation, notFound,"
            + " security, sourceLanguage, tagline, timeZone, title",
        diagnostics.sorted().get(0).values().get(1));
  }

  @Test
  void siteWithoutItsFileHasNoConfiguration() {
    assertEquals(Optional.empty(), new SiteConfigurationReader(diagnostics).read(TextTree.of("")));
    assertEquals(List.of("data/site.json JSON_MISSING title"), Shown.in(diagnostics));
  }

  @Test
  void sourceLanguageOutsideTheLanguagesIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new SiteConfiguration(
                Map.of(),
                Map.of(),
                "https://example.org/",
                List.of(Language.of("tr")),
                Language.of("nl"),
                80,
                false,
                "nl",
                "Europe/Amsterdam",
                List.of(),
                List.of(),
                PagePath.HOME,
                PagePath.HOME,
                Optional.empty(),
                Optional.empty(),
                WeightLimits.USUAL,
                Optional.empty()));
  }

  private Optional<SiteConfiguration> read(String json) {
    return new SiteConfigurationReader(diagnostics)
        .read(TextTree.of("-- data/site.json --\n" + json));
  }
}
