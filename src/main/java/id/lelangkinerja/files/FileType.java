package id.lelangkinerja.files;

import java.util.Locale;

/** What may be kept. Nothing here runs in a browser: no HTML, no SVG, no macros. */
enum FileType {
  PDF("application/pdf", "pdf", "pdf"), PNG("image/png", "png", "png"), JPEG("image/jpeg", "jpg", "jpeg"), XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
      "xlsx"), CSV("text/csv", "csv", "txt"), TEXT("text/plain", "txt", "csv");

  private final String mediaType;
  private final String ending;
  private final String alsoEnding;

  FileType(String mediaType, String ending, String alsoEnding) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.alsoEnding = alsoEnding;
  }

  String mediaType() {
    return mediaType;
  }

  /** The name with an ending of this type: a text named page.html must not become a page on the reader's desk. */
  String named(String name) {
    int dot = name.lastIndexOf('.');
    var given = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return given.equals(ending) || given.equals(alsoEnding) ? name : name + "." + ending;
  }
}
