import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.handreiking.calendar.Calendar;
import org.handreiking.calendar.CalendarReader;
import org.handreiking.calendar.PlaceReader;
import org.handreiking.calendar.Programme;
import org.handreiking.calendar.ProgrammeReader;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.feed.EntryContent;
import org.handreiking.feed.FeedFiles;
import org.handreiking.feed.Ledger;
import org.handreiking.glossary.GlossaryReader;
import org.handreiking.glossary.KnownWordReader;
import org.handreiking.methodology.ArticleReader;
import org.handreiking.methodology.Articles;
import org.handreiking.output.OutputTree;
import org.handreiking.page.Catalogue;
import org.handreiking.page.Site;
import org.handreiking.project.ProjectReader;
import org.handreiking.site.AccessibilityReader;
import org.handreiking.site.ClassificationReader;
import org.handreiking.site.Classifications;
import org.handreiking.site.Language;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.SiteConfigurationReader;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;

/**
 * Times how long a made-up calendar takes to be read, checked and expanded, and how long its feeds
 * take to be written: see README.md.
 */
final class CalendarBench {

  private static final Path WORK = Path.of("target/bench/calendar");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final long MIB = 1 << 20;

  /** How many times as long ten times as many rows may take. */
  private static final double MOST = 12;

  private static final int SMALL = 10_000;
  private static final int LARGE = 100_000;

  private CalendarBench() {}

  /** What kind of calendar is read. */
  private enum Kind {
    IN_ORDER("in order"),
    WITH_MISTAKES("one row in ten wrong");

    private final String shown;

    Kind(String shown) {
      this.shown = shown;
    }

    Path site(int rows) {
      return WORK.resolve(name().toLowerCase(Locale.ROOT) + "-" + rows);
    }
  }

  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    for (Kind kind : Kind.values()) {
      for (int rows : List.of(SMALL, LARGE)) {
        new MadeUpCalendar(kind.site(rows), rows, kind == Kind.WITH_MISTAKES).write();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d rounds, %d cores, Java %s, %d MiB of heap at most%n",
        rounds,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        Runtime.getRuntime().maxMemory() / MIB);
    System.out.println("before Java has warmed up: " + read(Kind.IN_ORDER, SMALL));
    boolean good = true;
    for (Kind kind : Kind.values()) {
      good &= compare(kind, rounds);
    }
    for (int round = 1; round <= rounds; round++) {
      System.out.println("feeds " + round + ": " + writeFeeds(SMALL));
    }
    System.exit(good ? 0 : 1);
  }

