package id.lelangkinerja.award;

import id.lelangkinerja.panel.InTurn;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair of the panel, or who stands in where the chair may not, answers an objection, for good. One that is dismissed leaves the award as it is; one that is
 * upheld undoes it: the bid that it contests is rejected, and the panel negotiates anew with whomever it will; an objector
 * that was turned down unheard is eligible again.
 */
@Service
public class AnsweringObjection {
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final ObjectionQuery query;
  private final ObjectionRepository objections;
  private final Undoing undoing;
  private final Telling telling;
  private final InTurn inTurn;

  AnsweringObjection(AwardLotQuery lots, CandidateQuery candidates, ObjectionQuery query,
      ObjectionRepository objections, Undoing undoing, Telling telling, InTurn inTurn) {
    this.lots = lots;
    this.candidates = candidates;
    this.query = query;
    this.objections = objections;
    this.undoing = undoing;
    this.telling = telling;
    this.inTurn = inTurn;
  }

  /**
   * Answers it; refused with NOT_FOUND_HERE, NOT_YOURS, OBJECTION_ANSWERED, OBJECTION_CLOSED where the decision was
   * undone meanwhile, or REASON_MISSING at "reasons".
   *
   * @param reasons published with the objection
   */
  @Transactional
  public void answer(Acting who, LotId id, UUID objectionId, boolean upheld, String reasons) {
    inTurn.take(who, id);
    var lot = lots.lot(who, id);
    var objection = query.one(who, lot, objectionId);
    Refused.unless(Rules.mayAnswerObjection(who, lot, objection), Reason.NOT_YOURS);
    Refused.unless(!objection.isAnswered(), Reason.OBJECTION_ANSWERED);
    Refused.unless(lot.state() == LotState.OBJECTION && objection.decision() == lot.decision(),
        Reason.OBJECTION_CLOSED);
    if (reasons.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reasons");
    }
    var all = candidates.of(who, id);
    objections.answer(who, objection, upheld, reasons);
    telling.answered(who, lot, all.stream().filter(bid -> bid.bidId().equals(objection.bidId())).findFirst()
        .orElseThrow(), all, upheld);
    if (upheld) {
      undoing.undo(who, lot, all, objection, reasons);
    }
  }
}
