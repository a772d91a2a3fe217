package id.lelangkinerja.agreement.page;

import id.lelangkinerja.web.page.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** agreement/officials.jte: the officials of an agency with whom the head has agreed on a year; add is null for who may not. */
public record OfficialsPage(String agency, int year, List<Row> rows, @Nullable String add, String desk) {
  public OfficialsPage { rows = List.copyOf(rows); }

  /** An official; overtaken once the head's own agreement was changed or has ended. */
  public record Row(String name, String office, String number, Tag state, boolean overtaken, String url) {}
}
