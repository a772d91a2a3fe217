package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.panel.InTurn;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of an agency whose bid lost, or was damaged at the opening, objects to the award, once, within the term, with
 * reasons.
 */
@Service
public class Objecting {
  /** Working days within which the panel owes an answer. */
  static final int ANSWER_DAYS = 5;
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final ObjectionQuery query;
  private final ObjectionRepository objections;
  private final FileStore files;
  private final Telling telling;
  private final InTurn inTurn;

  Objecting(AwardLotQuery lots, CandidateQuery candidates, ObjectionQuery query, ObjectionRepository objections,
      FileStore files, Telling telling, InTurn inTurn) {
    this.lots = lots;
    this.candidates = candidates;
    this.query = query;
    this.objections = objections;
    this.files = files;
    this.telling = telling;
    this.inTurn = inTurn;
  }

  /** A file that goes with an objection, by the name that its sender gave it. */
  public record Attached(String name, InputStream content) {}

  /**
   * Objects in the name of the agency that this person heads. Refused with NOT_YOURS for anyone else, OBJECTION_CLOSED
   * outside the time for objections, OBJECTION_TOO_LATE after its term, OBJECTION_NOT_LOST for a bid that was
   * neither turned down nor damaged, OBJECTION_MADE the second time, REQUIRED at "against" where several bids won and none is named,
   * NO_CHOICE there for one that did not win, REASON_MISSING at "reasons", and as {@link FileStore#store} refuses at
   * "file".
   *
   * @param against the winning bid whose award it contests; null where there is one alone
   * @param reasons published with the answer
   */
  @Transactional
  public void object(Acting who, LotId id, @Nullable BidId against, String reasons, @Nullable Attached attached) {
    inTurn.take(who, id);
    var lot = lots.lot(who, id);
    var all = candidates.of(who, id);
    var own = all.stream().filter(bid -> Rules.mayObject(who, new AgencyId(bid.agencyId())))
        .toList();
    Refused.unless(!own.isEmpty(), Reason.NOT_YOURS);
    Refused.unless(lot.state() == LotState.OBJECTION, Reason.OBJECTION_CLOSED);
    var made = query.of(who, lot).stream().filter(each -> each.decision() == lot.decision()).map(Objection::bidId)
        .toList();
    var lost = own.stream().filter(Candidate::isLost).toList();
    Refused.unless(!lost.isEmpty(), Reason.OBJECTION_NOT_LOST);
    // Who heads two agencies that lost objects for one after the other.
    var bid = lost.stream().filter(each -> !made.contains(each.bidId())).findFirst()
        .orElseThrow(() -> new Refused(Reason.OBJECTION_MADE));
    Refused.unless(lot.isOpenToObjections(), Reason.OBJECTION_TOO_LATE);
    var contested = contested(all, against);
    if (reasons.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reasons");
    }
    objections.add(who, lot, new ObjectionRepository.Contest(bid.bid(), contested), reasons,
        attached == null ? null : stored(who, attached), telling.dayAfter(who.region(), ANSWER_DAYS));
    telling.objected(who, lot, bid, query.of(who, lot).stream()
        .filter(each -> each.decision() == lot.decision() && each.bidId().equals(bid.bidId())).findFirst()
        .orElseThrow());
  }

  private static BidId contested(List<Candidate> all, @Nullable BidId against) {
    var winners = all.stream().filter(Candidate::isWinner).map(Candidate::bid).toList();
    if (against == null && winners.size() > 1) {
      throw new Refused(Reason.REQUIRED).at("against");
    }
    var contested = against == null ? winners.getFirst() : against;
    if (!winners.contains(contested)) {
      throw new Refused(Reason.NO_CHOICE).at("against");
    }
    return contested;
  }

  private UUID stored(Acting who, Attached attached) {
    try {
      return files.store(who, attached.name(), attached.content());
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
