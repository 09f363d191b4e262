package org.handreiking.typesetting;

import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** What a PDF says about itself: its title, language, date, and the standards it keeps to. */
final class Metadata {

  private static final String SCHEMA =
      """
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
       <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
       <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
       <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
       <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that is kept to</pdfaProperty:description>
       </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      """;

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>LANGUAGE</rdf:li></rdf:Bag></dc:language>
      <xmp:CreatorTool>Handreiking</xmp:CreatorTool>
      <xmp:CreateDate>DATE</xmp:CreateDate>
      <xmp:ModifyDate>DATE</xmp:ModifyDate>
      <xmp:MetadataDate>DATE</xmp:MetadataDate>
      <pdf:Producer>Handreiking</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>LEVEL</pdfaid:conformance>
      ACCESSIBILITYSCHEMA</rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Metadata() {}

  /** The XMP packet of {@code file}, which keeps to {@code standard}. */
  static String packet(PdfProperties file, Standard standard) {
    return PACKET
        .replace("SCHEMA", standard.accessibility().isEmpty() ? "" : SCHEMA)
        .replace("ACCESSIBILITY", standard.accessibility())
        .replace("LEVEL", standard.conformance())
        .replace("LANGUAGE", file.language().tag())
        .replace("DATE", file.day() + "T00:00:00Z")
        .replace("TITLE", escaped(file.title()));
  }

  /** The day of {@code file}, as it begins at Greenwich. */
  static Calendar date(PdfProperties file) {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.setTimeInMillis(file.day().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return date;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
