package id.lelangkinerja.bidding;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
  private final FileStore files;

  CompletionQuery(CompletionRepository completions, OpenedRepository opened, TermsRepository terms,
      ChecklistRepository checklist, OpenedAttachmentsRepository attachments,
      FileStore files) {
    this.completions = completions;
    this.opened = opened;
    this.terms = terms;
    this.checklist = checklist;
    this.attachments = attachments;
    this.files = files;
  }

  /** An opened bid's content beside what its lot asks, and what was asked to complete it. */
  record Whole(BidContent content, LotTerms terms, List<OpenedAttachmentsRepository.Opened> attachments,
      Optional<CompletionRepository.Completion> completion, List<StoredFile> brought, List<Checked> checked) {}

  public Whole whole(Acting who, BidRow bid) {
    return new Whole(opened.read(who.region(), bid.id()), terms.of(who.region(), bid.lot(), bid.agency()),
        attachments.of(who.region(), bid.id()), completions.find(who.region(), bid.id()),
        completions.files(who.region(), bid.id()).stream().map(each -> files.find(who.region(), each)).toList(),
        checklist.of(who.region(), bid.id()));
  }

  /** What the check found, item by item; nothing where it was not noted yet. */
  public List<Checked> checked(Acting who, BidRow bid) {
    return checklist.of(who.region(), bid.id());
  }

  /** A file of the answer, to be closed by whoever reads it; NOT_FOUND_HERE for any other. */
  public AttachmentQuery.Content brought(Acting who, BidRow bid, UUID file) {
    Refused.unless(completions.files(who.region(), bid.id()).contains(file), Reason.NOT_FOUND_HERE);
    return new AttachmentQuery.Content(files.find(who.region(), file), files.open(who.region(), file));
  }

  public Optional<CompletionRepository.Completion> completion(Acting who, BidRow bid) {
    return completions.find(who.region(), bid.id());
  }
}
