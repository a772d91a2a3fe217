package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.panel.InTurn;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of an agency whose bid lost objects to the award, once, within the term, with reasons. */
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
   * outside the time for objections, OBJECTION_TOO_LATE after its term, OBJECTION_NOT_LOST for a bid that was not turned
   * down, OBJECTION_MADE the second time, REASON_MISSING at "reasons", and as {@link FileStore#store} refuses at "file".
   *
   * @param reasons published with the answer
   */
  @Transactional
  public void object(Acting who, LotId id, String reasons, @Nullable Attached attached) {
    inTurn.take(who, id);
    var lot = lots.lot(who, id);
    var own = candidates.of(who, id).stream().filter(bid -> Rules.mayObject(who, new AgencyId(bid.agencyId())))
        .toList();
    Refused.unless(!own.isEmpty(), Reason.NOT_YOURS);
    Refused.unless(lot.state() == LotState.OBJECTION, Reason.OBJECTION_CLOSED);
    var made = query.of(who, lot).stream().filter(each -> each.decision() == lot.decision()).map(Objection::bidId)
        .toList();
    var lost = own.stream().filter(bid -> bid.state() == BidState.REJECTED).toList();
    Refused.unless(!lost.isEmpty(), Reason.OBJECTION_NOT_LOST);
    // Who heads two agencies that lost objects for one after the other.
    var bid = lost.stream().filter(each -> !made.contains(each.bidId())).findFirst()
        .orElseThrow(() -> new Refused(Reason.OBJECTION_MADE));
    Refused.unless(lot.isOpenToObjections(), Reason.OBJECTION_TOO_LATE);
    if (reasons.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reasons");
    }
    var answerBy = telling.dayAfter(ANSWER_DAYS);
    objections.add(who, lot, bid, reasons, attached == null ? null : stored(who, attached), answerBy);
    telling.objected(who, lot, bid, answerBy);
  }

  private UUID stored(Acting who, Attached attached) {
    try {
      return files.store(who, attached.name(), attached.content());
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
