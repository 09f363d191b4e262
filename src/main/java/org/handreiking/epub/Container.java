package org.handreiking.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the files of a book into one: a zip that starts by saying what it is. */
final class Container {

  private static final String FOLDER = "EPUB/";
  private static final String PACKAGE = "package.opf";

  /** For every file of every book; Java writes what is earlier in a way that EPUB forbids. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String ROOT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  private Container() {}

  /**
   * The file.
   *
   * @param opf the package document
   * @param files the others, by their address from there
   */
  static byte[] pack(byte[] opf, Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      addStored(zip, "mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
      add(zip, "META-INF/container.xml", ROOT.getBytes(StandardCharsets.UTF_8));
      add(zip, FOLDER + PACKAGE, opf);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(zip, FOLDER + file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("packing an EPUB", e);
    }
    return bytes.toByteArray();
  }

  private static void addStored(ZipOutputStream zip, String name, byte[] content)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    write(zip, entry, content);
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    write(zip, new ZipEntry(name), content);
  }

  private static void write(ZipOutputStream zip, ZipEntry entry, byte[] content)
      throws IOException {
    entry.setTimeLocal(MOMENT);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
