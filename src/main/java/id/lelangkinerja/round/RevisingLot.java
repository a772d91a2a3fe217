package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner changes a lot that is a draft. */
@Service
public class RevisingLot {
  private final RoundQuery rounds;
  private final RoundRepository locks;
  private final LotQuery query;
  private final LotChecks checks;
  private final SealedTermsRepository sealed;
  private final LotRepository lots;
  private final History history;

  RevisingLot(RoundQuery rounds, RoundRepository locks, LotQuery query, LotChecks checks,
      SealedTermsRepository sealed, LotRepository lots, History history) {
    this.rounds = rounds;
    this.locks = locks;
    this.query = query;
    this.checks = checks;
    this.sealed = sealed;
    this.lots = lots;
    this.history = history;
  }

  /**
   * Throws Refused: NOT_YOURS, NOT_FOUND_HERE, LOT_NOT_DRAFT, or the first fault of what was written; LOT_BIDS_SEALED
   * at "indicator-1" or "invited" where that changes while sealed bids wait for the lot.
   */
  @Transactional
  public void revise(Acting who, LotId id, NewLot lot) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var before = query.lot(who, id);
    Refused.unless(Rules.mayReviseLot(who, before.state()), Reason.LOT_NOT_DRAFT);
    // An opening looks for gaps under the same lock: no change slips in behind its back.
    locks.lock(who.region(), before.round());
    checks.refuseFaults(who.region(), rounds.round(who, before.round()), lot, id);
    refuseSealed(who, before, lot);
    lots.revise(who.region(), id, lot);
    history.record(who, "lot.revised", Kind.LOT, id.value());
  }

  private void refuseSealed(Acting who, Lot before, NewLot lot) {
    if (sealed.hold(who.region(), before.id())) {
      refuseChange(before.indicators().stream().map(Lot.Indicator::id).toList(),
          lot.indicators().stream().map(NewLot.Measured::indicator).toList(), "indicator-1");
      refuseChange(before.invited().stream().map(Lot.Invited::agency).toList(),
          lot.invited().stream().map(AgencyId::value).toList(), "invited");
    }
  }

  private static void refuseChange(Collection<UUID> before, Collection<UUID> after, String field) {
    if (!new HashSet<>(before).equals(new HashSet<>(after))) {
      throw new Refused(Reason.LOT_BIDS_SEALED).at(field);
    }
  }
}
