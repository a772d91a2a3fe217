package id.lelangkinerja.caselist;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.measurement.EvidencedFigures;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the cases of a figure to one who has a part in it, who says why; each look is on record before it is taken. */
@Service
public class LookingAtCases {
  static final int LONGEST = 200;
  private static final Duration LASTS = Duration.ofMinutes(30);
  private final EvidencedFigures figures;
  private final CaseListQuery query;
  private final CaseListRepository lists;
  private final History history;
  private final Clock clock;

  LookingAtCases(EvidencedFigures figures, CaseListQuery query, CaseListRepository lists, History history,
      Clock clock) {
    this.figures = figures;
    this.query = query;
    this.lists = lists;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Puts the look on record and returns its id, under which this person alone reads the cases for half an hour. Refused
   * with NOT_FOUND_HERE, CASES_DELETED, or REASON_MISSING at "reason".
   */
  @Transactional
  public UUID look(Acting who, MeasurementId id, String reason) {
    var figure = figures.find(who, id);
    Refused.unless(Parts.mayLook(figure), Reason.NOT_FOUND_HERE);
    var list = query.listed(who, figure).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(list.deletedAt() == null, Reason.CASES_DELETED);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    var look = lists.look(who, id, list.version(), reason);
    history.record(who, "cases.looked", Kind.MEASUREMENT, id.value(), reason);
    return look;
  }

  /** The cases of a look; NOT_FOUND_HERE where it is another's, over, or the cases went meanwhile. */
  @Transactional(readOnly = true)
  public Cases read(Acting who, MeasurementId id, UUID look) {
    var figure = figures.find(who, id);
    Refused.unless(Parts.mayLook(figure), Reason.NOT_FOUND_HERE);
    var sealed = query.looked(who, figure, look, clock.instant().minus(LASTS))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return lists.open(who.region(), id, sealed.version(), sealed.ciphertext());
  }
}
