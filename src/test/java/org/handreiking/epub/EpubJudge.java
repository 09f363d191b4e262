package org.handreiking.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Asks epubcheck whether a file keeps to EPUB 3. */
public final class EpubJudge {

  private EpubJudge() {}

  /** What is wrong with {@code epub}, each with its place; nothing when it is right. */
  public static List<String> found(byte[] epub) {
    Notes notes = new Notes();
    new EpubCheck(new ByteArrayInputStream(epub), notes, "book.epub").doValidate();
    return notes.found;
  }

  /** Keeps every message, also those that are only advice. */
  private static final class Notes extends DefaultReportImpl {
    private final List<String> found = new ArrayList<>();

    Notes() {
      super("book.epub", "", true);
    }

    @Override
    public void message(Message message, EPUBLocation place, Object... values) {
      if (message.getSeverity() != Severity.SUPPRESSED) {
        found.add(message.getSeverity() + " " + place + ": " + message.getMessage(values));
      }
    }
  }
}
