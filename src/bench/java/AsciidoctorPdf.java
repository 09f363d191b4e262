import java.io.File;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;

/** Makes a PDF of an AsciiDoc book with Asciidoctor PDF: its main file, the PDF. */
public final class AsciidoctorPdf {

  private AsciidoctorPdf() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
      Options options =
          Options.builder()
              .backend("pdf")
              .safe(SafeMode.UNSAFE)
              .mkDirs(true)
              .toFile(new File(args[1]))
              .build();
      asciidoctor.convertFile(new File(args[0]), options);
    }
    System.out.printf(
        java.util.Locale.ROOT, "asciidoctor-pdf: %.1f s%n", (System.nanoTime() - start) / 1e9);
  }
}
