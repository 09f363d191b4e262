package org.handreiking.epub;

import org.handreiking.handbook.SampleBooks;

/** The words of the sample books as EPUB. */
final class EpubSamples {

  static final EpubTexts DUTCH =
      new EpubTexts(
          SampleBooks.DUTCH_TEXTS,
          "Omslag",
          "Titelpagina",
          "Begin van de tekst",
          "Wegwijzer",
          "Bladzijden",
          "Noten",
          "terug naar de tekst",
          "Op de site:",
          "Dit boek kun je lezen en laten voorlezen.",
          "Bij elke afbeelding staat een beschrijving.",
          "De bladzijden van het gedrukte boek zijn aangegeven.",
          "Niemand heeft dit boek aan de regels getoetst.");

  static final EpubTexts ARABIC =
      new EpubTexts(
          SampleBooks.ARABIC_TEXTS,
          "الغلاف",
          "صفحة العنوان",
          "بداية النص",
          "أماكن في الكتاب",
          "الصفحات",
          "الحواشي",
          "عودة إلى النص",
          "على الموقع:",
          "يمكن قراءة هذا الكتاب والاستماع إليه.",
          "لكل صورة وصف.",
          "أرقام صفحات الكتاب المطبوع مبيّنة.",
          "لم يقيّم أحد هذا الكتاب وفق القواعد.");

  private EpubSamples() {}
}