  /**
   * Reads both calendars in turn and prints how they compare; whether the larger is quick enough.
   */
  private static boolean compare(Kind kind, int rounds) {
    List<Run> small = new ArrayList<>();
    List<Run> large = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      small.add(read(kind, SMALL));
      large.add(read(kind, LARGE));
      System.out.printf(
          "%s %d:%n  %s%n  %s%n", kind.shown, round, small.get(round - 1), large.get(round - 1));
    }
    double growth = median(large, Run::cpu) / median(small, Run::cpu);
    System.out.printf("%s, medians:%n  %s%n  %s%n", kind.shown, median(small), median(large));
    System.out.printf(
        Locale.ROOT,
        "%s, ten times as many rows: %.1f times the CPU time, %.1f times the time on the clock%n",
        kind.shown,
        growth,
        median(large, Run::wall) / median(small, Run::wall));
    if (growth > MOST) {
      System.out.printf(Locale.ROOT, "bench: %s: at most %.0f times wanted%n", kind.shown, MOST);
    }
    return growth <= MOST;
  }

  /**
   * What one run cost.
   *
   * @param cpu seconds of processor, those of the garbage collector included
   * @param wall seconds on the clock
   * @param peak MiB of heap at most, garbage included
   * @param after MiB of heap that are left when all but the calendar is cleared away
   */
  private record Run(
      int rows, int times, int found, double cpu, double wall, long peak, long after) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,7d rows %,9d times %,6d messages %6.2f s CPU %6.2f s wall, heap: %3d MiB peak, %3d after",
          rows,
          times,
          found,
          cpu,
          wall,
          peak,
          after);
    }
  }

  private static Run read(Kind kind, int rows) {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = system().getProcessCpuTime();
    long wall = System.nanoTime();
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.read(kind.site(rows));
    Calendar calendar = calendar(tree, new ProgrammeReader(diagnostics).read(tree), diagnostics);
    List<Diagnostic> found = diagnostics.sorted();
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    double cpuSeconds = (system().getProcessCpuTime() - cpu) / 1e9;
    long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
    tree = null;
    System.gc();
    long after = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    if (diagnostics.hasErrors() != (kind == Kind.WITH_MISTAKES)) {
      fail(kind.shown + ": " + found.get(0));
    }
    int times = calendar.occurrences().size();
    return new Run(rows, times, found.size(), cpuSeconds, wallSeconds, peak, after);
  }

  private static Calendar calendar(
      SourceTree tree, Map<String, Programme> programmes, Diagnostics diagnostics) {
    return new CalendarReader(
            diagnostics, programmes, new PlaceReader(diagnostics).read(tree), ZONE)
        .read(tree);
  }

  private static String writeFeeds(int rows) {
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.read(Kind.IN_ORDER.site(rows));
    SiteConfiguration configuration =
        new SiteConfigurationReader(diagnostics).read(tree).orElseThrow();
    Language dutch = configuration.source();
    Texts texts = Texts.read(tree, dutch, dutch, diagnostics);
    Site site =
        Site.plan(
            catalogue(tree, diagnostics),
            configuration,
            new Site.Setting(texts, texts, TODAY),
            diagnostics);
    Ledger ledger = Ledger.empty().updated(EntryContent.of(site.catalogue().calendar()), TODAY);
    long cpu = system().getProcessCpuTime();
    long wall = System.nanoTime();
    OutputTree output = new OutputTree();
    new FeedFiles(configuration, ledger).add(site, texts, output);
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    double cpuSeconds = (system().getProcessCpuTime() - cpu) / 1e9;
    long bytes = output.files().stream().mapToLong(file -> file.getValue().length).sum();
    return String.format(
        Locale.ROOT,
        "%,7d rows %,7d files %4d MiB (%s: %d MiB) %6.2f s CPU %6.2f s wall",
        rows,
        output.paths().size(),
        bytes / MIB,
        "alles.ics",
        output.find("nl/agenda/alles.ics").orElseThrow().length / MIB,
        cpuSeconds,
        wallSeconds);
  }

  private static Catalogue catalogue(SourceTree tree, Diagnostics diagnostics) {
    Classifications classifications = new ClassificationReader(diagnostics).read(tree);
    Map<String, Programme> programmes = new ProgrammeReader(diagnostics).read(tree);
    return new Catalogue(
        classifications,
        Map.of(),
        new Articles(new ArticleReader(diagnostics).read(tree)),
        Map.of(),
        Map.of(),
        new GlossaryReader(diagnostics).read(tree),
        new KnownWordReader(diagnostics).read(tree),
        new ProjectReader(diagnostics, classifications).read(tree),
        programmes,
        calendar(tree, programmes, diagnostics),
        new AccessibilityReader(diagnostics).read(tree));
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static OperatingSystemMXBean system() {
    return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    double[] figures = runs.stream().mapToDouble(figure).sorted().toArray();
    return figures[figures.length / 2];
  }

  private static Run median(List<Run> runs) {
    Run one = runs.get(0);
    return new Run(
        one.rows,
        one.times,
        one.found,
        median(runs, Run::cpu),
        median(runs, Run::wall),
        (long) median(runs, Run::peak),
        (long) median(runs, Run::after));
  }

  static void fail(String message) {
    System.err.println("bench: " + message);
    System.exit(2);
  }
}

