package id.lelangkinerja.contract;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issues a contract's papers: the text to consent to, and later the same text with the consents. */
@Component
class Issuing {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Parties parties;
  private final ContractPaper paper;
  private final FileStore files;

  Issuing(ContractRepository contracts, SheetRepository sheets, Parties parties, ContractPaper paper, FileStore files) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.parties = parties;
    this.paper = paper;
    this.files = files;
  }

  /** Writes the text of a draft, naming the two who hold office on that day; returns its SHA-256. */
  String text(Acting who, Contract contract, LocalDate day) {
    parties.on(who.region(), contract, day).forEach(side -> sheets.name(who.region(), contract.contractId(), side));
    var sheet = sheets.of(who.region(), contract);
    var file = keep(who, sheet, "", day);
    var hash = files.find(who.region(), file).sha256();
    contracts.keepText(who.region(), contract.contractId(), file, hash);
    return hash;
  }

  /** Writes the text again with both consents printed. */
  void signed(Acting who, ContractSheet sheet, Instant at) {
    var file = keep(who, sheet, " (ditandatangani)", LocalDate.ofInstant(at, Texts.ZONE));
    contracts.keepSigned(who.region(), sheet.contract().contractId(), file);
  }

  private UUID keep(Acting who, ContractSheet sheet, String ending, LocalDate day) {
    var name = "Kontrak Kinerja " + sheet.contract().number().replace('/', '-') + ending + ".pdf";
    return files.storeIssued(who, name, paper.print(who.region(), sheet, day));
  }
}
