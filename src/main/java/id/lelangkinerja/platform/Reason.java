package id.lelangkinerja.platform;

import static id.lelangkinerja.platform.Reason.Kind.CONFLICT;
import static id.lelangkinerja.platform.Reason.Kind.INVALID;
import static id.lelangkinerja.platform.Reason.Kind.NOT_FOUND;
import static id.lelangkinerja.platform.Reason.Kind.TOO_MANY;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue of reasons for which something is refused: each with its kind, decided once, and its message key. */
public enum Reason {
  // every module
  NOT_FOUND_HERE(NOT_FOUND), NOT_YOURS(NOT_FOUND), CHANGED_MEANWHILE(CONFLICT), KEY_REUSED(CONFLICT), REASON_MISSING(
      INVALID),
  // bids
  BID_TOO_LATE(CONFLICT), BIDDING_NOT_OPEN(CONFLICT), BIDDING_NOT_OVER(CONFLICT), BIDDING_CLOSED_ALREADY(
      CONFLICT), BID_EXISTS(CONFLICT, "bid_one_per_agency"), BID_INCOMPLETE(INVALID), BID_FOREIGN_FIGURE(
          INVALID), BID_TOO_MANY_INNOVATIONS(INVALID), BID_DRAFT_EXISTS(CONFLICT), BID_STATE_WRONG(
              CONFLICT), RECEIPT_CODE_UNREADABLE(INVALID), RECEIPT_CODE_WRONG(INVALID), NOTHING_TO_OPEN(
                  CONFLICT), COMPLETION_TERM_PAST(INVALID), COMPLETION_TOO_LATE(CONFLICT), COMPLETION_PENDING(CONFLICT),
  // files
  FILE_TYPE(INVALID), FILE_EMPTY(INVALID), FILE_TOO_LARGE(INVALID),
  // measurements
  MEASUREMENT_CLOSED(CONFLICT), MEASUREMENT_NOT_DRAFTED(CONFLICT), MEASUREMENT_NOT_SUBMITTED(
      CONFLICT), MEASUREMENT_NOT_VERIFIED(CONFLICT), MEASUREMENT_MOVE_IMPOSSIBLE(CONFLICT), PERIOD_NOT_OVER(
          CONFLICT), EVIDENCE_OR_NOTE(INVALID), EVIDENCE_TOO_MANY(CONFLICT), DENOMINATOR_NOT_ABOVE_ZERO(INVALID),
  // forms
  REQUIRED(INVALID), TOO_LONG(INVALID), NO_NUMBER(INVALID), NO_DATE(INVALID), NO_CHOICE(INVALID), OUT_OF_RANGE(
      INVALID), NEGATIVE(INVALID), UNREADABLE(INVALID),
  // regions, terms, agencies
  AGENCY_SLUG_TAKEN(CONFLICT, "agency_slug"), AGENCY_HAS_UNITS(CONFLICT), AGENCY_ENDS_ALREADY(
      CONFLICT), AGENCY_NOT_YET_THERE(INVALID), AGENCY_NOT_THERE(INVALID), AGENCY_TWICE(
          INVALID), AGENCY_FOLLOWS_ITSELF(INVALID), PARENT_ENDS(INVALID), MERGER_NEEDS_SEVERAL(
              INVALID), SPLIT_NEEDS_SEVERAL(INVALID), ONE_PREDECESSOR(
                  INVALID), ONE_SUCCESSOR(INVALID), SHARE_UNFIT(INVALID), SHARES_NOT_100(INVALID),
  // planning
  CODE_UNFIT(INVALID), INDICATOR_CODE_TAKEN(CONFLICT, "indicator_code"), PROBLEM_CODE_TAKEN(CONFLICT,
      "problem_code"), GOAL_NO_TAKEN(CONFLICT, "goal_no"), OBJECTIVE_NO_TAKEN(CONFLICT,
          "objective_no"), VALUE_ALREADY_PUBLISHED(CONFLICT,
              "indicator_value_once"), VALUE_OR_LABEL(INVALID), PROGRESS_NEEDS_DIRECTION(INVALID),
  // rounds and lots
  LOT_MOVE_IMPOSSIBLE(CONFLICT), LOT_BIDS_OPENED(CONFLICT), LOT_NOT_DRAFT(CONFLICT), ROUND_IS_OPEN(
      CONFLICT), ROUND_HAS_GAPS(CONFLICT), ROUND_NAME_TAKEN(CONFLICT,
          "round_name"), NO_TIME(INVALID), NOT_CONFIRMED(INVALID), ROUND_CLOSES_BEFORE_OPENING(INVALID), ROUND_YEARS(
              INVALID), ROUND_YEARS_OUTSIDE_TERM(INVALID), PANEL_TOO_SMALL(INVALID), CHAIR_NOT_ON_PANEL(
                  INVALID), CRITERION_TWICE(INVALID), WEIGHT_OUT_OF_RANGE(INVALID), WEIGHTS_NOT_100(
                      INVALID), CEILING_OUTSIDE_YEARS(INVALID), CEILING_ZERO(INVALID), STAGE_TOO_EARLY(
                          INVALID), STAGE_ENDS_BEFORE_START(INVALID), INDICATOR_NOT_BIDDABLE(INVALID), INDICATOR_TWICE(
                              INVALID), RESERVE_OUTSIDE_YEARS(INVALID), STRETCH_BELOW_RESERVE(INVALID),
  // panel
  PANEL_STEP_CLOSED(CONFLICT), CHECK_UNFINISHED(CONFLICT), NOT_SCHEDULED(CONFLICT), DAY_PAST(INVALID), SHEET_HANDED_IN(
      CONFLICT), SHEET_INCOMPLETE(INVALID), TOO_MANY_DECIMALS(INVALID), PRESENTATIONS_UNFINISHED(
          CONFLICT), SHEETS_MISSING(CONFLICT), TARGETS_INCOMPLETE(INVALID), COUNTER_UNCHANGED(
              INVALID), ANSWER_TOO_LATE(CONFLICT), TERM_RUNNING(CONFLICT), PACT_CHANGED(CONFLICT),
  // award
  AWARD_CLOSED(CONFLICT), AWARD_NOT_ACCEPTED(CONFLICT), AWARD_STILL_COUNTERED(CONFLICT),
  // sign-in
  SIGN_IN_WRONG(INVALID), SIGN_IN_TOO_OFTEN(TOO_MANY),
  // signing
  ALREADY_SIGNED(CONFLICT, "consent_once"),
  // contract
  CONTRACT_NOTHING_TO_DRAW(CONFLICT, "contract_one_per_bid"), CONTRACT_INCOMPLETE(CONFLICT), PARTY_MISSING(
      CONFLICT), MAYOR_MISSING(CONFLICT), PARTY_TWICE(CONFLICT,
          "contract_two_people"), DOCUMENT_CHANGED(CONFLICT), CONTRACT_HALF_SIGNED(
              CONFLICT),
  // running contracts
  CONTRACT_NOT_RUNNING(CONFLICT), AMENDMENT_OPEN(CONFLICT, "amendment_one_open"), AMENDMENT_YEAR_OVER(
      CONFLICT), AMENDMENT_UNCHANGED(INVALID), AMENDMENT_DECIDED(CONFLICT), AMENDMENT_OWN(CONFLICT), TRANSFER_TOO_EARLY(
          INVALID), TRANSFER_TOO_LATE(INVALID), NO_SUCCESSOR(CONFLICT), CONTRACT_TERM_RUNNING(CONFLICT);

  /** What kind of refusal it is, as HTTP names it. */
  public enum Kind {
    NOT_FOUND(404), CONFLICT(409), INVALID(422), TOO_MANY(429);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final @Nullable String constraint;

  Reason(Kind kind) {
    this(kind, null);
  }

  /** With the name of the database constraint that holds the same rule when two acts race. */
  Reason(Kind kind, @Nullable String constraint) {
    this.kind = kind;
    this.constraint = constraint;
  }

  public Kind kind() {
    return kind;
  }

  /** The key of its text in the message bundles. */
  public String key() {
    return "refused." + name().toLowerCase(Locale.ROOT);
  }

  /** The reason that a broken database constraint stands for, if it has one. */
  public static Optional<Reason> ofConstraint(String name) {
    return Arrays.stream(values()).filter(reason -> name.equals(reason.constraint)).findFirst();
  }
}
