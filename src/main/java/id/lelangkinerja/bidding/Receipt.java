package id.lelangkinerja.bidding;

import java.time.Instant;

/**
 * What proves a submission: the hash of the sealed document, when it was received by the programme's clock, and the
 * fingerprint of the round's key. Its code is not in it: the agency has it, and nobody else.
 */
public record Receipt(BidId bid, int version, String hash, String fingerprint, Instant submittedAt) {}
