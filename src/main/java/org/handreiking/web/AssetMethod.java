package org.handreiking.web;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Set;

/** {@code asset("style.css")} in templates: how the page links to a file of {@code assets/}. */
final class AssetMethod implements TemplateMethodModelEx {

  private final String top;
  private final Set<String> assets;

  AssetMethod(String top, Set<String> assets) {
    this.top = top;
    this.assets = assets;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    String name = String.valueOf(arguments.get(0));
    if (!assets.contains(name)) {
      throw new TemplateModelException("assets/" + name + " is missing");
    }
    return top + "assets/" + name;
  }
}
