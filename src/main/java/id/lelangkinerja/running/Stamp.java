package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Consenting;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Revision;
import id.lelangkinerja.signing.ScanQuery;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.signing.SigningPaper;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a party's consent to an addendum down, and its signature into the file. */
@Component
class Stamp {
  private final Consenting consenting;
  private final SigningPaper paper;
  private final Ordering ordering;
  private final ScanQuery scans;

  Stamp(Consenting consenting, SigningPaper paper, Ordering ordering, ScanQuery scans) {
    this.consenting = consenting;
    this.paper = paper;
    this.ordering = ordering;
    this.scans = scans;
  }

  /** The holder's head for the first party, the mayor for the second, each under the office of that day. */
  void consent(Acting who, Contract contract, Amendment amendment, Party party) {
    var id = amendment.amendmentId();
    var hash = Objects.requireNonNull(amendment.documentHash(), "an approved amendment has a text");
    switch (party) {
      case FIRST -> consenting.consentAsHead(who, new AgencyId(contract.agencyId()), party, DocumentKind.AMENDMENT, id,
          hash);
      case SECOND -> consenting.consent(who, Role.MAYOR, party, DocumentKind.AMENDMENT, id, hash);
    }
  }

  /** Nobody takes an addendum back while the national service owes its signature, or a scan of it waits to be attested. */
  void refuseOpen(RegionId region, UUID amendment) {
    ordering.refuseOpen(region, DocumentKind.AMENDMENT, amendment);
    Refused.unless(scans.of(region, DocumentKind.AMENDMENT, amendment).isEmpty(), Reason.SCAN_AWAITED);
  }

  Revision sign(Acting who, Amendment amendment, Party party, String seenHash,
      Means.Direct means) {
    return paper.sign(who, party, DocumentKind.AMENDMENT, amendment.amendmentId(), AddendumQuery.text(amendment),
        seenHash, means);
  }

  Placed order(Acting who, Amendment amendment, Party party, String seenHash) {
    return paper.order(who, party, DocumentKind.AMENDMENT, amendment.amendmentId(), AddendumQuery.text(amendment),
        seenHash);
  }

  Placed toAsk(Acting who, Amendment amendment) {
    return paper.toAsk(who, DocumentKind.AMENDMENT, amendment.amendmentId(), AddendumQuery.text(amendment));
  }

  Revision keep(Acting who, Amendment amendment, Served served) {
    return paper.keep(who, DocumentKind.AMENDMENT, amendment.amendmentId(), AddendumQuery.text(amendment), served);
  }
}
