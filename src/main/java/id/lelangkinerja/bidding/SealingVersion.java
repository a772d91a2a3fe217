package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.RoundKeys;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.sealing.SealedDocument;
import org.springframework.stereotype.Component;

/**
 * Seals the content of a bid, with what is attached to its draft, as its next version, to a key of which the
 * installation's signature holds.
 */
@Component
class SealingVersion {
  private final RoundKeys keys;
  private final VersionRepository versions;
  private final BundleRepository bundles;
  private final BidRepository bids;
  private final History history;

  SealingVersion(RoundKeys keys, VersionRepository versions, BundleRepository bundles, BidRepository bids,
      History history) {
    this.keys = keys;
    this.versions = versions;
    this.bundles = bundles;
    this.bids = bids;
    this.history = history;
  }

  /** Refused: KEY_EXCHANGED when the key in the database is not this installation's, CHANGED_MEANWHILE. */
  Receipt seal(Acting who, BidRow bid, ReceiptCode code, BidContent content) {
    var region = who.region();
    int version = bid.version() + 1;
    var key = keys.key(who, bid.round());
    var sealed = SealedDocument.seal(ContentFormat.write(content), key.publicKey(), code,
        VersionRepository.binding(region, bid, version));
    bids.raiseVersion(region, bid.id(), version);
    versions.add(who, bid.id(), version, sealed);
    bundles.seal(region, bid.id());
    history.recordDocument(who, "bid.sealed", Kind.BID, bid.bidId(), sealed.hash());
    return new Receipt(bid.id(), version, sealed.hash(), key.fingerprint(),
        versions.submittedAt(region, bids.own(who, bid.id())));
  }
}
