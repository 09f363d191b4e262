package org.handreiking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.drawing.Item;
import org.handreiking.drawing.Model;
import org.handreiking.table.Choice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A list or a table that wants to be drawn: its role says as which model.
 *
 * @param role as written
 * @param block the list with its title, or the table
 */
record ModelBlock(String role, Element block) {

  private static final Pattern ROLE = Pattern.compile("(?<!\\S)" + Model.ROLE + "[^\\s]+");

  /** A number at the beginning of a label: {@code 0. Start}. */
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)]\\s+(.*)");

  /** Those in {@code text}, in their order. */
  static List<ModelBlock> in(Document text) {
    List<ModelBlock> blocks = new ArrayList<>();
    for (Element element : text.select("[class*=" + Model.ROLE + "]")) {
      Matcher role = ROLE.matcher(element.className());
      if (role.find()) {
        blocks.add(new ModelBlock(role.group(), element));
      }
    }
    return blocks;
  }

  /** The model; empty for a role that no model has. */
  Optional<Model> model() {
    return Choice.find(role.substring(Model.ROLE.length()), Model.values());
  }

  /** Its own title, else the heading it stands under, else {@code ""}. */
  String title() {
    Element own = block.selectFirst("> .title, > caption");
    if (own != null) {
      return own.text();
    }
    for (Element up = block; up != null; up = up.parent()) {
      Element heading = up.selectFirst("> h2, > h3, > h4, > h5, > h6");
      if (heading != null) {
        return heading.text();
      }
    }
    return "";
  }

  /** The items: of a list its items, of a table the first column that holds words. */
  List<Item> items() {
    if (block.normalName().equals("table")) {
      return rows();
    }
    Element ordered = block.selectFirst("> ol");
    if (ordered != null) {
      String start = ordered.attr("start");
      return numbered(ordered.select("> li > p:first-child"), start.isEmpty() ? 1 : number(start));
    }
    return numbered(block.select("> ul > li > p:first-child, > dl > dt"), 1);
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
  }

  private static List<Item> numbered(Elements labels, int first) {
    List<Item> items = new ArrayList<>();
    for (Element label : labels) {
      items.add(item(Integer.toString(first + items.size()), label.text()));
    }
    return items;
  }

  private List<Item> rows() {
    Elements rows = block.select("> tbody > tr");
    int columns = rows.stream().mapToInt(Element::childrenSize).min().orElse(0);
    int words = 0;
    while (words < columns - 1 && holdsNumbersOnly(rows, words)) {
      words++;
    }
    List<Item> items = new ArrayList<>();
    for (Element row : rows) {
      String first = row.child(0).text();
      String number = words > 0 ? first : Integer.toString(items.size() + 1);
      items.add(item(number, row.child(words).text()));
    }
    return items;
  }

  private static boolean holdsNumbersOnly(Elements rows, int column) {
    return rows.stream().allMatch(row -> row.child(column).text().matches("\\p{Nd}{1,3}"));
  }

  private static Item item(String number, String label) {
    Matcher matcher = NUMBERED.matcher(label);
    return matcher.matches()
        ? new Item(matcher.group(1), matcher.group(2))
        : new Item(number, label);
  }
}
