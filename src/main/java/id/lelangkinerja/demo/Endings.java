package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.running.Closing;
import id.lelangkinerja.running.Terminating;
import id.lelangkinerja.running.TerminationGround;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How contracts end: closed after their last year, and one sample contract before its time, the day before today. */
@Component
class Endings {
  private static final String TERMINATED = "kel-tlogomas";
  private static final Rupiah SPENT = new Rupiah(120_000_000);
  private final Terminating terminating;
  private final Closing closing;
  private final PlayQuery play;
  private final Stage stage;
  private final Agenda agenda;

  Endings(Terminating terminating, Closing closing, PlayQuery play, Stage stage, Agenda agenda) {
    this.terminating = terminating;
    this.closing = closing;
    this.play = play;
    this.stage = stage;
    this.agenda = agenda;
  }

  void announce(Auction.Playing lot, ContractId contract) {
    if (lot.run().lot().equals(TERMINATED)) {
      agenda.at(lot.plan().days().day("T-1"), 20 * 60,
          () -> terminating.terminate(stage.as("walikota"), contract, TerminationGround.AGREEMENT,
              "Contoh: kedua pihak sepakat memindahkan posyandu dan bank sampah kelurahan ini ke kontrak kecamatan.",
              "Keputusan Wali Kota (contoh) 188.45/1/35.73.112", SPENT));
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
