package id.lelangkinerja.bidding.page;

import java.time.Instant;

/** bidding/receipt.jte: what proves a submission; the seal's page looks its hash up among the published ones. */
public record ReceiptPage(BidHead head, int version, String hash, String fingerprint, Instant submittedAt,
    String textUrl, String sealUrl) {}
