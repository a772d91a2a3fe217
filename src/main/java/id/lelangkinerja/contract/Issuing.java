package id.lelangkinerja.contract;

import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Marking;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Issues a contract's text: the file that is consented to, within which both then sign. */
@Component
class Issuing {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final Parties parties;
  private final ContractPaper paper;
  private final Marking marking;
  private final RegionDirectory regions;
  private final FileStore files;

  Issuing(ContractRepository contracts, SheetRepository sheets, Parties parties, ContractPaper paper, Marking marking,
      RegionDirectory regions, FileStore files) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.parties = parties;
    this.paper = paper;
    this.marking = marking;
    this.regions = regions;
    this.files = files;
  }

  /**
   * Writes the text of a draft, naming the two who hold office on that day; returns its SHA-256. Where it would say what
   * it says already, the file stays.
   */
  String text(Acting who, Contract contract, LocalDate day) {
    parties.on(who.region(), contract, day).forEach(side -> sheets.name(who.region(), contract.contractId(), side));
    var sheet = sheets.of(who.region(), contract);
    var here = regions.here(who.region());
    var mark = marking.mark(who, here, DocumentKind.CONTRACT, contract.contractId());
    var words = paper.say(here, sheet, day, mark);
    var digest = Sha256.hex(words);
    if (contract.documentHash() != null && contracts.says(who.region(), contract.contractId(), digest)) {
      return contract.documentHash();
    }
    var name = "Kontrak Kinerja " + contract.number().replace('/', '-') + ".pdf";
    var file = files.storeIssued(who, name, Pdf.render(words));
    var hash = files.find(who.region(), file).sha256();
    contracts.keepText(who.region(), contract.contractId(), file, hash, digest);
    return hash;
  }
}
