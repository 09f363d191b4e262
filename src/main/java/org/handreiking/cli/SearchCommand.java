package org.handreiking.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.handreiking.json.JsonWriter;
import org.handreiking.search.SearchAnswer;
import org.handreiking.search.SearchFilter;
import org.handreiking.search.SearchHit;
import org.handreiking.search.SearchIndex;
import org.handreiking.site.Language;
import org.handreiking.site.SiteConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code handreiking search "loslaten"}. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  @Mixin private SiteOptions options;

  @Parameters(arity = "1..*", paramLabel = "<words>", descriptionKey = "words")
  private List<String> words;

  @Option(names = "--in", paramLabel = "nl", descriptionKey = "in")
  private String in;

  @Option(names = "--most", paramLabel = "10", descriptionKey = "most")
  private int most = 10;

  @Option(names = "--kind", paramLabel = "exercise", descriptionKey = "search-kind")
  private String kind = "";

  @Option(names = "--audience", paramLabel = "recruit", descriptionKey = "search-audience")
  private String audience = "";

  @Option(names = "--upcoming", descriptionKey = "search-upcoming")
  private boolean upcoming;

  @Option(names = "--date", paramLabel = "2026-03-09", descriptionKey = "date")
  private LocalDate date;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--explain", descriptionKey = "search-explain")
  private boolean explain;

  @Spec private CommandSpec spec;

  private final Instant now;

  SearchCommand(Instant now) {
    this.now = now;
  }

  @Override
  public Integer call() {
    Console console = options.console();
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most: " + most + ": 1, 2, 3 …");
    }
    String tag =
        in == null
            ? options.configuration().map(SiteConfiguration::source).map(Language::tag).orElse("nl")
            : in;
    Path folder = options.target().resolve("index").resolve(tag);
    if (!tag.matches("[a-z-]+") || !Files.isDirectory(folder)) {
      console.say("search.no-index", folder);
      return Main.MISUSE;
    }
    String query = String.join(" ", words);
    SearchFilter filter = new SearchFilter(kind, audience, upcoming, options.day(date, now));
    try (SearchIndex index = SearchIndex.open(folder, Language.of(tag))) {
      SearchAnswer answer = index.search(query, filter, most);
      if (json) {
        console.line(JsonWriter.text(members(answer, query, tag)));
      } else {
        show(console, answer, query);
      }
    }
    return Main.DONE;
  }

  private void show(Console console, SearchAnswer answer, String query) {
    console.say("search.found", answer.pages(), query);
    for (SearchAnswer.Meaning word : answer.words()) {
      if (explain) {
        console.line("");
        console.line(word.typed());
        word.looked().forEach(one -> console.line("  " + looked(one)));
      } else if (!word.meant().isEmpty()) {
        console.say("search.meant", word.typed(), String.join(", ", word.meant()));
      }
    }
    answer.hits().forEach(hit -> show(console, hit));
  }

  private void show(Console console, SearchHit hit) {
    String section = hit.heading().isEmpty() ? "" : " › " + hit.heading();
    console.line("");
    console.line(hit.pageTitle() + section);
    console.line("  " + hit.snippet().text("«", "»"));
    console.line("  " + hit.address());
    if (explain) {
      List<String> parts = hit.ofWords().stream().map(SearchCommand::number).toList();
      console.line("  " + number(hit.score()) + " (" + String.join(" + ", parts) + ")");
    }
  }

  private static String looked(SearchAnswer.Looked one) {
    return number(one.weight()) + " × " + String.join(", ", one.terms());
  }

  private static String number(float number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  private Map<String, Object> members(SearchAnswer answer, String query, String tag) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("query", query);
    members.put("language", tag);
    members.put("pages", answer.pages());
    members.put("words", answer.words().stream().map(this::members).toList());
    members.put("hits", answer.hits().stream().map(this::members).toList());
    return members;
  }

  private Map<String, Object> members(SearchAnswer.Meaning word) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("typed", word.typed());
    members.put("meant", word.meant());
    if (explain) {
      List<Map<String, Object>> ways = new ArrayList<>();
      for (SearchAnswer.Looked one : word.looked()) {
        Map<String, Object> way = new LinkedHashMap<>();
        way.put("terms", one.terms());
        way.put("weight", one.weight());
        ways.add(way);
      }
      members.put("ways", ways);
    }
    return members;
  }

  private Map<String, Object> members(SearchHit hit) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("title", hit.pageTitle());
    members.put("heading", hit.heading());
    members.put("address", hit.address());
    members.put("kind", hit.kind());
    members.put("snippet", hit.snippet().text("«", "»"));
    members.put("score", hit.score());
    if (explain) {
      members.put("scoreOfWords", hit.ofWords());
    }
    return members;
  }
}
