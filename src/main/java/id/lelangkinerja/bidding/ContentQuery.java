package id.lelangkinerja.bidding;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an opened bid says; whoever asks has already been shown the bid, with its reserves. */
@Repository
@Transactional(readOnly = true)
public class ContentQuery {
  private final OpenedRepository opened;
  private final TermsRepository terms;
  private final OpenedAttachmentsRepository attachments;
  private final FileStore files;

  ContentQuery(OpenedRepository opened, TermsRepository terms, OpenedAttachmentsRepository attachments,
      FileStore files) {
    this.files = files;
    this.opened = opened;
    this.terms = terms;
    this.attachments = attachments;
  }

  /** The files stand at their own addresses, which ask again who may open them. */
  public ShownContent of(Acting who, BidId bid, AgencyId bidder, LotId lot, Links links) {
    var asked = terms.of(who.region(), lot, bidder);
    var lines = Attachments.opened(who.region(), attachments.of(who.region(), bid), asked, files,
        each -> links.bidPart(bid.value(), "attachments/" + each));
    return new ShownContent(ContentPages.toRead(opened.read(who.region(), bid), asked, lines));
  }
}
