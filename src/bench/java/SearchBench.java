import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.handreiking.search.SearchDocument;
import org.handreiking.search.SearchExport;
import org.handreiking.search.SearchIndexWriter;
import org.handreiking.site.Language;
import org.jsoup.Jsoup;

/**
 * Measures how the search of the page grows with the site: see README.md. Usage: SearchBench
 * &lt;folder of a built site&gt; &lt;documents&gt;…
 */
final class SearchBench {

  private static final Path WORK = Path.of("target/bench/search-growth");
  private static final long MIB = 1 << 20;
  private static final int PIECES_PER_PAGE = 6;
  private static final int QUERIES = 60;

  /** One word in so many is a new one: a site that grows gets new words too. */
  private static final int NEW_WORD = 40;

  private SearchBench() {}

  public static void main(String[] arguments) throws Exception {
    List<List<String>> texts = texts(Path.of(arguments[0], "nl"));
    System.out.println(
        "documents  build s  per 1,000  MiB at its fullest  files  MB  "
            + "first query KB: median, 95 %, most");
    for (String count : List.of(arguments).subList(1, arguments.length)) {
      measure(texts, Integer.parseInt(count));
    }
  }

  private static void measure(List<List<String>> texts, int count) throws Exception {
    Path folder = WORK.resolve(String.valueOf(count));
    delete(folder);
    Random random = new Random(20261122);
    List<SearchDocument> documents = documents(texts, count, random);
    resetPeak();
    long start = System.nanoTime();
    Language language = Language.of("nl");
    new SearchIndexWriter().write(folder.resolve("index"), language, documents, Map.of());
    Map<String, String> scripts = SearchExport.files(folder.resolve("index"), language);
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = peak() / MIB;
    long bytes = 0;
    for (Map.Entry<String, String> script : scripts.entrySet()) {
      Path file = folder.resolve("search").resolve(script.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, script.getValue());
      bytes += Files.size(file);
    }
    List<Integer> weights = weights(folder, queries(documents, random));
    System.out.printf(
        Locale.ROOT,
        "%9d  %7.1f  %9.2f  %18d  %5d  %2d  %.1f, %.1f, %.1f%n",
        count,
        seconds,
        seconds * 1000 / count,
        peak,
        scripts.size(),
        bytes / 1_000_000,
        weights.get(weights.size() / 2) / 1000.0,
        weights.get(weights.size() * 95 / 100) / 1000.0,
        weights.get(weights.size() - 1) / 1000.0);
  }

  /** The words of the site's pages. */
  private static List<List<String>> texts(Path folder) throws IOException {
    List<List<String>> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".html")).sorted().toList()) {
        String main = Jsoup.parse(Files.readString(file)).select("main").text();
        List<String> words =
            Stream.of(main.split("[^\\p{L}]+")).filter(word -> word.length() > 1).toList();
        if (words.size() > 40) {
          texts.add(words);
        }
      }
    }
    return texts;
  }

  private static List<SearchDocument> documents(
      List<List<String>> texts, int count, Random random) {
    List<SearchDocument> documents = new ArrayList<>();
    String title = "";
    for (int i = 0; i < count; i++) {
      boolean isPage = i % PIECES_PER_PAGE == 0;
      String page = String.format(Locale.ROOT, "nl/p%06d/index.html", i / PIECES_PER_PAGE);
      title = isPage ? run(texts, 3, random) : title;
      documents.add(
          new SearchDocument(
              isPage ? page : page + "#s" + i % PIECES_PER_PAGE,
              title,
              isPage ? "" : run(texts, 2, random),
              run(texts, 20 + random.nextInt(100), random),
              run(texts, 12, random),
              "exercise",
              List.of("trainer"),
              List.of(),
              Optional.empty()));
    }
    return documents;
  }

  /** Pieces of the site's texts, with a new word here and there. */
  private static String run(List<List<String>> texts, int length, Random random) {
    StringBuilder run = new StringBuilder();
    for (int words = 0; words < length; ) {
      List<String> text = texts.get(random.nextInt(texts.size()));
      int start = random.nextInt(text.size());
      for (int i = start; i < Math.min(text.size(), start + 8) && words < length; i++, words++) {
        run.append(text.get(i));
        if (random.nextInt(NEW_WORD) == 0) {
          run.append(text.get(random.nextInt(text.size())).toLowerCase(Locale.ROOT));
        }
        run.append(' ');
      }
    }
    return run.toString().strip();
  }

  /** One to three words of the documents. */
  private static List<String> queries(List<SearchDocument> documents, Random random) {
    List<String> queries = new ArrayList<>();
    while (queries.size() < QUERIES) {
      List<String> words =
          List.of(documents.get(random.nextInt(documents.size())).body().split(" "));
      int start = random.nextInt(words.size());
      queries.add(
          String.join(
              " ", words.subList(start, Math.min(words.size(), start + 1 + random.nextInt(3)))));
    }
    return queries;
  }

  /** The bytes of the files for each query of a new visitor, compressed; the lightest first. */
  private static List<Integer> weights(Path folder, List<String> queries) throws Exception {
    Path in = folder.resolve("queries.txt");
    Path out = folder.resolve("answers.txt");
    Files.write(in, queries.stream().map(query -> "{\"query\":\"" + query + "\"}").toList());
    int code =
        new ProcessBuilder(
                "node",
                "src/test/node/search.mjs",
                "assets/search-engine.js",
                folder.resolve("search") + "/",
                "nl",
                "2026-11-22")
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("node ended with " + code);
    }
    return Files.readAllLines(out).stream()
        .map(line -> Integer.valueOf(line.split("\t")[2]))
        .sorted()
        .toList();
  }

  private static void resetPeak() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
