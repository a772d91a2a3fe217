package id.lelangkinerja.minutes;

import id.lelangkinerja.round.RoundId;
import java.util.UUID;

/**
 * A round of which there are minutes, read for one person.
 *
 * @param panelist whether that person sits on its panel
 * @param bidder   whether that person belongs to an agency that carries an opened bid in it, alone or with others
 * @param announced whether it was opened for bids
 * @param opened   whether a bid of it was opened
 */
record MinutesRound(UUID roundId, String name, boolean panelist, boolean bidder, boolean announced,
    boolean opened) {
  RoundId round() {
    return new RoundId(roundId);
  }
}
