package id.lelangkinerja.demo;

import id.lelangkinerja.award.Awarding;
import id.lelangkinerja.award.MovingOn;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.DrawingUp;
import id.lelangkinerja.contract.SendingForSignature;
import id.lelangkinerja.contract.Signing;
import id.lelangkinerja.round.LotId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Awards lots, and makes and signs their contracts. */
@Component
class Deciding {
  private static final String OFF_PLAN = "Mengikuti selesainya urusan tahap sebelumnya.";
  private final Awarding awarding;
  private final MovingOn movingOn;
  private final DrawingUp drawingUp;
  private final SendingForSignature sending;
  private final Signing signing;
  private final WetInk wetInk;
  private final Stage stage;

  Deciding(Awarding awarding, MovingOn movingOn, DrawingUp drawingUp, SendingForSignature sending, Signing signing,
      WetInk wetInk, Stage stage) {
    this.awarding = awarding;
    this.movingOn = movingOn;
    this.drawingUp = drawingUp;
    this.sending = sending;
    this.signing = signing;
    this.wetInk = wetInk;
    this.stage = stage;
  }

  void award(LotId lot, List<BidId> bids, String reasons) {
    awarding.award(stage.as("walikota"), lot, bids, new Awarding.Words(reasons, "", OFF_PLAN));
  }

  /** Awards it to a bid that the portfolio before the objection did not propose. */
  void awardAnew(LotId lot, BidId bid, String reasons) {
    awarding.award(stage.as("walikota"), lot, List.of(bid), new Awarding.Words(reasons, reasons, OFF_PLAN));
  }

  void openObjections(LotId lot, LocalDate until) {
    movingOn.toObjection(stage.as("perencana"), lot, until, OFF_PLAN);
  }

  void endObjections(LotId lot) {
    movingOn.toSigning(stage.as("perencana"), lot, OFF_PLAN);
  }

  ContractId draw(LotId lot) {
    return drawingUp.drawUp(stage.as("perencana"), lot);
  }

  /** Sends the contract and lets the agency's head sign; the mayor's signature is still missing. */
  void signFirst(ContractId contract, String head) {
    sending.send(stage.as("perencana"), contract);
    sign(head, contract);
  }

  void signSecond(ContractId contract) {
    sign("walikota", contract);
  }

  /** Sends the contract, which both sides then sign by hand. */
  void signByHand(ContractId contract) {
    sending.send(stage.as("perencana"), contract);
    wetInk.sign(contract, signing.toSign(stage.as("walikota"), contract));
  }

  private void sign(String signer, ContractId contract) {
    var who = stage.as(signer);
    signing.sign(who, contract, signing.toSign(who, contract));
  }
}
