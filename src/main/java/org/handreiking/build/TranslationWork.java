package org.handreiking.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handreiking.build.TranslationPacket.Returned;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Messages;
import org.handreiking.output.OutputFolder;
import org.handreiking.site.Language;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.SiteConfigurationReader;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.translation.FoundText;
import org.handreiking.translation.Freshness;
import org.handreiking.translation.PoFile;
import org.handreiking.translation.PoPaths;
import org.handreiking.translation.PoReader;
import org.handreiking.translation.PoReturn;
import org.handreiking.translation.PoUpdate;
import org.handreiking.translation.PoWriter;
import org.handreiking.translation.TextCollector;
import org.handreiking.translation.TranslatedWords;
import org.handreiking.translation.Translations;

/** What can be done with a site's translations apart from building it. */
public final class TranslationWork {

  private final OutputFolder folder;
  private final SourceTree tree;
  private final Diagnostics diagnostics;
  private final Optional<SiteConfiguration> configuration;
  private final Map<String, List<FoundText>> texts = new TreeMap<>();
  private final Set<String> broken = new TreeSet<>();

  /** Reads the site in the folder {@code site}. */
  public TranslationWork(Path site, Diagnostics diagnostics) {
    this.folder = new OutputFolder(site);
    this.tree = SourceTree.read(site);
    this.diagnostics = diagnostics;
    this.configuration = new SiteConfigurationReader(diagnostics).read(tree);
  }

  /** The languages that the site is translated into; none when its configuration has mistakes. */
  public List<Language> languages() {
    return configuration.stream()
        .flatMap(found -> found.languages().stream().filter(one -> !one.equals(found.source())))
        .toList();
  }

