package id.lelangkinerja.files;

import java.util.List;

/** The signs by which browsers recognise a page, a drawing or a script among other bytes. */
final class Markup {
  private static final List<String> SIGNS = List.of("<html", "<script", "<svg", "<!doctype", "<iframe", "<body",
      "<?php", "<xsl:", "javascript:");

  private Markup() {}

  /** Whether one of the signs stands in the text, which is in small letters. */
  static boolean in(String text) {
    return SIGNS.stream().anyMatch(text::contains);
  }
}
