package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reported figures by their indicator, contract and agency, for those who may see them. */
@Component
@Order(60)
class MeasurementFindable implements Findable {
  private final FoundQuery found;

  MeasurementFindable(FoundQuery found) {
    this.found = found;
  }

  @Override
  public List<Found> find(@Nullable Acting who, RegionHere here, Words words) {
    if (who == null || !Rules.seesAny(who)) {
      return List.of();
    }
    var links = Links.of(here);
    return List.of(new Found("search.measurements", found.count(who, words), found.search(who, words, MOST).stream()
        .map(row -> new Hit(row.name(), row.agencyName() + " · " + row.year()
            + (row.periods() == 1 ? "" : " (" + row.period() + "/" + row.periods() + ")"),
            links.figures().measurement(row.measurementId())))
        .toList(), words.in(links.figures().measurements()) + "&span=WHOLE"));
  }
}
