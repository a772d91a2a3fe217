package id.lelangkinerja.platform;

import static id.lelangkinerja.platform.Reason.Kind.CONFLICT;
import static id.lelangkinerja.platform.Reason.Kind.FULL;
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
  NOT_FOUND_HERE(NOT_FOUND), NOT_YOURS(NOT_FOUND), CHANGED_MEANWHILE(CONFLICT), DRAFT_ELSEWHERE(CONFLICT), KEY_REUSED(
      CONFLICT), REASON_MISSING(
          INVALID),
  // bids
  BID_TOO_LATE(CONFLICT), BIDDING_NOT_OPEN(CONFLICT), BIDDING_NOT_OVER(CONFLICT), BIDDING_CLOSED_ALREADY(
      CONFLICT), BID_EXISTS(CONFLICT, "bid_one_per_agency"), BID_INCOMPLETE(INVALID), BID_FOREIGN_FIGURE(
          INVALID), BID_TOO_MANY_INNOVATIONS(INVALID), BID_TOO_MANY_ATTACHMENTS(INVALID), BID_ATTACHMENTS_TOO_LARGE(
              INVALID), BID_ATTACHMENT_DAMAGED(CONFLICT), BID_DRAFT_EXISTS(CONFLICT), PARTNER_IN_RIVAL(
                  CONFLICT), BID_SHARES_NOT_WHOLE(INVALID), BID_STATE_WRONG(
                      CONFLICT), RECEIPT_CODE_UNREADABLE(INVALID), RECEIPT_CODE_WRONG(INVALID), NOTHING_TO_OPEN(
                          CONFLICT), CHECK_UNMET(CONFLICT), REMARK_MISSING(INVALID), COMPLETION_TERM_PAST(
                              INVALID), COMPLETION_TOO_LATE(CONFLICT), COMPLETION_PENDING(CONFLICT),
  // files
  FILE_TYPE(INVALID), FILE_EMPTY(INVALID), FILE_TOO_LARGE(INVALID), FILE_PIXELS(INVALID), DISK_FULL(FULL),
  // tables that are read
  SHEET_EMPTY(INVALID), SHEET_UNREADABLE(INVALID), SHEET_BROKEN_AT(INVALID), SHEET_NOT_UTF8(INVALID), SHEET_TOO_LARGE(
      INVALID), SHEET_TOO_MANY_ROWS(INVALID), SHEET_TOO_MANY_COLUMNS(INVALID), SHEET_CELL_TOO_LONG(
          INVALID), SHEET_COLUMN_TWICE(INVALID), SHEET_REACHES_OUT(INVALID),
  // imports
  IMPORT_COLUMNS_MISSING(INVALID), IMPORT_NO_ROWS(INVALID), IMPORT_FORMULA(INVALID), IMPORT_CELL_ERROR(
      INVALID), IMPORT_NO_NUMBER(INVALID), IMPORT_NUMBER_MISTAKABLE(INVALID), IMPORT_NO_DATE(INVALID), IMPORT_NO_CHOICE(
          INVALID), IMPORT_DIFFERS(INVALID), IMPORT_TWICE(INVALID), IMPORT_UNKNOWN(INVALID), IMPORT_PARENT_CIRCLE(
              INVALID), IMPORT_ENDS_BEFORE_START(INVALID), IMPORT_ONLY_OBJECTIVES(
                  INVALID), IMPORT_SLUG_UNFIT(INVALID), IMPORT_DECIDED(CONFLICT), IMPORT_EXPIRED(CONFLICT),
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
                  INVALID), ONE_SUCCESSOR(INVALID), SHARE_UNFIT(INVALID), SHARES_NOT_100(INVALID), AGENCY_BELOW_ITSELF(
                      INVALID), NAME_DAY_AHEAD(
                          INVALID), NAME_DAY_OUTSIDE(INVALID), NAME_DAY_BEFORE_LAST(INVALID,
                              "agency_name_once"), TERM_OVERLAPS(INVALID, "term_apart"), TERM_BACKWARDS(
                                  INVALID), TERM_YEARS_UNFIT(INVALID), TERM_YEARS_FIXED(CONFLICT), MISSION_NO_TAKEN(
                                      CONFLICT, "mission_no"), SETTING_TOO_EARLY(INVALID), SETTING_UNCHANGED(
                                          INVALID), SETTING_DAY_TAKEN(CONFLICT, "region_setting_pkey"), SETTING_HOLDS(
                                              CONFLICT), THRESHOLDS_NOT_FALLING(INVALID), CLAUSES_TOO_MANY(
                                                  INVALID), CLAUSE_WITHOUT_TEXT(INVALID), CLAUSE_PLACEHOLDER_UNKNOWN(
                                                      INVALID), CLAUSE_BRACE_OPEN(INVALID),
  // problems
  PROBLEM_WITHDRAWN(CONFLICT), PROBLEM_TAKEN_UP(CONFLICT, "lot_problem_region_id_problem_id_fkey"),
  // planning
  CODE_UNFIT(INVALID), INDICATOR_CODE_TAKEN(CONFLICT, "indicator_code"), PROBLEM_CODE_TAKEN(CONFLICT,
      "problem_code"), GOAL_NO_TAKEN(CONFLICT, "goal_no"), OBJECTIVE_NO_TAKEN(CONFLICT,
          "objective_no"), VALUE_ALREADY_PUBLISHED(CONFLICT,
              "indicator_value_once"), VALUE_OR_LABEL(INVALID), PROGRESS_NEEDS_DIRECTION(
                  INVALID), GOAL_HAS_OBJECTIVES(CONFLICT,
                      "objective_region_id_goal_id_fkey"), MEASURE_UNCHANGED(INVALID), MEASURE_PUBLISHED(
                          CONFLICT), MEASURE_IN_LOT(CONFLICT), MEASURE_IN_AUCTION(CONFLICT), OBJECTIVE_IS_MEASURED(
                              CONFLICT,
                              "objective_indicator_region_id_objective_id_fkey"),
  // corrected figures
  VALUE_UNCHANGED(INVALID), NOTHING_TO_CORRECT(INVALID), CORRECTION_NEEDS_REASON(INVALID),
  // rounds and lots
  LOT_MOVE_IMPOSSIBLE(CONFLICT), LOT_BIDS_OPENED(CONFLICT), LOT_NEEDS_CIRCLE(INVALID), LOT_NOT_DRAFT(
      CONFLICT), ROUND_IS_OPEN(
          CONFLICT), ROUND_HAS_GAPS(CONFLICT), ROUND_NAME_TAKEN(CONFLICT,
              "round_name"), NO_TIME(
                  INVALID), NOT_CONFIRMED(INVALID), ROUND_CLOSES_BEFORE_OPENING(INVALID), ROUND_YEARS(
                      INVALID), ROUND_YEARS_OUTSIDE_TERM(INVALID), PANEL_TOO_SMALL(INVALID), CHAIR_NOT_ON_PANEL(
                          INVALID), CRITERION_TWICE(INVALID), WEIGHT_OUT_OF_RANGE(INVALID), WEIGHTS_NOT_100(
                              INVALID), CEILING_OUTSIDE_YEARS(INVALID), CEILING_ZERO(INVALID), STAGE_TOO_EARLY(
                                  INVALID), STAGE_ENDS_BEFORE_START(INVALID), INDICATOR_NOT_BIDDABLE(
                                      INVALID), INDICATOR_TWICE(
                                          INVALID), RESERVE_OUTSIDE_YEARS(INVALID), STRETCH_BELOW_RESERVE(
                                              INVALID), EXTENSION_TOO_LATE(CONFLICT), EXTENSION_NOT_LATER(
                                                  INVALID), QUESTION_TOO_LATE(CONFLICT), QUESTIONS_TOO_MANY(
                                                      CONFLICT), QUESTION_SETTLED(CONFLICT, "lot_answer_pkey"),
  // replaced members of a panel
  PANEL_SETTLED(CONFLICT),
  // opening by itself
  SCHEDULE_TOO_LATE(CONFLICT),
  // target offers
  TARGET_ASKED_ALREADY(CONFLICT), TARGET_TERM_OVER(CONFLICT), TARGET_CLOSED(CONFLICT),
  // keys of rounds and their holders
  HOLDER_TWICE(INVALID, "key_holder_once"), HOLDERS_ON_PANEL(INVALID), HOLDER_NOT_READY(CONFLICT), ROUND_NOT_SPLIT(
      CONFLICT), KEY_EXCHANGED(CONFLICT), PASSPHRASE_UNREADABLE(INVALID), PASSPHRASE_DIFFERS(INVALID), PASSPHRASE_WRONG(
          INVALID), TWO_HOLDERS_NEEDED(INVALID), SHARE_DAMAGED(CONFLICT), KEY_NOT_JOINED(
              CONFLICT), ALL_OPENED(CONFLICT), CODES_DECLARED(
                  CONFLICT, "opening_one_by_codes"), CODES_RUNNING(CONFLICT),
  // panel
  DECK_TOO_LATE(CONFLICT), DECK_NO_PDF(INVALID), ROOM_TAKEN(CONFLICT), AGENCY_ELSEWHERE(CONFLICT), NOTHING_TO_SCHEDULE(
      CONFLICT), PANEL_STEP_CLOSED(CONFLICT), CHECK_UNFINISHED(CONFLICT), NOT_SCHEDULED(CONFLICT), DAY_PAST(
          INVALID), SHEET_HANDED_IN(
              CONFLICT), SHEET_INCOMPLETE(INVALID), TOO_MANY_DECIMALS(INVALID), PRESENTATIONS_UNFINISHED(
                  CONFLICT), SHEETS_MISSING(CONFLICT), CONFLICT_UNDECLARED(
                      CONFLICT), CONFLICT_STANDS(CONFLICT), QUORUM_MISSING(
                          CONFLICT), TARGETS_INCOMPLETE(INVALID), COUNTER_UNCHANGED(
                              INVALID), ANSWER_TOO_LATE(CONFLICT), TERM_RUNNING(
                                  CONFLICT), PACT_CHANGED(CONFLICT), ANSWER_NOTED(
                                      CONFLICT, "presentation_answer_pkey"), DECISION_FULFILLED(CONFLICT,
                                          "presentation_fulfilment_pkey"),
  // award
  AWARD_CLOSED(CONFLICT), AWARD_NOT_ACCEPTED(CONFLICT), AWARD_STILL_COUNTERED(CONFLICT), AWARD_NONE_ACCEPTED(
      CONFLICT), AWARD_TOO_MANY(INVALID),
  // minutes
  MINUTES_TOO_EARLY(CONFLICT),
  // objections to an award
  OBJECTION_CLOSED(CONFLICT), OBJECTION_TOO_LATE(CONFLICT), OBJECTION_NOT_LOST(CONFLICT), OBJECTION_MADE(CONFLICT,
      "objection_once"), OBJECTION_ANSWERED(CONFLICT, "objection_answer_pkey"), OBJECTION_TERM_SHORT(
          INVALID), OBJECTION_TERM_RUNNING(CONFLICT), OBJECTION_UNANSWERED(CONFLICT),
  // areas on the map
  GEO_UNREADABLE(INVALID), GEO_TOO_LARGE(INVALID), GEO_NO_COLLECTION(INVALID), GEO_SHAPE(INVALID), GEO_OUT_OF_RANGE(
      INVALID), GEO_NO_CODE(INVALID), GEO_CODE_TWICE(INVALID), GEO_NOBODY(INVALID),
  // sign-in
  SIGN_IN_WRONG(INVALID), SIGN_IN_TOO_OFTEN(TOO_MANY),
  // people, their offices and their one-time links
  SIGN_IN_NAME_UNFIT(INVALID), SIGN_IN_NAME_TAKEN(CONFLICT, "person_login_name"), NAME_UNFIT(INVALID), NIP_UNFIT(
      INVALID), MAIL_UNFIT(INVALID), PERSON_UNKNOWN(INVALID), PERSON_INACTIVE(CONFLICT), PERSON_ACTIVE(
          CONFLICT), OWN_ACCOUNT(CONFLICT), OWN_OFFICE(CONFLICT), OFFICE_HELD(CONFLICT,
              "appointment_once"), OFFICE_TAKEN(
                  CONFLICT), OFFICE_OVER(CONFLICT), OFFICE_COUNTED(CONFLICT), OFFICE_NEEDS_AGENCY(
                      INVALID), OFFICE_WITHOUT_AGENCY(INVALID), ACTING_NEEDS_END(INVALID), ENDS_BEFORE_START(
                          INVALID), ENDS_LATER(INVALID), LAST_ADMINISTRATOR(CONFLICT), ADMINISTERS_ELSEWHERE(
                              CONFLICT), PASSWORD_SHORT(INVALID), PASSWORD_COMMON(INVALID), PASSWORD_HOLDS_NAME(
                                  INVALID), PASSWORD_DIFFERS(INVALID), PASSWORD_OLD_WRONG(INVALID), PASSWORD_WRONG(
                                      INVALID), LINK_GONE(
                                          CONFLICT), REGION_TAKEN(CONFLICT, "region_pkey"),
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
    NOT_FOUND(404), CONFLICT(409), INVALID(422), TOO_MANY(429), FULL(507);

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
