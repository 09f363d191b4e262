package org.handreiking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.drawing.Item;
import org.handreiking.drawing.Model;
import org.handreiking.drawing.Snowball;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Articles;
import org.handreiking.site.PagePath;
import org.handreiking.source.Position;
import org.handreiking.source.SourceFile;
import org.handreiking.table.Choice;
import org.jsoup.Jsoup;

/** Checks that what wants to be drawn as a model can be. */
public final class ModelRules {

  private final Diagnostics diagnostics;

  public ModelRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks the converted texts in {@code fragments}; what is wrong is reported at its role. */
  public void check(Articles articles, Map<PagePath, String> fragments) {
    for (Article article : articles.all()) {
      String html = fragments.getOrDefault(article.path(), "");
      if (html.contains(Model.ROLE)) {
        List<Integer> lines = linesWithRoles(article.head().file());
        List<ModelBlock> blocks = ModelBlock.in(Jsoup.parseBodyFragment(html));
        for (int i = 0; i < blocks.size(); i++) {
          int line = i < lines.size() ? lines.get(i) : 1;
          check(blocks.get(i), article.head().file().at(line));
        }
      }
    }
  }

  /** Where the roles stand, in the order of the text. */
  private static List<Integer> linesWithRoles(SourceFile file) {
    List<Integer> found = new ArrayList<>();
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("\\[[^\\]]*[.\"= ]" + Model.ROLE + ".*")) {
        found.add(i + 1);
      }
    }
    return found;
  }

  private void check(ModelBlock block, Position at) {
    if (block.model().isEmpty()) {
      diagnostics.add(Code.MODEL_UNKNOWN, at, block.role(), Choice.namesOf(Model.values()));
      return;
    }
    Model model = block.model().get();
    List<Item> items = block.items();
    if (items.size() < model.fewest() || items.size() > model.most()) {
      diagnostics.add(
          Code.MODEL_ITEMS,
          at,
          block.role(),
          Integer.toString(items.size()),
          model.fewest() + "–" + model.most());
      return;
    }
    items.forEach(item -> checkLabel(item, model, block, at));
    if (model == Model.SNOWBALL) {
      checkGrowth(items, at);
    }
  }

  private void checkLabel(Item item, Model model, ModelBlock block, Position at) {
    if (item.label().isBlank() || item.label().length() > model.longestLabel()) {
      diagnostics.add(
          Code.MODEL_LABEL, at, block.role(), item.label(), Integer.toString(model.longestLabel()));
    }
  }

  private void checkGrowth(List<Item> items, Position at) {
    int before = 0;
    for (Item item : items) {
      OptionalInt number = Snowball.number(item.label());
      if (number.isEmpty() || number.getAsInt() <= before) {
        diagnostics.add(Code.MODEL_NUMBERS, at, item.label());
        return;
      }
      before = number.getAsInt();
    }
  }
}