  /**
   * Brings the PO files of {@code language} up to date with the texts of the site. A file with
   * mistakes is left as it is; so is that of a text with mistakes, which would lose translations.
   *
   * @param files the files or folders whose texts are meant: {@code content/over}; none for all
   * @param today the day on which translations of changed texts fall behind
   * @return the files that were written
   */
  public List<String> extract(Language language, List<String> files, LocalDate today) {
    PoUpdate update = new PoUpdate(language, today);
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, List<FoundText>> file : asked(language).entrySet()) {
      String path = file.getKey();
      String stem = PoPaths.stemOf(path, language);
      if (!files.isEmpty() && files.stream().noneMatch(one -> isIn(stem, one))) {
        continue;
      }
      Optional<SourceFile> old = tree.find(path);
      Diagnostics found = new Diagnostics();
      String text = PoWriter.text(update.of(read(old, found), file.getValue()));
      boolean isSame = old.flatMap(SourceFile::text).filter(text::equals).isPresent();
      if (!found.hasErrors() && !broken.contains(stem) && !isSame) {
        folder.put(path, text);
        written.add(path);
      }
    }
    return written;
  }

  /** Whether some text is in the file or the folder {@code file}. */
  public boolean has(String file) {
    return texts().keySet().stream().anyMatch(stem -> isIn(stem, file));
  }

  private static boolean isIn(String stem, String file) {
    String wanted = PoPaths.stem(file.replaceAll("^\\./|/$", ""));
    return stem.equals(wanted) || stem.startsWith(wanted + "/");
  }

  /**
   * Makes one zip file with the PO files of {@code language}, up to date, and a page to read for
   * each.
   *
   * @param today as for {@link #extract}
   * @param target the folder that it is put in
   * @return the zip file
   */
  public Path packet(Language language, LocalDate today, Path target) {
    PoUpdate update = new PoUpdate(language, today);
    Map<String, PoFile> files = new TreeMap<>();
    asked(language)
        .forEach(
            (path, found) ->
                files.put(path, update.of(read(tree.find(path), new Diagnostics()), found)));
    Messages messages = Messages.in(configuration.map(SiteConfiguration::messages).orElseThrow());
    String name = "translation-" + language.tag() + ".zip";
    new OutputFolder(target).put(name, TranslationPacket.of(source(), language, files, messages));
    return target.resolve(name);
  }

  /**
   * Takes a packet back. A file with mistakes, in the packet or here, is reported and left as it
   * is; so is one that belongs to no text of the site.
   *
   * @return what changed, by the file in which it did
   */
  public Map<String, List<PoReturn.Change>> takeBack(byte[] packet, LocalDate today) {
    Map<String, List<PoReturn.Change>> changes = new TreeMap<>();
    Returned files = Returned.of(packet);
    if (files.returned().isEmpty()) {
      diagnostics.add(Code.PACKET_NOTHING, Position.SITE);
    }
    for (Language language : languages()) {
      for (Map.Entry<String, List<FoundText>> file : asked(language).entrySet()) {
        String path = file.getKey();
        List<FoundText> wanted = file.getValue();
        files
            .take(path)
            .flatMap(bytes -> takeBack(path, bytes, files.sent(path), wanted, language, today))
            .filter(changed -> !changed.isEmpty())
            .ifPresent(changed -> changes.put(path, changed));
      }
    }
    files
        .returned()
        .keySet()
        .forEach(name -> diagnostics.add(Code.PACKET_UNKNOWN, Position.SITE, name));
    return changes;
  }

  private Optional<List<PoReturn.Change>> takeBack(
      String path,
      byte[] returned,
      Optional<byte[]> sent,
      List<FoundText> wanted,
      Language language,
      LocalDate today) {
    Diagnostics found = new Diagnostics();
    PoUpdate update = new PoUpdate(language, today);
    Optional<PoFile> theirs = read(Optional.of(new SourceFile(path, returned)), found);
    Optional<PoFile> ours = read(tree.find(path), found);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    Optional<PoFile> before =
        sent.map(bytes -> new PoReader(new Diagnostics()).read(new SourceFile(path, bytes)));
    PoReturn.Result result = PoReturn.of(update.of(ours, wanted), theirs.orElseThrow(), before);
    String text = PoWriter.text(update.of(Optional.of(result.file()), wanted));
    if (tree.find(path).flatMap(SourceFile::text).filter(text::equals).isEmpty()) {
      folder.put(path, text);
      Translations.check(SourceFile.ofText(path, text), language, diagnostics);
    }
    return Optional.of(result.changes());
  }

  /** What translators into {@code language} are asked for, by the path of its PO file. */
  private Map<String, List<FoundText>> asked(Language language) {
    Map<String, List<FoundText>> asked = new TreeMap<>();
    for (List<FoundText> found : texts().values()) {
      String path = PoPaths.of(found.get(0).path(), language);
      List<FoundText> wanted = FoundText.withoutGiven(found, language);
      if (!wanted.isEmpty() || tree.find(path).isPresent()) {
        asked.put(path, wanted);
      }
    }
    return asked;
  }

  /** The site's texts, by what the paths of their PO files begin with; looked for once. */
  private Map<String, List<FoundText>> texts() {
    if (texts.isEmpty()) {
      TextCollector collector = new TextCollector();
      List<Diagnostic> mistakes = SiteTexts.ask(tree.in(collector), source());
      mistakes.forEach(mistake -> broken.add(PoPaths.stem(mistake.at().path())));
      diagnostics.addAll(mistakes);
      texts.putAll(collector.found());
    }
    return texts;
  }

  /** What a PO file holds; what is wrong with it is reported, and added to {@code found}. */
  private Optional<PoFile> read(Optional<SourceFile> file, Diagnostics found) {
    Diagnostics own = new Diagnostics();
    Optional<PoFile> read = file.map(new PoReader(own)::read);
    diagnostics.addAll(own.sorted());
    found.addAll(own.sorted());
    return read;
  }

  private Language source() {
    return configuration.map(SiteConfiguration::source).orElseThrow();
  }

  /** How far {@code language} is, by the path of each source file with texts. */
  public Map<String, Freshness> status(Language language) {
    TranslatedWords words = new TranslatedWords(Translations.read(tree, language, diagnostics));
    SiteTexts.ask(tree.in(words), source());
    Map<String, Freshness> status = new TreeMap<>();
    texts().values().stream()
        .flatMap(List::stream)
        .map(FoundText::path)
        .distinct()
        .forEach(path -> status.put(path, words.freshness(path)));
    return status;
  }
}
