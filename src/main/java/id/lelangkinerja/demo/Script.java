package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.Initiator;
import id.lelangkinerja.bidding.InnovationKind;
import id.lelangkinerja.bidding.InnovationStage;
import id.lelangkinerja.bidding.Means;
import id.lelangkinerja.offering.OfferState;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demo plays: sample indicators, lots, bids with their negotiation, and the rounds, by short names. */
record Script(List<Sample> indicators, Map<String, LotPart> lots, Map<String, BidPart> bids, List<RoundPart> rounds) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** An indicator that stands for one whose figures are not public; its name says that it is a sample. */
  record Sample(String code, String name, String unit, Polarity polarity, Aggregation aggregation, Frequency frequency,
      int decimals, @Nullable String agency, String definition, String formula, String source) {}

  record LotPart(String theme, String title, String summary, int mission, List<String> problems,
      List<MeasurePart> indicators) {}

  /**
   * A measured indicator: weight in per cent, reserve by year, what would be excellent in the last year. A baseline
   * that is left out is the published figure of the newest year before the round.
   */
  record MeasurePart(String code, BigDecimal weight, @Nullable Boolean guard, @Nullable BigDecimal baseline,
      List<BigDecimal> reserve, BigDecimal stretch) {
    boolean isGuard() {
      return Boolean.TRUE.equals(guard);
    }
  }

  /** A bid and how it fares; the budget is in million rupiah a year, the points are those of a middling judge. */
  record BidPart(String by, String summary, List<Idea> innovations, List<Long> budget,
      Map<String, List<BigDecimal>> targets, @Nullable String reserveReason, @Nullable Completion completion,
      @Nullable List<Turn> turns, Fate fate, @Nullable String reason, int points,
      @Nullable List<MilestonePart> milestones,
      @Nullable List<Means.Risk> risks, @Nullable List<PartnerPart> partners, @Nullable ProgrammePart programme,
      @Nullable Map<String, String> conflicts, @Nullable List<AttachmentPart> attachments) {

    /** The conflict of interest that this judge has with the bid; null where there is none. */
    @Nullable
    String conflictOf(String judge) {
      return conflicts == null ? null : conflicts.get(judge);
    }

    /** The turns of the negotiation in their order, the panel's first; none where the bid was taken as it was. */
    List<Turn> told() {
      return turns == null ? List.of() : turns;
    }

    List<MilestonePart> reached() {
      return milestones == null ? List.of() : milestones;
    }
  }

  /** An innovation; its sheet for the index is null where the demo does not fill it in. */
  record Idea(String name, InnovationKind kind, boolean digital, String text, @Nullable SheetPart sheet) {}

  record SheetPart(InnovationStage stage, Initiator initiator, String affairs, String aim, String benefit,
      String result) {}

  /** The programme that carries the whole budget of a bid. */
  record ProgrammePart(String code, String name) {}

  /** A file of the folder attachments; with the code of the indicator whose baseline it backs, if it is one's. */
  record AttachmentPart(String file, @Nullable String indicator) {}

  /** A partner of a joint bid, by its head, with its share; whether the head consents, or is still to answer. */
  record PartnerPart(String by, BigDecimal share, String part, boolean consents) {}

  /**
   * What is reached by the end of a month of a year of the bid, both counted from 1; of an innovation or, 0, of all.
   */
  record MilestonePart(int year, int month, String text, int innovation) {
    LocalDate dueOn(List<Integer> years) {
      return YearMonth.of(years.get(year - 1), month).atEndOfMonth();
    }
  }

  /**
   * What the planner asked to be added to a bid, and what the agency answered, with a file; null where it let the term
   * pass.
   */
  record Completion(String request, @Nullable String answer, @Nullable String file) {}

  /**
   * Other targets than those on the table, by indicator; the others stay. By how many months milestones are later than
   * offered (below zero: earlier), by their number; null where the turn says nothing of times.
   */
  record Turn(String message, Map<String, List<BigDecimal>> targets, @Nullable Map<Integer, Integer> later) {}

  /**
   * How a bid fares: agreed after its turns, taken as it is, refused by its agency, turned away by the panel, turned
   * away and asked again after another was refused, left without an answer, withdrawn before the deadline, never sent.
   */
  enum Fate {
    AGREED, AS_IT_IS, REFUSED, REJECTED, ASKED_AGAIN, LAPSED, WITHDRAWN, NOT_SUBMITTED
  }

  /**
   * A round: its term's name, the first year of its targets, the day of each step, its lots, and who holds its key
   * where it is shared; how many awarded lots of a mission it asks for. Days and years are read by {@link Days}.
   */
  record RoundPart(String name, String term, String firstYear, int years, long ceiling, Map<Step, String> days,
      List<Run> lots, @Nullable Extension extension, @Nullable List<Inquiry> questions,
      @Nullable List<String> holders, @Nullable Map<Integer, Integer> covers) {
    List<Inquiry> asked() {
      return questions == null ? List.of() : questions;
    }
  }

  /** A deadline that was announced so many days before the day of closing, and moved on to it. */
  record Extension(String on, int days, String reason) {}

  /** A question about a lot, answered the next morning; without an answer it is still open. */
  record Inquiry(String lot, String by, String on, String question, @Nullable String answer) {}

  /**
   * A lot that is auctioned, with its bids, the winner first; the stage in which it is left; days that differ; to
   * whom its target is offered in turn, where it is; how many win it, the lots that it needs, the kecamatan that it
   * is for.
   */
  record Run(String lot, List<String> bids, LotState until, @Nullable Map<Step, String> days, @Nullable String reason,
      @Nullable ObjectionPart objection, @Nullable List<OfferPart> offers, @Nullable Integer winners,
      @Nullable List<String> needs, @Nullable List<String> places) {
    /** How many bids win it, the first ones. */
    int won() {
      return winners == null ? 1 : winners;
    }

    /** None where the lot is open to all whom it invites. */
    List<OfferPart> inTurn() {
      return offers == null ? List.of() : offers;
    }
  }

  /** What a head answers to a target that is offered; null where it was not asked when the story stops. */
  record OfferPart(String by, @Nullable OfferState answer, @Nullable String words) {}

  /** An objection to the award by a bid that lost, and the answer; one that is upheld wins the lot for that bid. */
  record ObjectionPart(String bid, String reasons, boolean upheld, String answer, @Nullable String award) {}

  static Script read() {
    return new Script(JSON.readValue(open("indicators"), new TypeReference<List<Sample>>() {
    }),
        JSON.readValue(open("lots"), new TypeReference<Map<String, LotPart>>() {
        }),
        JSON.readValue(open("bids"), new TypeReference<Map<String, BidPart>>() {
        }),
        JSON.readValue(open("rounds"), new TypeReference<List<RoundPart>>() {
        }));
  }

  private static InputStream open(String name) {
    var resource = "/demo/script/" + name + ".json";
    return Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource);
  }

  LotPart lot(String name) {
    return Objects.requireNonNull(lots.get(name), name);
  }

  BidPart bid(String name) {
    return Objects.requireNonNull(bids.get(name), name);
  }
}
