package id.lelangkinerja.award;

import id.lelangkinerja.round.RoundId;
import java.util.UUID;

/**
 * A round whose awards are weighed together, read for one person.
 *
 * @param panelist whether that person sits on its panel
 * @param bidder whether that person belongs to an agency that carries an opened bid in it, alone or with others
 * @param toDecide how many of its lots are being negotiated
 * @param weighed whether a proposal was worked out before
 */
record PortfolioRound(UUID roundId, String name, boolean panelist, boolean bidder, int toDecide,
    boolean weighed) {
  RoundId round() {
    return new RoundId(roundId);
  }
}
