package org.handreiking.web;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.handreiking.site.Texts;

/** {@code t("key", value…)} in templates: a text of the interface. */
final class TextMethod implements TemplateMethodModelEx {

  private final Texts texts;

  TextMethod(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 1; i < arguments.size(); i++) {
      values[i - 1] = value(arguments.get(i));
    }
    return texts.text(value(arguments.get(0)).toString(), values);
  }

  private static Object value(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("a text or a number is wanted");
  }
}
