package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the contract of an awarded bid, with its number and its text, from what the auction left. */
@Service
public class DrawingUp {
  private final AwardRepository awards;
  private final Proposing proposing;
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Issuing issuing;
  private final History history;
  private final Clock clock;

  DrawingUp(AwardRepository awards, Proposing proposing, ContractRepository contracts, SheetRepository sheets,
      Issuing issuing, History history, Clock clock) {
    this.awards = awards;
    this.proposing = proposing;
    this.contracts = contracts;
    this.sheets = sheets;
    this.issuing = issuing;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Draws up the contract of the lot; where a lot was awarded to several bids, of the first that has none. Refused with
   * NOT_YOURS, NOT_FOUND_HERE, CONTRACT_NOTHING_TO_DRAW, CONTRACT_INCOMPLETE, PARTY_MISSING or PARTY_TWICE.
   */
  @Transactional
  public ContractId drawUp(Acting who, LotId lot) {
    Refused.unless(Rules.mayDrawUp(who), Reason.NOT_YOURS);
    Refused.unless(awards.lotExists(who.region(), lot), Reason.NOT_FOUND_HERE);
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, Texts.ZONE);
    // Numbers are given out one after the other: who waits here sees what the one before has drawn up.
    var number = contracts.nextNumber(who.region(), day.getYear());
    var award = awards.awaiting(who.region()).stream().filter(each -> each.lotId().equals(lot.value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.CONTRACT_NOTHING_TO_DRAW));
    Refused.unless(Rules.mayDrawUpFor(who, award.agencyId()), Reason.NOT_YOURS);
    var proposal = proposing.of(who.region(), award, day);
    var id = new ContractId(UUID.randomUUID());
    contracts.add(who, id, number, award, now);
    sheets.add(who.region(), id, proposal);
    var hash = issuing.text(who, contracts.locked(who, id), day);
    history.recordDocument(who, "contract.drawn", Kind.CONTRACT, id.value(), hash);
    return id;
  }
}
