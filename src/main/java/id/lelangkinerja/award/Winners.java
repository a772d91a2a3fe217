package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To whom one decision awards a lot.
 *
 * @param standing who won it by an earlier decision that an objection undid for another of its winners
 * @param chosen   who wins it now
 */
record Winners(List<Candidate> standing, List<Candidate> chosen) {
  Winners {
    standing = List.copyOf(standing);
    chosen = List.copyOf(chosen);
  }

  /**
   * Those bids beside the standing ones; naming none but standing ones awards the lot to them alone. Refused with
   * NOT_FOUND_HERE for a bid of another lot, AWARD_NOT_ACCEPTED for one that is not agreed upon, and AWARD_TOO_MANY at
   * "also" where the lot has no room for so many.
   */
  static Winners of(AwardLot lot, List<Candidate> all, Collection<BidId> bids) {
    var named = all.stream().filter(each -> bids.contains(each.bid())).toList();
    Refused.unless(!named.isEmpty() && named.size() == Set.copyOf(bids).size(), Reason.NOT_FOUND_HERE);
    var chosen = named.stream().filter(each -> !each.isStanding()).toList();
    Refused.unless(chosen.stream().allMatch(Candidate::isAwardable), Reason.AWARD_NOT_ACCEPTED);
    var winners = new Winners(all.stream().filter(Candidate::isStanding).toList(), chosen);
    if (winners.all().size() > lot.mostWinners()) {
      throw new Refused(Reason.AWARD_TOO_MANY, lot.mostWinners()).at("also");
    }
    return winners;
  }

  List<Candidate> all() {
    return Stream.concat(standing.stream(), chosen.stream()).toList();
  }

  boolean has(Candidate bid) {
    return all().contains(bid);
  }

  /** The bids chosen now. */
  Set<UUID> chosenBids() {
    return chosen.stream().map(Candidate::bidId).collect(Collectors.toSet());
  }

  Set<UUID> standingBids() {
    return standing.stream().map(Candidate::bidId).collect(Collectors.toSet());
  }
}
