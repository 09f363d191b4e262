package org.handreiking.asciidoc;

/**
 * A converted page body.
 *
 * @param html as Asciidoctor writes it, without header and footer
 * @param isClean whether Asciidoctor had nothing to say about it, so that it may be kept
 */
public record Fragment(String html, boolean isClean) {}
