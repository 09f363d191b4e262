package org.handreiking.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Spec private CommandSpec spec;

  @Option(names = "--most", paramLabel = "10", descriptionKey = "most")
  private int most = 10;

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
    try (SearchIndex index = SearchIndex.open(folder, Language.of(tag))) {
      List<SearchHit> hits = index.search(query, most);
      console.say("search.found", hits.size(), query);
      hits.forEach(hit -> show(console, hit));
    }
    return Main.DONE;
  }

  private static void show(Console console, SearchHit hit) {
    String section = hit.heading().isEmpty() ? "" : " › " + hit.heading();
    console.line("");
    console.line(hit.pageTitle() + section);
    console.line("  " + hit.snippet().text("«", "»"));
    console.line("  " + hit.address());
  }
}
