package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.Revision;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the sections of a draft have in common: each changes its part of the revision that its writer saw. */
@Component
class DraftDesk {
  private static final String REVISION = "revision";
  private final DraftQuery drafts;
  private final Drafting drafting;
  private final Posting posting;

  DraftDesk(DraftQuery drafts, Drafting drafting, Posting posting) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.posting = posting;
  }

  DraftQuery.Draft draft(Acting who, BidId bid) {
    return drafts.draft(who, bid);
  }

  /** What a section's form is based on: what it was, unless the sender has just been told of a newer one. */
  Revision revision(Form form, DraftQuery.Draft draft) {
    boolean stale = form.mistakes().stream().anyMatch(each -> each.refused().reason() == Reason.CHANGED_MEANWHILE);
    var typed = form.typed(REVISION);
    return new Revision(stale || typed.isEmpty() ? Integer.toString(draft.revision()) : typed, stale);
  }

  /** After a section of rows was saved: back to the task list, or to the same section to write further rows. */
  static String next(Form form, Links links, UUID bid, String part) {
    return links.bidPart(bid, form.ticked("more", "YES") ? part : "draft");
  }

  /** Saves the section and goes back to the task list. */
  ModelAndView save(Acting who, BidId bid, Form form, Links links, UnaryOperator<BidContent> change,
      Supplier<Screen> again) {
    return save(who, bid, form, links.bidPart(bid.value(), "draft"), change, again);
  }

  ModelAndView save(Acting who, BidId bid, Form form, String next, UnaryOperator<BidContent> change,
      Supplier<Screen> again) {
    int revision = form.whole(REVISION, 1, Integer.MAX_VALUE);
    return posting.answer(who, "bid-draft:" + bid.value(), form, () -> {
      var now = drafts.draft(who, bid);
      Refused.unless(now.revision() == revision, Reason.CHANGED_MEANWHILE);
      drafting.save(who, bid, change.apply(now.content()), revision);
      return next;
    }, again);
  }
}
