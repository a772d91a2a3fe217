package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.running.Closing;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What becomes of a contract besides its figures: amendments, its end. */
@Component
class ContractCourse {
  private final Keeping keeping;
  private final Amendments amendments;
  private final Closing closing;
  private final PlayQuery play;
  private final Stage stage;
  private final Agenda agenda;

  ContractCourse(Keeping keeping, Amendments amendments, Closing closing, PlayQuery play,
      Stage stage, Agenda agenda) {
    this.keeping = keeping;
    this.amendments = amendments;
    this.closing = closing;
    this.play = play;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** Plays it from the day on which the contract comes into force. */
  void follow(Auction.Playing lot, ContractId contract) {
    var name = lot.run().lot();
    keeping.follow(lot, contract);
    amendments.announce(name, contract, lot.plan().days());
    agenda.on(LocalDate.of(lot.plan().years().getLast() + 1, 2, 15), () -> close(contract));
  }

  /** The last year's figures have been verified by then, where they ever came. */
  private void close(ContractId contract) {
    int missing = play.unverified(Foundations.MALANG, contract);
    closing.close(stage.as("perencana"), contract, missing == 0
        ? ""
        : missing + " angka tidak pernah dilaporkan sampai masa kontrak berakhir; dihitung sebagai belum dilaporkan.");
  }
}
