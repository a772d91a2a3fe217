package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.running.DrawingUpHandover;
import id.lelangkinerja.running.HandoverQuery;
import id.lelangkinerja.running.SigningHandover;
import id.lelangkinerja.running.Transferring;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Contracts pass to the agencies formed at the turn of 2019 and 2020; a head who was not that of the agency before
 * signs a handover act a week later, as an acting head does elsewhere.
 */
@Component
class Passing {
  private static final Map<String, String> HEIRS = Csv.rows("script/heirs.csv").stream()
      .collect(Collectors.toMap(row -> row.getField("contract"), row -> row.getField("successor")));
  /** Whose head was away for three months, and the day on which the acting one took the contract over. */
  private static final String ACTING = "macet";
  private static final LocalDate ACTING_TAKES_OVER = LocalDate.of(2021, 3, 8);
  static final LocalDate HANDED_OVER = Merging.DAY.plusDays(1);
  static final LocalDate TAKEN_OVER = Merging.DAY.plusDays(8);
  private final Transferring transferring;
  private final HandoverQuery handovers;
  private final DrawingUpHandover drawing;
  private final SigningHandover signing;
  private final Stage stage;
  private final Agenda agenda;

  Passing(Transferring transferring, HandoverQuery handovers, DrawingUpHandover drawing, SigningHandover signing,
      Stage stage, Agenda agenda) {
    this.transferring = transferring;
    this.handovers = handovers;
    this.drawing = drawing;
    this.signing = signing;
    this.stage = stage;
    this.agenda = agenda;
  }

  void announce(String name, ContractId contract) {
    if (name.equals(ACTING)) {
      agenda.at(ACTING_TAKES_OVER, 10 * 60, () -> takeOver("dishub-plt", contract));
    }
    var heir = HEIRS.get(name);
    if (heir != null) {
      agenda.at(HANDED_OVER, 8 * 60, () -> transferring.transfer(stage.as("perencana"), contract, stage.agency(heir),
          Merging.DAY, "Perda 5/2019", null));
      agenda.at(TAKEN_OVER, 10 * 60, () -> takeOver(heir, contract));
    }
  }

  private void takeOver(String head, ContractId contract) {
    var who = stage.as(head);
    if (handovers.owedBy(who).stream().anyMatch(duty -> duty.contractId().equals(contract.value()))) {
      var act = drawing.drawUp(who, contract, true,
          "Angka triwulan terakhir masih disusun oleh perangkat daerah sebelumnya; kami lanjutkan.");
      signing.sign(who, act, handovers.find(Foundations.MALANG, act).orElseThrow().documentHash());
    }
  }
}
