package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.running.Closing;
import id.lelangkinerja.running.Transferring;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What becomes of a contract besides its figures: amendments, its passing to a successor, its end. */
@Component
class ContractCourse {
  private static final Map<String, String> HEIRS = Csv.rows("script/heirs.csv").stream()
      .collect(Collectors.toMap(row -> row.getField("contract"), row -> row.getField("successor")));
  private static final LocalDate HANDED_OVER = Merging.DAY.plusDays(1);
  private final Keeping keeping;
  private final Amendments amendments;
  private final Transferring transferring;
  private final Closing closing;
  private final PlayQuery play;
  private final Stage stage;
  private final Agenda agenda;

  ContractCourse(Keeping keeping, Amendments amendments, Transferring transferring, Closing closing, PlayQuery play,
      Stage stage, Agenda agenda) {
    this.keeping = keeping;
    this.amendments = amendments;
    this.transferring = transferring;
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
    var heir = HEIRS.get(name);
    if (heir != null) {
      agenda.at(HANDED_OVER, 8 * 60, () -> transferring.transfer(stage.as("perencana"), contract, stage.agency(heir),
          Merging.DAY, "Perda 5/2019"));
    }
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
