package id.lelangkinerja.bidding;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.Bundle;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.sealing.SealBroken;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is attached to bids, each for those who may read the bid in that state. */
@Repository
@Transactional(readOnly = true)
public class AttachmentQuery {
  private final BidQuery bids;
  private final DraftQuery drafts;
  private final Unsealing unsealing;
  private final BundleRepository bundles;
  private final OpenedAttachmentsRepository opened;
  private final FileStore files;

  AttachmentQuery(BidQuery bids, DraftQuery drafts, Unsealing unsealing, BundleRepository bundles,
      OpenedAttachmentsRepository opened, FileStore files) {
    this.bids = bids;
    this.drafts = drafts;
    this.unsealing = unsealing;
    this.bundles = bundles;
    this.opened = opened;
    this.files = files;
  }

  /** A file and what is in it, to be closed by whoever reads it. */
  record Content(StoredFile file, InputStream content) {}

  /** What an opened bid brought with it; whoever asks has already been shown the bid. */
  List<OpenedAttachmentsRepository.Opened> opened(Acting who, BidRow bid) {
    return opened.of(who.region(), bid.id());
  }

  /**
   * An attachment of a draft for the people of its agency, or of an opened bid for everyone who may read that; refused
   * with NOT_FOUND_HERE for all others, while the bid is sealed, and where it was damaged, BID_ATTACHMENT_DAMAGED.
   */
  public Content of(Acting who, BidId id, UUID attachment) {
    var bid = bids.visible(who, id);
    if (!bid.state().isOpened()) {
      Refused.unless(Rules.mayDraft(who, bid.agency()) && drafts.isWorkedOn(who, id), Reason.NOT_FOUND_HERE);
      return drafted(who, drafts.draft(who, id), attachment);
    }
    return openedFile(who, id, attachment);
  }

  /**
   * An attachment of a joint bid for the people of a partner: of its draft while there is one, or once it is opened.
   */
  public Content ofPartnership(Acting who, BidId id, UUID attachment) {
    var asked = drafts.partnership(who, id);
    return asked.opened().isPresent()
        ? openedFile(who, id, attachment)
        : drafted(who, asked.draft().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE)), attachment);
  }

  /** An attachment of the agency's own sealed bid, with the code of its receipt; refused as {@link Unsealing#read}. */
  public Content sealed(Acting who, BidId id, ReceiptCode code, UUID attachment) {
    var content = unsealing.read(who, id, code);
    return decrypted(who, bids.visible(who, id), bundles.ofSealed(who.region(), id), content.attachments(),
        attachment);
  }

  private Content drafted(Acting who, DraftQuery.Draft draft, UUID attachment) {
    return decrypted(who, draft.bid(), bundles.ofDraft(who.region(), draft.bid().id()),
        draft.content().attachments(), attachment);
  }

  private Content openedFile(Acting who, BidId id, UUID attachment) {
    var file = opened.of(who.region(), id).stream().filter(each -> each.attachmentId().equals(attachment)).findFirst()
        .map(OpenedAttachmentsRepository.Opened::fileId).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return new Content(files.find(who.region(), file), files.open(who.region(), file));
  }

  private static Content decrypted(Acting who, BidRow bid, Bundle bundle, List<Attachment> all, UUID id) {
    int index = all.stream().map(Attachment::id).toList().indexOf(id);
    Refused.unless(index >= 0, Reason.NOT_FOUND_HERE);
    var attachment = all.get(index);
    try {
      var bytes = bundle.read(index, Attachment.sizes(all), attachment.key(),
          Attaching.place(who.region(), bid, id));
      var file = new StoredFile(id, attachment.name(), attachment.mediaType(), bytes.length, attachment.sha256());
      return new Content(file, new ByteArrayInputStream(bytes));
    } catch (SealBroken _) {
      throw new Refused(Reason.BID_ATTACHMENT_DAMAGED);
    }
  }
}
