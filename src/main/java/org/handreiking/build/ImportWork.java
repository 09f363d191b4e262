package org.handreiking.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.calendar.EntryKind;
import org.handreiking.calendar.PlaceReader;
import org.handreiking.calendar.ProgrammeReader;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.ics.CalendarImport;
import org.handreiking.ics.ImportSettings;
import org.handreiking.ics.Imported;
import org.handreiking.ics.SheetLanguage;
import org.handreiking.output.OutputFolder;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Choice;

/** Brings calendars of other programs into a site. */
public final class ImportWork {

  private final SourceTree site;

  /** Work for the site in the folder {@code site}, of which nothing need be there. */
  public ImportWork(Path site) {
    this.site = SourceTree.read(site);
  }

  /** The last day of each of the site's programmes, by its id. */
  public SortedMap<String, LocalDate> programmes() {
    SortedMap<String, LocalDate> programmes = new TreeMap<>();
    new ProgrammeReader(new Diagnostics())
        .read(site)
        .forEach((id, programme) -> programmes.put(id, programme.until()));
    return programmes;
  }

  /** The name in {@code language} of the kind that is called {@code name} in any. */
  public static Optional<String> kind(String name, SheetLanguage language) {
    return Choice.find(name, EntryKind.values()).map(language::name);
  }

  /** The kinds there are, in {@code language}. */
  public static String kinds(SheetLanguage language) {
    return Stream.of(EntryKind.values()).map(language::name).collect(Collectors.joining(", "));
  }

  /** What comes of {@code file}; what is wrong with the site itself is left to a build. */
  public Imported read(SourceFile file, ImportSettings settings, Diagnostics diagnostics) {
    return new CalendarImport(
            file, new PlaceReader(new Diagnostics()).read(site).values(), settings, diagnostics)
        .run();
  }

  /** Writes the sheet of {@code imported} in the place of {@code file}. */
  public static void write(Imported imported, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    new OutputFolder(whole.getParent()).put(whole.getFileName().toString(), imported.sheet());
  }
}
