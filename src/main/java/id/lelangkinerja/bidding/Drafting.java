package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a draft, encrypted, in the place of the revision that the writer saw. */
@Service
public class Drafting {
  private final BidRepository bids;
  private final TermsRepository terms;
  private final DraftRepository drafts;
  private final DeadlineRepository deadline;
  private final DraftSectionRepository sections;

  Drafting(BidRepository bids, TermsRepository terms, DraftRepository drafts, DeadlineRepository deadline,
      DraftSectionRepository sections) {
    this.bids = bids;
    this.terms = terms;
    this.drafts = drafts;
    this.deadline = deadline;
    this.sections = sections;
  }

  /**
   * Saves and returns the number of the new revision; the first draft of a bid is revision 1. Refused: NOT_FOUND_HERE
   * for everyone who does not work for the bidding agency, CHANGED_MEANWHILE when the revision is not the newest,
   * BID_FOREIGN_FIGURE, BID_TOO_MANY_INNOVATIONS or TOO_LONG for content that the lot does not ask for, BID_TOO_LATE.
   */
  @Transactional
  public int save(Acting who, BidId id, BidContent content, int revision) {
    var bid = bids.own(who, id);
    deadline.begin(who, bid.round(), bid.lot());
    ContentRules.refuseForeign(content, terms.of(who.region(), bid.lot()));
    int saved = drafts.replace(who, id, content, revision);
    sections.changed(who.region(), id, DraftSectionRepository.WHOLE, saved);
    deadline.refuseLate(who, bid.lot());
    return saved;
  }

  /**
   * Changes one section of the newest revision, and returns the number of the new one. What others saved in other
   * sections since the writer saw the draft stays; CHANGED_MEANWHILE where they saved in this one. Refused as
   * {@link #save(Acting, BidId, BidContent, int)} otherwise, BID_STATE_WRONG where there is no draft.
   *
   * @param seen    the revision that the writer saw
   * @param touched the section, and the others that the change touches with it
   */
  @Transactional
  public int save(Acting who, BidId id, List<String> touched, int seen, UnaryOperator<BidContent> change) {
    var bid = bids.own(who, id);
    deadline.begin(who, bid.round(), bid.lot());
    var now = drafts.alone(who.region(), id).orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG));
    Refused.unless(
        seen >= 1 && seen <= now.revision()
            && touched.stream().noneMatch(each -> sections.isChangedSince(who.region(), id, each, seen)),
        Reason.CHANGED_MEANWHILE);
    var content = change.apply(now.content());
    ContentRules.refuseForeign(content, terms.of(who.region(), bid.lot()));
    int saved = drafts.replace(who, id, content, now.revision());
    touched.forEach(each -> sections.changed(who.region(), id, each, saved));
    deadline.refuseLate(who, bid.lot());
    return saved;
  }
}
