package org.handreiking.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks epubcheck whether a file keeps to EPUB 3. */
final class EpubJudge {

  private EpubJudge() {}

  /** The errors and warnings in {@code epub}, each with its place; nothing when it is right. */
  static List<String> found(byte[] epub) {
    List<String> found = new ArrayList<>();
    Notes notes = new Notes(found);
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    new EpubCheck(new ByteArrayInputStream(epub), notes, "book.epub").doValidate();
    return found;
  }

  private static final class Notes extends DefaultReportImpl {
    private final List<String> found;

    Notes(List<String> found) {
      super("book.epub");
      this.found = found;
    }

    @Override
    public void message(Message message, EPUBLocation place, Object... values) {
      if (message.getSeverity() != Severity.SUPPRESSED) {
        found.add(
            message.getSeverity()
                + " "
                + message.getID()
                + " "
                + place
                + ": "
                + message.getMessage(values));
      }
    }
  }
}
