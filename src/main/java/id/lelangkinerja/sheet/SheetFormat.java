package id.lelangkinerja.sheet;

import java.util.Locale;
import org.springframework.http.MediaType;

/**
 * In which form a table is handed out: the ending of its address says it. A controller answers both with one method
 * that maps both addresses ({@code @GetMapping({"/agencies.csv", "/agencies.xlsx"})}) and takes a SheetFormat.
 */
public enum SheetFormat {
  CSV("text/csv;charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Dot and ending, as addresses and file names have it: ".csv". */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  MediaType mediaType() {
    return MediaType.parseMediaType(mediaType);
  }

  /** The address of the same table in this form, given that of its CSV, the filters in it kept. */
  public String insteadOf(String csv) {
    int query = csv.indexOf('?');
    var path = query < 0 ? csv : csv.substring(0, query);
    var bare = path.endsWith(CSV.ending()) ? path.substring(0, path.length() - CSV.ending().length()) : path;
    return bare + ending() + (query < 0 ? "" : csv.substring(query));
  }

  static SheetFormat ofPath(String path) {
    return path.endsWith(XLSX.ending()) ? XLSX : CSV;
  }
}
