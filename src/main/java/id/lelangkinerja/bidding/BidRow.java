package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import java.time.Instant;
import java.util.UUID;

/** A bid as lists and pages name it, with its lot and the deadline of its round; nothing of its content. */
public record BidRow(UUID bidId, UUID lotId, UUID roundId, UUID agencyId, BidState state, int version, int lotNo,
    String lotTitle, String roundName, LotState lotState, Instant closesAt, String agencyName, String agencyShortName) {
  public BidId id() {
    return new BidId(bidId);
  }

  public LotId lot() {
    return new LotId(lotId);
  }

  public RoundId round() {
    return new RoundId(roundId);
  }

  public AgencyId agency() {
    return new AgencyId(agencyId);
  }
}
