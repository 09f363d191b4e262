package org.handreiking.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.json.JsonObject;
import org.handreiking.json.JsonReader;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** Reads {@code data/site.json}. */
public final class SiteConfigurationReader {

  private static final int TRANSLATED = 80;
  private static final String TAG = "tag";
  private static final String TAGS = "BCP 47: nl, tr, pt-br";

  private final Diagnostics diagnostics;

  public SiteConfigurationReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The configuration; reported, and empty, when it is missing or cannot be used. */
  public Optional<SiteConfiguration> read(SourceTree tree) {
    Optional<SourceFile> file = tree.find(SiteConfiguration.FILE);
    if (file.isEmpty()) {
      diagnostics.add(Code.JSON_MISSING, Position.of(SiteConfiguration.FILE), "title");
      return Optional.empty();
    }
    return new JsonReader(diagnostics).object(file.get()).flatMap(this::configuration);
  }

  private Optional<SiteConfiguration> configuration(JsonObject json) {
    var title = json.textMap("title");
    var tagline = json.textMap("tagline");
    String address = address(json);
    List<Language> languages = languages(json);
    Optional<Language> source = language(json, "sourceLanguage", json.text("sourceLanguage"));
    int translatedFrom = json.has("translatedFrom") ? json.integer("translatedFrom") : TRANSLATED;
    boolean example = json.flagOr("example", false);
    String messages = messages(json);
    String timeZone = timeZone(json);
    List<PagePath> navigation = paths(json, "navigation");
    List<PagePath> footer = paths(json, "footer");
    Optional<PagePath> help = path(json, "help", json.text("help"));
    Optional<PagePath> notFound = path(json, "notFound", json.text("notFound"));
    Optional<PagePath> join =
        json.has("join") ? path(json, "join", json.text("join")) : Optional.empty();
    Optional<QuickExit> exit = json.optionalObject("exit").flatMap(one -> exit(one, address));
    WeightLimits weights = WeightLimitsReader.read(json);
    Optional<SecurityContact> security =
        json.optionalObject("security").flatMap(this::securityContact);
    json.refuseOthers();
    if (translatedFrom < 0 || translatedFrom > 100) {
      bad(json, "translatedFrom", "" + translatedFrom, "0 … 100");
    }
    if (source.isEmpty() || languages.isEmpty() || help.isEmpty() || notFound.isEmpty()) {
      return Optional.empty();
    }
    if (!languages.contains(source.get())) {
      bad(json, "sourceLanguage", source.get().tag(), join(languages));
      return Optional.empty();
    }
    return Optional.of(
        new SiteConfiguration(
            title,
            tagline,
            address,
            languages,
            languages.get(languages.indexOf(source.get())),
            translatedFrom,
            example,
            messages,
            timeZone,
            navigation,
            footer,
            help.get(),
            notFound.get(),
            join,
            exit,
            weights,
            security));
  }

  private Optional<SecurityContact> securityContact(JsonObject json) {
    String contact = json.text("contact");
    String expires = json.text("expires");
    json.refuseOthers();
    if (!contact.matches("(mailto:|tel:|https://)\\S+")) {
      bad(json, "contact", contact, "mailto:name@example.org");
      return Optional.empty();
    }
    try {
      return Optional.of(new SecurityContact(contact, LocalDate.parse(expires)));
    } catch (DateTimeException e) {
      bad(json, "expires", expires, "2027-06-30");
      return Optional.empty();
    }
  }

  private String address(JsonObject json) {
    String address = json.text("address");
    if (!address.matches("https?://[^/\\s]+/(\\S+/)?")) {
      bad(json, "address", address, "https://example.org/");
    }
    return address;
  }

  private Optional<QuickExit> exit(JsonObject json, String ownSite) {
    String address = json.text("address");
    boolean everywhere = json.flagOr("everywhere", false);
    boolean replace = json.flagOr("replace", false);
    json.refuseOthers();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    if (!QuickExit.isValid(address, ownSite)) {
      bad(json, "address", address, "https://www.knmi.nl/");
      return Optional.empty();
    }
    return Optional.of(new QuickExit(address, everywhere, replace));
  }

  private List<Language> languages(JsonObject json) {
    List<JsonObject> entries = json.objects("languages", TAG);
    if (entries.isEmpty() && json.has("languages")) {
      bad(json, "languages", "[]", TAGS);
    }
    Map<String, Language> languages = new LinkedHashMap<>();
    for (JsonObject entry : entries) {
      language(entry)
          .filter(one -> languages.putIfAbsent(one.tag(), one) != null)
          .ifPresent(twice -> bad(entry, TAG, twice.tag(), join(languages.values())));
    }
    return List.copyOf(languages.values());
  }

  /** A language as CLDR knows it, or as the site wants it. */
  private Optional<Language> language(JsonObject json) {
    Optional<Language> known = language(json, "languages", json.text(TAG));
    String name = json.textOr("name", "");
    String direction = json.textOr("direction", "");
    String formats = json.textOr("formats", "");
    Map<String, String> names = json.has("names") ? json.textMap("names") : Map.of();
    json.refuseOthers();
    return known
        .map(language -> name.isBlank() ? language : language.called(name.strip()))
        .map(language -> language.naming(names))
        .map(language -> direction.isEmpty() ? language : written(json, language, direction))
        .map(language -> formats.isEmpty() ? language : formatted(json, language, formats));
  }

  private Language written(JsonObject json, Language language, String direction) {
    for (Direction one : Direction.values()) {
      if (one.html().equals(direction)) {
        return language.written(one);
      }
    }
    bad(json, "direction", direction, "ltr, rtl");
    return language;
  }

  private Language formatted(JsonObject json, Language language, String formats) {
    try {
      return language.formatted(formats);
    } catch (IllegalArgumentException e) {
      bad(json, "formats", formats, "en-GB, ar-u-nu-arab");
      return language;
    }
  }

  private String messages(JsonObject json) {
    String tag = json.textOr("messages", "nl");
    return language(json, "messages", tag).map(Language::tag).orElse("nl");
  }

  private Optional<Language> language(JsonObject json, String key, String tag) {
    try {
      return Optional.of(Language.of(tag));
    } catch (IllegalArgumentException e) {
      bad(json, key, tag, TAGS);
      return Optional.empty();
    }
  }

  private List<PagePath> paths(JsonObject json, String key) {
    List<PagePath> paths = new ArrayList<>();
    json.texts(key).forEach(text -> path(json, key, text).ifPresent(paths::add));
    return paths;
  }

  private Optional<PagePath> path(JsonObject json, String key, String text) {
    if (PagePath.isValid(text)) {
      return Optional.of(new PagePath(text));
    }
    bad(json, key, text, "methoden/kracht-achter-tranen");
    return Optional.empty();
  }

  private String timeZone(JsonObject json) {
    String zone = json.textOr("timeZone", "Europe/Amsterdam");
    try {
      return ZoneId.of(zone).getId();
    } catch (DateTimeException e) {
      bad(json, "timeZone", zone, "Europe/Amsterdam");
      return "Europe/Amsterdam";
    }
  }

  private void bad(JsonObject json, String key, String value, String wanted) {
    diagnostics.add(Code.JSON_BAD_VALUE, json.at(key), key, value, wanted);
  }

  private static String join(Collection<Language> languages) {
    return String.join(", ", languages.stream().map(Language::tag).toList());
  }
}
