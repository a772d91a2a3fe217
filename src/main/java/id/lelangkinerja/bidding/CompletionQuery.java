package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was asked to complete a bid; whoever asks has already been shown the bid. */
@Repository
@Transactional(readOnly = true)
class CompletionQuery {
  private final CompletionRepository completions;
  private final OpenedRepository opened;
  private final TermsRepository terms;
  private final ChecklistRepository checklist;
  private final OpenedAttachmentsRepository attachments;

  CompletionQuery(CompletionRepository completions, OpenedRepository opened, TermsRepository terms,
      ChecklistRepository checklist, OpenedAttachmentsRepository attachments) {
    this.completions = completions;
    this.opened = opened;
    this.terms = terms;
    this.checklist = checklist;
    this.attachments = attachments;
  }

  /** An opened bid's content beside what its lot asks, and what was asked to complete it. */
  record Whole(BidContent content, LotTerms terms, List<OpenedAttachmentsRepository.Opened> attachments,
      Optional<CompletionRepository.Completion> completion,
      List<Checked> checked) {}

  public Whole whole(Acting who, BidRow bid) {
    return new Whole(opened.read(who.region(), bid.id()), terms.of(who.region(), bid.lot()),
        attachments.of(who.region(), bid.id()), completions.find(who.region(), bid.id()),
        checklist.of(who.region(), bid.id()));
  }

  /** What the check found, item by item; nothing where it was not noted yet. */
  public List<Checked> checked(Acting who, BidRow bid) {
    return checklist.of(who.region(), bid.id());
  }

  public Optional<CompletionRepository.Completion> completion(Acting who, BidRow bid) {
    return completions.find(who.region(), bid.id());
  }
}
