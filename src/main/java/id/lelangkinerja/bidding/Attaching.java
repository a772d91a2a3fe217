package id.lelangkinerja.bidding;

import id.lelangkinerja.files.Examined;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attaches a file to a draft, encrypted, or takes one away. What others attach meanwhile stays beside it. Its bytes and
 * its name are nowhere but in memory, in the bundle and in the draft's document.
 */
@Service
public class Attaching {
  static final String SECTION = "attachments";
  private final BidRepository bids;
  private final TermsRepository terms;
  private final DraftRepository drafts;
  private final BundleRepository bundles;
  private final DraftSectionRepository sections;
  private final DeadlineRepository deadline;

  Attaching(BidRepository bids, TermsRepository terms, DraftRepository drafts, BundleRepository bundles,
      DraftSectionRepository sections, DeadlineRepository deadline) {
    this.bids = bids;
    this.terms = terms;
    this.drafts = drafts;
    this.bundles = bundles;
    this.sections = sections;
    this.deadline = deadline;
  }

  /**
   * Attaches the file to the newest revision and returns its id. Refused: NOT_FOUND_HERE for everyone who does not work
   * for the bidding agency, BID_STATE_WRONG where there is no draft, BID_TOO_MANY_ATTACHMENTS, BID_TOO_LATE; at the
   * field "file" BID_ATTACHMENTS_TOO_LARGE and what {@link Examined#of} refuses; at "indicator" BID_FOREIGN_FIGURE.
   *
   * @param indicator the one whose baseline the file backs, or empty for the whole bid
   */
  @Transactional
  public UUID attach(Acting who, BidId id, String name, byte[] content, Optional<UUID> indicator) {
    var bid = bids.own(who, id);
    deadline.begin(who, bid.round(), bid.lot());
    var now = newest(who.region(), id);
    if (indicator.filter(each -> terms.of(who.region(), bid.lot()).measure(each).isEmpty()).isPresent()) {
      throw new Refused(Reason.BID_FOREIGN_FIGURE).at("indicator");
    }
    var before = now.content().attachments();
    Refused.unless(before.size() < Attachment.MOST, Reason.BID_TOO_MANY_ATTACHMENTS, Attachment.MOST);
    var file = examined(name, content);
    var added = new Attachment(UUID.randomUUID(), file.name(), file.mediaType(), content.length, file.sha256(),
        Bundle.key(), indicator);
    var all = new ArrayList<>(before);
    all.add(added);
    if (!Bundle.holds(Attachment.sizes(all))) {
      throw new Refused(Reason.BID_ATTACHMENTS_TOO_LARGE).at("file");
    }
    bundles.keep(who.region(), id, bundles.ofDraft(who.region(), id).with(Attachment.sizes(before), content,
        added.key(), place(who.region(), bid, added.id())));
    save(who, bid, now, all);
    return added.id();
  }

  /** Takes the file away; refused as {@link #attach}, and NOT_FOUND_HERE where there is none. */
  @Transactional
  public void remove(Acting who, BidId id, UUID attachment) {
    var bid = bids.own(who, id);
    deadline.begin(who, bid.round(), bid.lot());
    var now = newest(who.region(), id);
    var before = now.content().attachments();
    int index = before.stream().map(Attachment::id).toList().indexOf(attachment);
    Refused.unless(index >= 0, Reason.NOT_FOUND_HERE);
    bundles.keep(who.region(), id, bundles.ofDraft(who.region(), id).without(index, Attachment.sizes(before)));
    save(who, bid, now, before.stream().filter(each -> !each.id().equals(attachment)).toList());
  }

  /** What binds an attachment's bytes to where they belong. */
  static String place(RegionId region, BidRow bid, UUID attachment) {
    return region.value() + "/" + bid.roundId() + "/" + bid.bidId() + "/" + attachment;
  }

  private void save(Acting who, BidRow bid, DraftRepository.Saved now, List<Attachment> all) {
    int saved = drafts.replace(who, bid.id(), now.content().withAttachments(all), now.revision());
    sections.changed(who.region(), bid.id(), SECTION, saved);
    deadline.refuseLate(who, bid.lot());
  }

  private DraftRepository.Saved newest(RegionId region, BidId id) {
    return drafts.alone(region, id).orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG));
  }

  private static Examined examined(String name, byte[] content) {
    try {
      return Examined.of(name, content, Attachment.LARGEST);
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
