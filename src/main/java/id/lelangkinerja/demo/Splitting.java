package id.lelangkinerja.demo;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.Division;
import id.lelangkinerja.contract.Signing;
import id.lelangkinerja.running.Decree;
import id.lelangkinerja.running.Dividing;
import id.lelangkinerja.running.DivisionPlan;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The contract of the agency that was split at the turn of 2019 and 2020 goes on with both that followed it, by halves as
 * the split is told; its year behind stays as it was. Both heads and the mayor sign what their contracts say now.
 */
@Component
class Splitting {
  private static final String CONTRACT = "wisata";
  private static final List<String> HEIRS = List.of("disporapar", "dindikbud");
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final String BASIS = "Perda 5/2019; pembagian sama besar adalah contoh";
  private static final byte[] DECREE = """
      Contoh untuk peragaan, bukan naskah asli.
      Target dan anggaran kontrak Dinas Kebudayaan dan Pariwisata tahun 2020-2023 dibagi sama besar
      kepada kedua perangkat daerah penerusnya mulai 1 Januari 2020.
      """.getBytes(StandardCharsets.UTF_8);
  private final Dividing dividing;
  private final ContractQuery contracts;
  private final Signing signing;
  private final Stage stage;
  private final Agenda agenda;

  Splitting(Dividing dividing, ContractQuery contracts, Signing signing, Stage stage, Agenda agenda) {
    this.dividing = dividing;
    this.contracts = contracts;
    this.signing = signing;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** A contract that took over a share, who reports for it, and whether it is that of the first heir. */
  record Heir(ContractId contract, String reporter, boolean first) {}

  boolean splits(String name) {
    return name.equals(CONTRACT);
  }

  void announce(ContractId contract, Consumer<Heir> goingOn) {
    agenda.at(Passing.HANDED_OVER, 8 * 60, () -> split(contract, goingOn));
  }

  private void split(ContractId contract, Consumer<Heir> goingOn) {
    var shares = new LinkedHashMap<UUID, BigDecimal>();
    HEIRS.forEach(heir -> shares.put(stage.agency(heir).value(), HALF));
    var counts = contracts.sheet(Foundations.MALANG, contract.value()).map(ContractSheet::indicators).orElseThrow()
        .stream().filter(Division::mayDivide).map(each -> each.indicatorId()).collect(Collectors.toSet());
    dividing.divide(stage.as("perencana"), contract, new DivisionPlan(Merging.DAY, shares, counts), BASIS,
        new Decree("keputusan-pembagian-contoh.txt", new ByteArrayInputStream(DECREE)));
    for (var heir : HEIRS) {
      var part = new ContractId(contracts.heirs(Foundations.MALANG, contract.value()).stream()
          .filter(each -> each.agencyId().equals(stage.agency(heir).value())).map(Contract::contractId).findFirst()
          .orElseThrow());
      goingOn.accept(new Heir(part, heir + "-op", heir.equals(HEIRS.getFirst())));
      agenda.at(Passing.TAKEN_OVER, 10 * 60, () -> {
        sign(heir, part);
        sign("walikota", part);
      });
    }
  }

  private void sign(String who, ContractId part) {
    var signer = stage.as(who);
    signing.sign(signer, part, signing.toSign(signer, part));
  }
}
