package org.handreiking.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;

/**
 * What a build says in any byte that it published or put in the search index, however it says it:
 * in another encoding, escaped, folded or packed. It knows nothing of how the program hides
 * something; it only looks.
 */
public final class EveryByte {

  private static final List<String> OUTPUTS = List.of("site", "headers", "report", "index");
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          Charset.forName("windows-1252"));
  private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private final List<String> wanted;

  private EveryByte(Collection<String> words) {
    this.wanted = words.stream().map(EveryByte::folded).toList();
  }

  /** The files of the build in {@code target} that tell one of {@code words}, by their paths. */
  static SortedSet<String> telling(Collection<String> words, Path target) throws IOException {
    return telling(words, target, path -> true);
  }

  /** The same, of those files alone whose path {@code isLookedAt}. */
  public static SortedSet<String> telling(
      Collection<String> words, Path target, Predicate<String> isLookedAt) throws IOException {
    EveryByte every = new EveryByte(words);
    SortedSet<String> files = new TreeSet<>();
    for (String output : OUTPUTS) {
      try (Stream<Path> walk = Files.walk(target.resolve(output))) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String path = target.relativize(file).toString();
          if (!isLookedAt.test(path)) {
            continue;
          }
          if (every.isTold(path) || every.isTold(Files.readAllBytes(file))) {
            files.add(path);
          }
          if (path.matches(".*/segments_\\w+") && every.isToldByIndex(file.getParent())) {
            files.add(target.relativize(file.getParent()).toString());
          }
        }
      }
    }
    return files;
  }

  private boolean isTold(byte[] bytes) throws IOException {
    return ENCODINGS.stream().anyMatch(encoding -> isTold(new String(bytes, encoding)))
        || isTold(
            new String(
                bytes,
                Math.min(1, bytes.length),
                Math.max(0, bytes.length - 1),
                StandardCharsets.UTF_16BE))
        || (startsWith(bytes, GZIP) && isTold(unpacked(bytes)))
        || (startsWith(bytes, ZIP) && isToldByZip(bytes))
        || (startsWith(bytes, PDF) && isToldByPdf(bytes));
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private boolean isToldByZip(byte[] bytes) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (isTold(entry.getName()) || isTold(in.readAllBytes())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a PDF tells it in what can be read, or in any of its objects. */
  private boolean isToldByPdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      if (isTold(stripper.getText(document))) {
        return true;
      }
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        if (isToldBy(document.getDocument().getObjectFromPool(key).getObject())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Objects that this one only refers to are looked at by themselves. */
  private boolean isToldBy(COSBase object) throws IOException {
    List<COSBase> parts = new ArrayList<>();
    if (object instanceof COSStream stream && isTold(stream.createInputStream().readAllBytes())) {
      return true;
    }
    if (object instanceof COSDictionary dictionary) {
      dictionary.keySet().forEach(key -> parts.add(dictionary.getItem(key)));
    } else if (object instanceof COSArray array) {
      array.forEach(parts::add);
    } else if (object instanceof COSString string) {
      return isTold(string.getString()) || isTold(string.getBytes());
    } else if (object instanceof COSName name) {
      return isTold(name.getName());
    }
    for (COSBase part : parts) {
      if (part != null && isToldBy(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a search index tells it in a text that it keeps, or in a word that can be searched. */
  private boolean isToldByIndex(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (int i = 0; i < reader.maxDoc(); i++) {
        for (IndexableField field : reader.storedFields().document(i)) {
          if (field.stringValue() != null && isTold(field.stringValue())) {
            return true;
          }
        }
      }
      for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
        Terms terms = MultiTerms.getTerms(reader, field.name);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        while (each.next() != null) {
          if (isTold(each.term().utf8ToString())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isTold(String text) {
    String unfolded = text.replaceAll("\r?\n[ \t]", "");
    String plain = percentDecoded(unescaped(Parser.unescapeEntities(unfolded, false)));
    return Stream.of(text, unfolded, plain, unescaped(plain), Parser.unescapeEntities(plain, false))
        .distinct()
        .map(EveryByte::folded)
        .anyMatch(folded -> wanted.stream().anyMatch(folded::contains));
  }

  /** Without the backslashes of JSON, JavaScript, CSS and iCalendar. */
  private static String unescaped(String text) {
    return CODE.matcher(text)
        .replaceAll(code -> "" + (char) Integer.parseInt(code.group(1), 16))
        .replaceAll("\\\\[nNrt]", " ")
        .replace("\\", "");
  }

  private static String percentDecoded(String text) {
    return PERCENT
        .matcher(text)
        .replaceAll(
            codes -> {
              byte[] bytes = new byte[codes.group().length() / 3];
              for (int i = 0; i < bytes.length; i++) {
                bytes[i] =
                    (byte) Integer.parseInt(codes.group().substring(3 * i + 1, 3 * i + 3), 16);
              }
              return java.util.regex.Matcher.quoteReplacement(
                  new String(bytes, StandardCharsets.UTF_8));
            });
  }

  /** Letters without accents and digits, and nothing else: blanks, marks and case do not matter. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
