package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads drafts, for the people of their agency and nobody else. */
@Repository
@Transactional(readOnly = true)
class DraftQuery {
  private final BidRepository bids;
  private final DraftRepository drafts;
  private final TermsRepository terms;
  private final ConsentRepository consents;
  private final OpenedRepository opened;

  DraftQuery(BidRepository bids, DraftRepository drafts, TermsRepository terms, ConsentRepository consents,
      OpenedRepository opened) {
    this.bids = bids;
    this.drafts = drafts;
    this.terms = terms;
    this.consents = consents;
    this.opened = opened;
  }

  record Draft(BidRow bid, LotTerms terms, BidContent content, int revision,
      List<ConsentRepository.Consent> consents) {
    /** What is missing before it can be submitted. */
    List<Gap> gaps() {
      return Readiness.gaps(bid.id(), content, terms, consents);
    }
  }

  /** The draft being worked on; NOT_FOUND_HERE for others, BID_STATE_WRONG where there is none. */
  public Draft draft(Acting who, BidId id) {
    var bid = bids.own(who, id);
    boolean worked = bid.state() == BidState.DRAFT || bid.state() == BidState.SUBMITTED;
    var saved = drafts.find(who.region(), id).filter(_ -> worked)
        .orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG));
    return new Draft(bid, terms.of(who.region(), bid.lot(), bid.agency()), saved.content(), saved.revision(),
        consents.of(who.region(), id));
  }

  /**
   * A joint bid as a partner of it reads it: with the draft as long as there is one, with what it said once it is
   * opened, without either while it is sealed. NOT_FOUND_HERE for everyone whom it
   * does not name, or whose agency was not asked.
   */
  record Partnership(BidRow bid, AgencyId agency, LotTerms terms, Optional<Draft> draft,
      Optional<BidContent> opened) {
    Optional<BidContent> content() {
      return opened.or(() -> draft.map(Draft::content));
    }
  }

  public Partnership partnership(Acting who, BidId id) {
    var bid = bids.asked(who, id);
    var asked = consents.of(who.region(), id);
    var agency = asked.stream().map(each -> new AgencyId(each.agencyId())).filter(who::worksFor).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var lot = terms.of(who.region(), bid.lot(), bid.agency());
    boolean worked = bid.state() == BidState.DRAFT || bid.state() == BidState.SUBMITTED;
    var draft = drafts.find(who.region(), id).filter(_ -> worked)
        .map(saved -> new Draft(bid, lot, saved.content(), saved.revision(), asked));
    var read = bid.state().isOpened() ? Optional.of(opened.read(who.region(), id)) : Optional.<BidContent>empty();
    var partnership = new Partnership(bid, agency, lot, draft, read);
    Refused.unless(
        partnership.content().filter(each -> !each.means().consortium().has(agency.value())).isEmpty(),
        Reason.NOT_FOUND_HERE);
    return partnership;
  }

  /** Whether a draft is being worked on. */
  public boolean isWorkedOn(Acting who, BidId id) {
    var bid = bids.own(who, id);
    return (bid.state() == BidState.DRAFT || bid.state() == BidState.SUBMITTED)
        && drafts.find(who.region(), id).isPresent();
  }
}