/** A site whose calendar has as many rows as wanted, the same on every machine. */
final class MadeUpCalendar {

  private static final int PROGRAMMES = 200;
  private static final int PLACES = 500;
  private static final int ROWS_PER_FILE = 5_000;
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int YEARS = 6;
  private static final List<String> HOURS =
      List.of("09:30;11:30", "12:00;13:30", "14:00;16:00", "16:30;18:00", "19:30;21:30");
  private static final List<String> WEEKDAYS =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
  private static final List<String> NTH = List.of("1e", "2e", "3e", "4e");
  private static final List<String> LANGUAGES = List.of("nl", "nl, tr", "nl, ar", "nl, en", "ar");
  private static final String COLUMNS =
      "id;programma;soort;groep;titel;titel@ar;van;begin;eind;plaats;talen;kinderen;kosten;voor;"
          + "aanmelden;herhalen;keer;behalve;ook;reeks;in-plaats-van;status;toelichting\n";

  private final Path site;
  private final int rows;
  private final boolean hasMistakes;
  private final Random random = new Random(20261122);
  private final List<String> lines = new ArrayList<>();

  /**
   * A calendar.
   *
   * @param hasMistakes whether one row in ten has a mistake, and three in ten of those that replace
   *     a time of a series
   */
  MadeUpCalendar(Path site, int rows, boolean hasMistakes) {
    this.site = site;
    this.rows = rows;
    this.hasMistakes = hasMistakes;
  }

