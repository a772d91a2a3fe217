package id.lelangkinerja.panel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a round's panel who still holds the office for it, and one bid of the round.
 *
 * @param bidder      works for an agency with a bid for the same lot, alone or with others
 * @param secretariat is the regional secretary, and the bid is, also in part, the Sekretariat's or of a unit below it
 * @param conflict    the conflict of interest that the member declared; null where none was
 * @param declared    whether the member has said anything about conflicts
 */
record Seat(UUID personId, String name, boolean handedIn, boolean bidder, boolean secretariat,
    @Nullable String conflict, boolean declared) {

  /** Does not score this bid, and is not waited for. */
  boolean isRecused() {
    return bidder || secretariat || conflict != null;
  }

  /** A sheet that counts. */
  boolean isIn() {
    return handedIn && !isRecused();
  }
}
