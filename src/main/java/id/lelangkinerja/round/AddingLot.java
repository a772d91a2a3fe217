package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner adds a lot to a round, as a draft. */
@Service
public class AddingLot {
  private final RoundQuery rounds;
  private final RoundRepository locks;
  private final LotChecks checks;
  private final LotRepository lots;
  private final History history;

  AddingLot(RoundQuery rounds, RoundRepository locks, LotChecks checks, LotRepository lots, History history) {
    this.rounds = rounds;
    this.locks = locks;
    this.checks = checks;
    this.lots = lots;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS for anyone but a planner, NOT_FOUND_HERE, or the first fault of what was written. */
  @Transactional
  public LotId add(Acting who, RoundId round, NewLot lot) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    locks.lock(who.region(), round);
    checks.refuseFaults(who.region(), rounds.round(who, round), lot, null);
    var id = new LotId(UUID.randomUUID());
    lots.add(who.region(), round, id, lot);
    history.record(who, "lot.added", Kind.LOT, id.value());
    return id;
  }
}