  void write() throws IOException {
    if (Files.isDirectory(site)) {
      try (Stream<Path> walk = Files.walk(site)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    put(
        "data/site.json",
        """
        {"title": {"nl": "Proef"}, "tagline": {"nl": "Proef"}, "address": "https://example.org/",
         "languages": ["nl"], "sourceLanguage": "nl", "navigation": [], "footer": [],
         "help": "agenda", "notFound": "agenda"}
        """);
    put(
        "content/agenda.adoc",
        """
        = Agenda
        :soort: pagina
        :beschrijving: Wat er komt.
        :lezers: deelneemster
        :toon: agenda

        Wat er komt.
        """);
    Path messages = Path.of("templates/messages.nl.properties");
    put(messages.toString(), Files.readString(messages));
    put("data/programmes.json", programmes());
    put("data/places.csv", places());
    while (lines.size() < rows) {
      add(lines.size());
    }
    for (int file = 0; file * ROWS_PER_FILE < rows; file++) {
      int end = Math.min(rows, (file + 1) * ROWS_PER_FILE);
      String text = String.join("", lines.subList(file * ROWS_PER_FILE, end));
      put(String.format(Locale.ROOT, "data/calendar/deel-%03d.csv", file), COLUMNS + text);
    }
  }

  private void put(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String programmes() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < PROGRAMMES; i++) {
      all.add(
          """
          {"id": "programma-%d", "title": "Programma %d", "methodology": "agenda",
           "municipality": "Stad %d", "from": "2026-01-01", "until": "2033-12-31",
           "groups": [{"id": "a", "title": "Groep A"}, {"id": "b", "title": "Groep B"}],
           "summary": "Samen.", "source": ""}"""
              .formatted(i, i, i % 40));
    }
    return "[" + String.join(",\n", all) + "]\n";
  }

  private static String places() {
    StringBuilder places =
        new StringBuilder("id;naam;gemeente;wijk;adres;adres-tonen;toegankelijkheid\n");
    for (int i = 0; i < PLACES; i++) {
      String visible = List.of("ja", "alleen wijk", "na aanmelding").get(i % 3);
      places.append(
          "plek-%d;Plek %d;Stad %d;Wijk %d;Straat %d;%s;lift | brede deur\n"
              .formatted(i, i, i % 40, i % 7, i + 1, visible));
    }
    return places.toString();
  }

  /**
   * Adds a row, and perhaps rows that replace some of its times. Most rows have their place for
   * themselves: each place has hours, days of the week and years of its own for each.
   */
  private void add(int number) {
    int turn = number / PLACES;
    String hours = HOURS.get(turn % HOURS.size());
    int weekday = turn / HOURS.size() % 7;
    int year = turn / HOURS.size() / 7 % YEARS;
    LocalDate day =
        START
            .plusYears(year)
            .plusWeeks(random.nextInt(8))
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday + 1)));
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5, 6, 7 -> row(number, day.plusWeeks(random.nextInt(40)), hours, ";;;");
      case 8, 9 -> monthly(number, day, hours);
      default -> weekly(number, day, hours);
    }
  }

  private void monthly(int number, LocalDate near, String hours) {
    int nth = random.nextInt(NTH.size());
    LocalDate day = near.with(TemporalAdjusters.dayOfWeekInMonth(nth + 1, near.getDayOfWeek()));
    String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    int times = 4 + random.nextInt(7);
    row(number, day, hours, "elke maand op de %s %s;%d;;".formatted(NTH.get(nth), weekday, times));
  }

  private void weekly(int number, LocalDate day, String hours) {
    int times = 10 + random.nextInt(31);
    int except = 1 + random.nextInt(times - 1);
    String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    String left =
        switch (random.nextInt(6)) {
          case 0 -> "feestdagen";
          case 1 -> "" + day.plusWeeks(except);
          default -> "";
        };
    String also = random.nextInt(8) == 0 ? "" + day.plusWeeks(times).plusDays(1) : "";
    boolean keepsItsFirstDay = !left.equals("feestdagen");
    row(number, day, hours, "elke week op %s;%d;%s;%s".formatted(weekday, times, left, also));
    if (keepsItsFirstDay && random.nextInt(6) == 0 && lines.size() < rows) {
      replacement(number, day.plusWeeks(except == 1 ? 2 : 1));
    }
    if (keepsItsFirstDay && random.nextInt(12) == 0 && lines.size() < rows) {
      replacement(number, day);
    }
  }

  private void replacement(int series, LocalDate planned) {
    boolean isCancelled = random.nextBoolean();
    lines.add(
        ";;;;;;%s;;;;;;;;;;;;;%s-%d;%s;%s;%s\n"
            .formatted(
                isCancelled ? "" : planned.plusDays(1),
                isWrong(3) ? "Rij" : "rij",
                series,
                planned,
                isCancelled ? "vervalt" : "verplaatst",
                "Deze keer is het anders."));
  }

  private boolean isWrong(int inTen) {
    return hasMistakes && random.nextInt(10) < inTen;
  }

  private void row(int number, LocalDate day, String hours, String repeat) {
    boolean isSession = random.nextBoolean();
    List<String> cells =
        Arrays.asList(
            "rij-" + number,
            "programma-" + number % PROGRAMMES,
            isSession ? "bijeenkomst" : "evenement",
            isSession && random.nextInt(10) == 0 ? "a" : "",
            "Samen praten " + number,
            random.nextInt(3) == 0 ? "نتحدث معا " + number : "",
            "" + day,
            hours,
            "plek-" + number % PLACES,
            LANGUAGES.get(random.nextInt(LANGUAGES.size())),
            random.nextBoolean() ? "ja" : "",
            "gratis",
            random.nextBoolean() ? "vrouwen" : "iedereen",
            "Bel of mail ons.",
            repeat,
            ";",
            isWrong(1) ? "geplant" : "gepland",
            random.nextInt(4) == 0 ? "Neem een vriendin mee; koffie staat klaar." : "");
    lines.add(String.join(";", quoted(cells)) + "\n");
  }

  /** The last cell is text and may hold a semicolon; others that do are several cells. */
  private static List<String> quoted(List<String> cells) {
    List<String> quoted = new ArrayList<>(cells);
    int last = quoted.size() - 1;
    quoted.set(last, "\"" + quoted.get(last) + "\"");
    return quoted;
  }
}
