package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Listing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** measurement/queue.jte: figures that wait for this reader's eyes, the riskiest first. */
public record QueuePage(List<Row> rows, Listing list) {
  public record Row(String indicator, String unit, int decimals, String agency, String periodKey, int period, int year,
      BigDecimal value, int evidence, boolean correction, Instant handedInAt, String url) {}
}
