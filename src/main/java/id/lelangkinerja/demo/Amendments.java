package id.lelangkinerja.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.Reworded;
import id.lelangkinerja.running.AddendumQuery;
import id.lelangkinerja.running.AddendumSigning;
import id.lelangkinerja.running.Amending;
import id.lelangkinerja.running.AmendmentId;
import id.lelangkinerja.running.Asked;
import id.lelangkinerja.running.Grounds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The amendments that are asked for while a contract runs: approved, refused, taken back, and one still open. */
@Component
class Amendments {
  private static final List<NamedCsvRecord> AMENDMENTS = Csv.rows("script/amendments.csv");
  private static final Grounds PANDEMIC = new Grounds.ForceMajeure(
      "Pandemi COVID-19, bencana nonalam nasional menurut Keppres 12/2020", LocalDate.of(2020, 4, 13));
  private final Amending amending;
  private final id.lelangkinerja.running.Deciding deciding;
  private final AddendumQuery addenda;
  private final AddendumSigning signing;
  private final PlayQuery play;
  private final Stage stage;
  private final Agenda agenda;

  Amendments(Amending amending, id.lelangkinerja.running.Deciding deciding, AddendumQuery addenda,
      AddendumSigning signing, PlayQuery play, Stage stage, Agenda agenda) {
    this.amending = amending;
    this.deciding = deciding;
    this.addenda = addenda;
    this.signing = signing;
    this.play = play;
    this.stage = stage;
    this.agenda = agenda;
  }

  void announce(String name, ContractId contract, Days days) {
    AMENDMENTS.stream().filter(row -> row.getField("contract").equals(name)).forEach(
        row -> agenda.on(days.day(row.getField("proposed")), () -> propose(row, contract, days)));
  }

  private void propose(NamedCsvRecord row, ContractId contract, Days days) {
    Grounds grounds = row.getField("ground").equals("FORCE_MAJEURE") ? PANDEMIC : new Grounds.Other();
    var id = amending.propose(stage.as(row.getField("proposer")), contract,
        new Asked(grounds, row.getField("reason"), targets(row, contract, days), null, milestones(row, contract)));
    if (!row.getField("decided").isEmpty()) {
      agenda.on(days.day(row.getField("decided")), () -> decide(row, id));
    }
  }

  private void decide(NamedCsvRecord row, AmendmentId id) {
    switch (row.getField("decision")) {
      case "APPROVED" -> {
        deciding.approve(stage.as("walikota"), id);
        sign(row.getField("proposer"), id);
        sign("walikota", id);
      }
      case "REFUSED" -> deciding.refuse(stage.as("walikota"), id, row.getField("why"));
      default -> amending.withdraw(stage.as(row.getField("proposer")), id);
    }
  }

  private void sign(String signer, AmendmentId id) {
    var who = stage.as(signer);
    signing.sign(who, id, addenda.toSign(who, id));
  }

  /** The first milestone that is still ahead, so many months later; none where the row says nothing of it. */
  private List<Reworded> milestones(NamedCsvRecord row, ContractId contract) {
    var months = row.getField("milestone_months");
    return months.isEmpty()
        ? List.of()
        : play.ahead(Foundations.MALANG, contract, stage.today()).stream()
            .map(each -> new Reworded(each.kind(), each.no(),
                Objects.requireNonNull(each.dueOn()).plusMonths(Long.parseLong(months)), each.text()))
            .toList();
  }

  /** "2021:3000 2022:4400", by the commitments of those years. */
  private Map<UUID, BigDecimal> targets(NamedCsvRecord row, ContractId contract, Days days) {
    return Arrays.stream(row.getField("targets").split(" ")).filter(text -> !text.isEmpty())
        .map(text -> text.split(":", 2))
        .collect(Collectors.toMap(
            pair -> play.commitment(Foundations.MALANG, contract, row.getField("code"), days.year(pair[0])),
            pair -> new BigDecimal(pair[1])));
  }
}
