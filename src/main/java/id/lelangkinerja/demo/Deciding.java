package id.lelangkinerja.demo;

import id.lelangkinerja.award.Awarding;
import id.lelangkinerja.award.MovingOn;
import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.DrawingUp;
import id.lelangkinerja.contract.SendingForSignature;
import id.lelangkinerja.contract.Signing;
import id.lelangkinerja.round.LotId;
import org.springframework.stereotype.Component;

/** Awards lots, and makes and signs their contracts. */
@Component
class Deciding {
  private final Awarding awarding;
  private final MovingOn movingOn;
  private final DrawingUp drawingUp;
  private final SendingForSignature sending;
  private final Signing signing;
  private final PlayQuery play;
  private final Stage stage;

  Deciding(Awarding awarding, MovingOn movingOn, DrawingUp drawingUp, SendingForSignature sending, Signing signing,
      PlayQuery play, Stage stage) {
    this.awarding = awarding;
    this.movingOn = movingOn;
    this.drawingUp = drawingUp;
    this.sending = sending;
    this.signing = signing;
    this.play = play;
    this.stage = stage;
  }

  void award(LotId lot, BidId bid) {
    awarding.award(stage.as("walikota"), lot, bid,
        "Nilai tertinggi, data awal paling kuat, dan target akhir yang disanggupi dalam pakta integritas.");
  }

  void openObjections(LotId lot) {
    movingOn.toObjection(stage.as("perencana"), lot);
  }

  void endObjections(LotId lot) {
    movingOn.toSigning(stage.as("perencana"), lot);
  }

  /** Draws the contract up, sends it and lets the agency's head sign; the mayor's signature is still missing. */
  ContractId signFirst(LotId lot, String head) {
    var contract = drawingUp.drawUp(stage.as("perencana"), lot);
    sending.send(stage.as("perencana"), contract);
    signing.sign(stage.as(head), contract, play.documentHash(Foundations.MALANG, contract));
    return contract;
  }

  void signSecond(ContractId contract) {
    signing.sign(stage.as("walikota"), contract, play.documentHash(Foundations.MALANG, contract));
  }
}
