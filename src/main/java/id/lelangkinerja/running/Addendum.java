package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.Parties;
import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Marking;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Issues the addendum of an approved amendment: the file that is consented to, within which both then sign. */
@Component
class Addendum {
  private final ContractQuery contracts;
  private final Parties parties;
  private final AddendumRepository addenda;
  private final AddendumPaper paper;
  private final Marking marking;
  private final RegionDirectory regions;
  private final FileStore files;

  Addendum(ContractQuery contracts, Parties parties, AddendumRepository addenda, AddendumPaper paper, Marking marking,
      RegionDirectory regions, FileStore files) {
    this.contracts = contracts;
    this.parties = parties;
    this.addenda = addenda;
    this.paper = paper;
    this.marking = marking;
    this.regions = regions;
    this.files = files;
  }

  /** What was issued: the hash of the text, and the two whom it names. */
  record Issued(String hash, List<Signatory> sides) {
    Issued { sides = List.copyOf(sides); }
  }

  /**
   * Writes the text, naming the two who hold office on that day. Refused with PARTY_MISSING, MAYOR_MISSING or
   * PARTY_TWICE.
   */
  Issued issue(Acting who, Contract contract, Amended amended, LocalDate day) {
    var id = amended.amendment().amendmentId();
    var sides = parties.on(who.region(), contract.agencyId(), contract.agencyName(), day);
    sides.forEach(side -> addenda.name(who.region(), id, side));
    var here = regions.here(who.region());
    var mark = marking.mark(who, here, DocumentKind.AMENDMENT, id);
    var sheet = contracts.sheet(who.region(), contract.contractId()).orElseThrow();
    var number = amended.amendment().documentNumber(contract.number());
    var file = files.storeIssued(who, "Adendum " + number.replace('/', '-') + ".pdf",
        paper.print(here, amended, sheet, sides, day, mark));
    var hash = files.find(who.region(), file).sha256();
    addenda.keepText(who.region(), id, file, hash);
    return new Issued(hash, sides);
  }
}
