package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opened bid as it stands before the panel, read for one person.
 *
 * @param panelist   whether that person sits on the panel of the round
 * @param declared   whether that person has said whether a conflict of interest bars scoring
 * @param conflict   the conflict that was declared; null where none was
 * @param secretariat whether the bid is, also in part, the Sekretariat's or of a unit below it
 * @param partner    whether that person belongs to an agency that bids together with this one
 * @param revealed   whether the sheets were laid open before all were in
 * @param begun      whether the time of the presentation has come, by the database's clock
 * @param handedIn   whether that person's sheet is handed in
 * @param turn       the last turn of the negotiation: odd ones are the panel's, even ones the agency's, 0 none yet
 * @param answerBy   until the end of which day the last turn is to be answered, or the pact signed that the panel asked for
 * @param termPassed whether that day is over, by the database's clock
 * @param pactGiven  whether the pact exists, signed as able or as not able
 * @param rivalLeft  whether another bid of the lot was refused by its agency or lapsed
 * @param sitting    the panel's last sitting on the bid, 1 for the first: whose sheets are filled in and seen
 * @param presentedIn the last sitting with a presentation of its own: whose slot the bid has
 * @param reopened   whether the scores were opened again for a changed offer, and that sitting is not closed
 * @param confirmed  whether the chair said that the scores hold for what was settled at that turn
 * @param awardUndone whether an award of the lot was undone by an objection
 * @param chairless  whether no regional secretary of the day may speak for the panel on the bid; asked only for who stands in
 * @param voiceless  whether no mayor may either
 * @param condition  the conditions under which the agency is able to reach a target named from the top, as accepted
 */
record PanelBid(UUID bidId, UUID lotId, UUID roundId, UUID agencyId, String agencyName, String agencyShortName,
    int lotNo, String lotTitle, String roundName, BidState state, LotState lotState, int firstYear, int lastYear,
    boolean panelist, boolean declared, @Nullable String conflict, boolean secretariat, boolean partner,
    boolean revealed,
    boolean handedIn, @Nullable Instant startsAt, @Nullable Instant endsAt, boolean begun,
    @Nullable String place, int revision, @Nullable Instant heldAt,
    @Nullable String notes, int turn, @Nullable LocalDate answerBy, boolean termPassed, boolean pactGiven,
    boolean rivalLeft, int sitting, int presentedIn, boolean reopened, boolean confirmed, boolean awardUndone,
    boolean chairless, boolean voiceless, @Nullable String condition) {

  BidId bid() {
    return new BidId(bidId);
  }

  LotId lot() {
    return new LotId(lotId);
  }

  AgencyId agency() {
    return new AgencyId(agencyId);
  }

  int lastPanelTurn() {
    return turn % 2 == 1 ? turn : Math.max(0, turn - 1);
  }

  int lastAgencyTurn() {
    return turn % 2 == 0 ? turn : turn - 1;
  }

  /** The panel's turns are odd, also where its last one was never answered. */
  int nextPanelTurn() {
    return lastPanelTurn() == 0 ? 1 : lastPanelTurn() + 2;
  }

  /** No sheet is handed in any more, so that none can be swayed by another. */
  boolean isScoringOver() {
    return lotState.isPastOpening() && lotState.compareTo(LotState.NEGOTIATING) >= 0 && !isScoredAnew();
  }

  boolean isSchedulable() {
    return lotState == LotState.PRESENTING && state == BidState.ELIGIBLE;
  }

  boolean isHoldable() {
    return isSchedulable() && startsAt != null;
  }

  /** From its slot on the bid is asked about and decided on, until the counter-offers of its lot begin. */
  boolean isHeard() {
    return isHoldable() || (lotState == LotState.PRESENTING && state == BidState.PRESENTED);
  }

  /** What was asked and decided in a sitting is the bidding agency's to read once it has presented there. */
  boolean isReadByBidder(int sitting) {
    return sitting < presentedIn || heldAt != null;
  }

  /** Scores may be noted from the beginning of the presentations, unless the sheets were laid open. */
  boolean isScorable() {
    return !revealed && (isScoredAnew()
        || (lotState == LotState.PRESENTING && (state == BidState.ELIGIBLE || state == BidState.PRESENTED)));
  }

  /** From the beginning of the presentations until the award is final there is something that a conflict would sway. */
  boolean isConflictHeard() {
    return switch (lotState) {
      case PRESENTING, NEGOTIATING, AWARDED, OBJECTION -> true;
      case DRAFT, BIDDING, OPENING, CHECKING, SIGNING, RUNNING, CLOSED, CANCELLED -> false;
    };
  }

  /** What counted when the lot was awarded goes on counting, unless the award is undone. */
  boolean isDecided() {
    return lotState == LotState.AWARDED || lotState == LotState.OBJECTION;
  }

  boolean isHandInOpen() {
    return isScorable() && state != BidState.ELIGIBLE;
  }

  /** The changed offer is scored: its scores were opened again and not confirmed yet. */
  boolean isScoredAnew() {
    return reopened && awaitsConfirmation();
  }

  /** What was settled differs from what was scored, and the chair has yet to say whether the scores hold. */
  boolean awaitsConfirmation() {
    return negotiated() && state == BidState.ACCEPTED && turn > 0 && !confirmed;
  }

  boolean isPresentableAgain() {
    return lotState == LotState.PRESENTING && state == BidState.PRESENTED;
  }

  /** The lot is presented or negotiated: the panel has, or may come to have, something to say about the bid. */
  boolean isBeforePanel() {
    return lotState == LotState.PRESENTING || negotiated();
  }

  /** The panel may take what lies before it: the bid as it is, or the agency's answer. */
  boolean awaitsPanel() {
    return negotiated() && (state == BidState.PRESENTED || (state == BidState.COUNTERED && turn > 0 && turn % 2 == 0));
  }

  /** A rejected bid that was presented may be asked once more when another bid or the award of the lot fell away. */
  boolean isCounterable() {
    return awaitsPanel()
        || (negotiated() && state == BidState.REJECTED && heldAt != null && (rivalLeft || awardUndone));
  }

  /** The agency's word is asked for, whether or not the term has passed. */
  boolean awaitsAgency() {
    return negotiated() && state == BidState.COUNTERED && turn % 2 == 1;
  }

  /** The head's word is asked for: an answer to the panel, or the signature under what the panel took. */
  boolean awaitsHead() {
    return awaitsAgency() || awaitsPact();
  }

  boolean isLapsable() {
    return awaitsHead() && termPassed;
  }

  /** Who did not come to the presentation, or did not convince, is rejected; a counter-offer must run its course. */
  boolean isRejectable() {
    return isSchedulable() || (negotiated() && state == BidState.PRESENTED);
  }

  boolean awaitsPact() {
    return negotiated() && state == BidState.ACCEPTED && !pactGiven;
  }

  private boolean negotiated() {
    return lotState == LotState.NEGOTIATING;
  }
}
