package org.handreiking.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;

/** The text of a spreadsheet, to be cut into rows and cells; the only class that knows CSV. */
final class Csv {

  /** A first line that Excel reads and does not show: {@code sep=;}. */
  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("\"?sep=(?<separator>[^\\n\"])\"?[;,\\t ]*(\\n|$)", Pattern.CASE_INSENSITIVE);

  private final SourceFile file;
  private final String text;
  private final int firstLine;
  private final Optional<Character> declared;

  Csv(SourceFile file, String text) {
    Matcher matcher = SEPARATOR_LINE.matcher(text);
    boolean isDeclared = matcher.lookingAt();
    this.file = file;
    this.text = isDeclared ? text.substring(matcher.end()) : text;
    this.firstLine = isDeclared ? 2 : 1;
    this.declared =
        isDeclared ? Optional.of(matcher.group("separator").charAt(0)) : Optional.empty();
  }

  /**
   * Rows of a text.
   *
   * @param rows those before what cannot be read
   * @param trouble what cannot be read; empty when all can
   */
  record Rows(List<SheetRow> rows, Optional<Trouble> trouble) {

    Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What is wrong with a text.
   *
   * @param at where the row starts that cannot be read
   * @param what the name of a text that says it
   */
  record Trouble(Position at, String what) {

    /** What the library says is in no language of ours. */
    static Trouble of(Position at, Exception e) {
      boolean isEnd = String.valueOf(e.getMessage()).contains("EOF");
      return new Trouble(at, isEnd ? "@table.open-quote" : "@table.text-after-quote");
    }
  }

  /** The separator that the text's first line names. */
  Optional<Character> declaredSeparator() {
    return declared;
  }

  /** The first rows with {@code separator} between their cells, {@code most} at most. */
  Rows rows(char separator, int most) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<SheetRow> rows = new ArrayList<>();
    Position start = file.at(firstLine);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        rows.add(new SheetRow(start, rows.size() + 1, record.toList()));
        if (rows.size() == most) {
          break;
        }
        start = file.at(Math.toIntExact(parser.getCurrentLineNumber()) + firstLine);
      }
    } catch (CSVException | UncheckedIOException e) {
      return new Rows(rows, Optional.of(Trouble.of(start, e)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
    return new Rows(rows, Optional.empty());
  }
}
