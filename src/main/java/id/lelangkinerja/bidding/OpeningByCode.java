package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundLockRepository;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.sealing.SealBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency opens its own bid with the code on its receipt, after the key was declared lost. */
@Service
public class OpeningByCode {
  private final BidRepository bids;
  private final VersionRepository versions;
  private final OpeningRepository openings;
  private final OpeningOne one;
  private final RoundLockRepository locks;

  OpeningByCode(BidRepository bids, VersionRepository versions, OpeningRepository openings, OpeningOne one,
      RoundLockRepository locks) {
    this.bids = bids;
    this.versions = versions;
    this.openings = openings;
    this.one = one;
    this.locks = locks;
  }

  /** Whether the codes of this bid's round open now, and it is still sealed. */
  @Transactional(readOnly = true)
  public boolean isOpen(Acting who, BidRow bid) {
    return bid.state() == BidState.SUBMITTED && bid.lotState() == LotState.OPENING
        && openings.declared(who.region(), bid.round()).filter(OpeningRepository.ByCodes::running).isPresent();
  }

  /**
   * The hash is compared with the published ones; a document that was changed is DAMAGED. Refused: NOT_FOUND_HERE for
   * other agencies, BID_STATE_WRONG unless codes open now, at the field RECEIPT_CODE_WRONG.
   */
  @Transactional
  public void open(Acting who, BidId id, ReceiptCode code) {
    var before = bids.own(who, id);
    locks.alone(who, before.round());
    var bid = bids.own(who, id);
    Refused.unless(isOpen(who, bid), Reason.BID_STATE_WRONG);
    var declared = openings.declared(who.region(), bid.round()).orElseThrow();
    refuseWrong(who, bid, code);
    one.open(who, bid, (sealed, place) -> sealed.reopenWithCode(code, place),
        new OpeningOne.Sitting(declared.openingNo(), versions.published(who.region(), bid.round())));
  }

  /** A wrong code damages nothing; a document that was changed is for the minutes. */
  private void refuseWrong(Acting who, BidRow bid, ReceiptCode code) {
    try {
      versions.newest(who.region(), bid)
          .ifPresent(sealed -> sealed.reopenWithCode(code,
              VersionRepository.binding(who.region(), bid, bid.version())));
    } catch (SealBroken broken) {
      if (broken.at() == SealBroken.At.KEY) {
        throw new Refused(Reason.RECEIPT_CODE_WRONG).at("code");
      }
    }
  }
}
