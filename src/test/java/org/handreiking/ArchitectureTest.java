package org.handreiking;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.handreiking.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house that the byte code can show. */
class ArchitectureTest {

  private static JavaClasses program;

  @BeforeAll
  static void readTheProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.handreiking");
  }

  @Test
  void theRulesLookAtTheWholeProgram() {
    assertTrue(program.size() > 150, "only " + program.size() + " classes were read");
  }

  @Test
  void packagesKnowOnlyWhatLiesBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("source")
        .definedBy("org.handreiking.source..")
        .layer("diagnostic")
        .definedBy("org.handreiking.diagnostic..")
        .layer("files")
        .definedBy("org.handreiking.table..", "org.handreiking.json..")
        .layer("site")
        .definedBy("org.handreiking.site..")
        .layer("translation")
        .definedBy("org.handreiking.translation..")
        .layer("methodology")
        .definedBy("org.handreiking.methodology..")
        .layer("calendar")
        .definedBy("org.handreiking.calendar..")
        .layer("project")
        .definedBy("org.handreiking.project..")
        .layer("glossary")
        .definedBy("org.handreiking.glossary..")
        .layer("drawing")
        .definedBy("org.handreiking.drawing..")
        .layer("page")
        .definedBy("org.handreiking.page..")
        .layer("asciidoc")
        .definedBy("org.handreiking.asciidoc..")
        .layer("output")
        .definedBy("org.handreiking.output..")
        .layer("web")
        .definedBy("org.handreiking.web..")
        .layer("search")
        .definedBy("org.handreiking.search..")
        .layer("bookshelf")
        .definedBy("org.handreiking.bookshelf..")
        .layer("typesetting")
        .definedBy("org.handreiking.typesetting..")
        .layer("handbook")
        .definedBy("org.handreiking.handbook..")
        .layer("epub")
        .definedBy("org.handreiking.epub..")
        .layer("press")
        .definedBy("org.handreiking.press..")
        .layer("handout")
        .definedBy("org.handreiking.handout..")
        .layer("feed")
        .definedBy("org.handreiking.feed..")
        .layer("ics")
        .definedBy("org.handreiking.ics..")
        .layer("flyer")
        .definedBy("org.handreiking.flyer..")
        .layer("reading")
        .definedBy("org.handreiking.reading..")
        .layer("build")
        .definedBy("org.handreiking.build..")
        .layer("cli")
        .definedBy("org.handreiking.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("build")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("bookshelf")
        .mayOnlyBeAccessedByLayers("page", "handbook", "handout", "press", "build")
        .whereLayer("typesetting")
        .mayOnlyBeAccessedByLayers("handbook", "epub", "press", "handout", "flyer", "build")
        .whereLayer("handbook")
        .mayOnlyBeAccessedByLayers("epub", "press", "handout", "build")
        .whereLayer("epub")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("press")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("handout")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("flyer")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("feed")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("ics")
        .mayOnlyBeAccessedByLayers("build", "cli")
        .whereLayer("asciidoc")
        .mayOnlyBeAccessedByLayers("build")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("build", "cli")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers("build", "cli")
        .whereLayer("output")
        .mayOnlyBeAccessedByLayers("web", "feed", "build")
        .whereLayer("page")
        .mayOnlyBeAccessedByLayers(
            "web", "search", "handbook", "epub", "handout", "feed", "flyer", "build")
        .whereLayer("translation")
        .mayOnlyBeAccessedByLayers(
            "page", "web", "typesetting", "handbook", "handout", "feed", "flyer", "build", "cli")
        .whereLayer("methodology")
        .mayOnlyBeAccessedByLayers("page", "bookshelf", "handbook", "handout", "flyer", "build")
        .whereLayer("calendar")
        .mayOnlyBeAccessedByLayers("page", "handbook", "feed", "flyer", "ics", "build")
        .whereLayer("project")
        .mayOnlyBeAccessedByLayers("page", "handbook", "build")
        .whereLayer("glossary")
        .mayOnlyBeAccessedByLayers("page", "handbook", "build")
        .whereLayer("drawing")
        .mayOnlyBeAccessedByLayers("page")
        .check(program);
  }

  @Test
  void sourceKnowsNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.handreiking.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ours("source"))
        .check(program);
  }

  @Test
  void diagnosticKnowsOnlySource() {
    noClasses()
        .that()
        .resideInAPackage("org.handreiking.diagnostic..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ours("diagnostic", "source"))
        .check(program);
  }

  @Test
  void readingKnowsOnlySourcesTablesDiagnosticsAndLanguages() {
    noClasses()
        .that()
        .resideInAPackage("org.handreiking.reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ours("reading", "diagnostic", "source", "site", "table"))
        .check(program);
  }

  @Test
  void packagesDoNotKnowEachOtherInACircle() {
    slices().matching("org.handreiking.(*)..").should().beFreeOfCycles().check(program);
  }

  @Test
  void everyLibraryIsKnownToOnePackageOnly() {
    assertOnlyIn("org.apache.commons.csv", "org.handreiking.table");
    assertOnlyIn("tools.jackson", "org.handreiking.json");
    assertOnlyIn("org.asciidoctor", "org.handreiking.asciidoc");
    assertOnlyIn("org.apache.lucene", "org.handreiking.search");
    assertOnlyIn("org.jbake", "org.handreiking.web");
    assertOnlyIn("freemarker", "org.handreiking.web");
    assertOnlyIn("org.apache.fop", "org.handreiking.typesetting");
    assertOnlyIn("org.apache.pdfbox", "org.handreiking.typesetting", "org.handreiking.press");
    assertOnlyIn("com.google.zxing", "org.handreiking.typesetting");
    assertOnlyIn("net.fortuna.ical4j", "org.handreiking.calendar");
    assertOnlyIn("picocli", "org.handreiking.cli");
  }

  private static void assertOnlyIn(String library, String... ours) {
    noClasses()
        .that()
        .resideOutsideOfPackages(Stream.of(ours).map(name -> name + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(program);
  }

  @Test
  void onlyCommandsPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.handreiking.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(program);
  }

  @Test
  void filesAreReadAndWrittenInOnePlaceEach() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.handreiking.source", "org.handreiking.output", "org.handreiking.cli")
        // Tools that insist on folders: JBake and Lucene; and the program's own file.
        .and()
        .doNotHaveFullyQualifiedName("org.handreiking.web.SiteComposer")
        .and()
        .resideOutsideOfPackage("org.handreiking.search")
        .and()
        .doNotHaveFullyQualifiedName("org.handreiking.build.ProgramVersion")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Files.class)
        .check(program);
  }

  @Test
  void nobodyUsesFileUnlessALibraryAsksForOne() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.handreiking.web", "org.handreiking.typesetting")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(File.class)
        .check(program);
  }

  @Test
  void nothingDependsOnTheMachinesLanguageZoneCharsetOrClock() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Locale.class, "forLanguageTag", String.class)
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(program);
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .callMethod(Clock.class, "systemUTC")
        .check(program);
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    Path sources = Path.of("src/main/java/org/handreiking");
    try (Stream<Path> walk = Files.walk(sources)) {
      List<String> silent =
          walk.filter(Files::isDirectory)
              .filter(folder -> !folder.equals(sources))
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .map(Path::toString)
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  @Test
  void nothingAboutTheFirstSiteIsInTheProgram() throws IOException {
    List<String> words = List.of("kracht-achter-tranen", "Rotterdam", "inventarisatie");
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      List<String> found =
          walk.filter(Files::isRegularFile)
              .filter(file -> words.stream().anyMatch(word -> code(file).contains(word)))
              .map(Path::toString)
              .toList();
      assertEquals(List.of(), found);
    }
  }

  /** The file without its comments, which may give examples, and without advice in messages. */
  private static String code(Path file) {
    try {
      return Files.readString(file)
          .replaceAll("(?s)/\\*.*?\\*/", "")
          .replaceAll("//.*", "")
          .replace("\"methoden/kracht-achter-tranen\"", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] ours(String... but) {
    return Stream.of(
            "asciidoc",
            "bookshelf",
            "build",
            "calendar",
            "cli",
            "diagnostic",
            "drawing",
            "epub",
            "feed",
            "flyer",
            "glossary",
            "handbook",
            "handout",
            "ics",
            "json",
            "methodology",
            "output",
            "page",
            "press",
            "project",
            "reading",
            "search",
            "site",
            "source",
            "table",
            "typesetting",
            "web")
        .filter(name -> !List.of(but).contains(name))
        .map(name -> "org.handreiking." + name + "..")
        .toArray(String[]::new);
  }
}
