package org.handreiking.bookshelf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.bookshelf.BookContents.Everything;
import org.handreiking.bookshelf.BookContents.OfMethodology;
import org.handreiking.bookshelf.BookContents.Selection;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.json.JsonObject;
import org.handreiking.json.JsonReader;
import org.handreiking.methodology.ArticleKind;
import org.handreiking.methodology.Audience;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Choice;

/** Reads {@link Bookshelf#FILE}. */
public final class BookshelfReader {

  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String COLOUR = "#[0-9a-fA-F]{6}";
  private static final String CODE = "[A-Z0-9]{2,8}";
  private static final String DARK = "#2f3e46";

  private final Diagnostics diagnostics;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> codes = new TreeSet<>();

  public BookshelfReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The shelf that {@code tree} writes down; an empty one where it has none. */
  public Bookshelf read(SourceTree tree) {
    return tree.find(Bookshelf.FILE)
        .flatMap(new JsonReader(diagnostics)::object)
        .map(this::shelf)
        .orElseGet(Bookshelf::empty);
  }

  private Bookshelf shelf(JsonObject json) {
    Set<BookFile> files =
        json.has("files")
            ? choices(json, "files", BookFile.class, BookFile.values())
            : Bookshelf.empty().files();
    List<BookDefinition> books =
        json.has("books")
            ? json.objects("books").stream().flatMap(one -> book(one, files).stream()).toList()
            : List.of();
    json.refuseOthers();
    return new Bookshelf(files, books);
  }

  private Optional<BookDefinition> book(JsonObject json, Set<BookFile> files) {
    Optional<BookContents> contents = contents(json);
    boolean isOfMethodology = contents.filter(OfMethodology.class::isInstance).isPresent();
    String name =
        contents
            .filter(OfMethodology.class::isInstance)
            .map(OfMethodology.class::cast)
            .map(one -> one.path().name())
            .orElseGet(() -> json.text("name"));
    String title = isOfMethodology ? json.wordsOr("title", "") : json.words("title");
    boolean isNamed = isOk(json, "name", name, NAME, "alles, voor-trainers");
    String code = json.textOr("code", isNamed ? BookDefinition.codeOf(name) : "AA");
    BookDefinition book =
        new BookDefinition(
            name,
            code,
            title,
            json.wordsOr("subtitle", ""),
            json.textOr("colour", isOfMethodology ? "" : DARK),
            contents.orElseGet(Everything::new),
            json.has("with")
                ? choices(json, "with", Appendix.class, Appendix.values())
                : Bookshelf.WITH,
            json.has("files") ? choices(json, "files", BookFile.class, BookFile.values()) : files,
            json.has("languages") ? json.texts("languages") : List.of(),
            json.at());
    boolean isColoured =
        book.colour().isEmpty() || isOk(json, "colour", book.colour(), COLOUR, "#7a3b5d");
    boolean isCoded = isOk(json, "code", code, CODE, "KAT, AL2");
    json.refuseOthers();
    boolean isFine = contents.isPresent() && isNamed && isColoured && isCoded;
    return isFine && isNew(json, book) ? Optional.of(book) : Optional.empty();
  }

  private boolean isOk(JsonObject json, String key, String value, String pattern, String wanted) {
    boolean isOk = value.matches(pattern);
    if (!isOk && json.has(key)) {
      diagnostics.add(Code.JSON_BAD_VALUE, json.at(key), key, value, wanted);
    }
    return isOk;
  }

  private boolean isNew(JsonObject json, BookDefinition book) {
    boolean isNewName = names.add(book.name());
    boolean isNewCode = codes.add(book.code());
    if (!isNewName) {
      diagnostics.add(Code.HANDBOOK_SAME_NAME, json.at("name"), "name", book.name());
    } else if (!isNewCode) {
      diagnostics.add(Code.HANDBOOK_SAME_NAME, json.at("code"), "code", book.code());
    }
    return isNewName && isNewCode;
  }

  private Optional<BookContents> contents(JsonObject json) {
    if (json.has("methodology")) {
      return path(json, "methodology", json.text("methodology")).map(OfMethodology::new);
    }
    if (json.flagOr("everything", false)) {
      return Optional.of(new Everything());
    }
    return json.object("select").map(this::selection);
  }

  private Selection selection(JsonObject json) {
    Selection selection =
        new Selection(
            paths(json, "within"),
            choicesOr(json, "kinds", ArticleKind.class, ArticleKind.values()),
            json.has("themes") ? json.texts("themes") : List.of(),
            choicesOr(json, "audiences", Audience.class, Audience.values()),
            paths(json, "pages"));
    json.refuseOthers();
    return selection;
  }

  private List<PagePath> paths(JsonObject json, String key) {
    List<String> texts = json.has(key) ? json.texts(key) : List.of();
    return texts.stream().flatMap(text -> path(json, key, text).stream()).toList();
  }

  private Optional<PagePath> path(JsonObject json, String key, String text) {
    if (PagePath.isValid(text)) {
      return Optional.of(new PagePath(text));
    }
    diagnostics.add(Code.JSON_BAD_VALUE, json.at(key), key, text, "methoden/…");
    return Optional.empty();
  }

  private <E extends Enum<E> & Choice> Set<E> choicesOr(
      JsonObject json, String key, Class<E> type, E[] all) {
    return json.has(key) ? choices(json, key, type, all) : EnumSet.noneOf(type);
  }

  private <E extends Enum<E> & Choice> Set<E> choices(
      JsonObject json, String key, Class<E> type, E[] all) {
    List<E> found = new ArrayList<>();
    for (String text : json.texts(key)) {
      Optional<E> choice = Choice.find(text, all);
      choice.ifPresent(found::add);
      if (choice.isEmpty()) {
        diagnostics.add(Code.JSON_BAD_VALUE, json.at(key), key, text, Choice.namesOf(all));
      }
    }
    return found.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(found);
  }
}
