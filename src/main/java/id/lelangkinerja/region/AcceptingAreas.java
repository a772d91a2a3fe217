package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a proposed layer of the map from now on, in place of the one before. */
@Service
public class AcceptingAreas {
  private final AreaRepository areas;
  private final AreaQuery layers;
  private final History history;
  private final Clock clock;

  AcceptingAreas(AreaRepository areas, AreaQuery layers, History history, Clock clock) {
    this.areas = areas;
    this.layers = layers;
    this.history = history;
    this.clock = clock;
  }

  @Transactional
  public void accept(Acting who, UUID layer) {
    Refused.unless(AreaRules.mayDraw(who), Reason.NOT_YOURS);
    var found = layers.find(who.region(), layer).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(areas.accept(who.region(), layer, clock.instant()), Reason.CHANGED_MEANWHILE);
    history.record(who, "region.areas", Kind.REGION, new UUID(0, who.region().value()), found.source());
  }
}
