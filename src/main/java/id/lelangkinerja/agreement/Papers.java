package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Marking;
import id.lelangkinerja.signing.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps the papers of agreements, and tells those whom they name. */
@Component
class Papers {
  private final AgreementPaper paper;
  private final FileStore files;
  private final Marking marking;
  private final RegionDirectory regions;
  private final Notifying notifying;

  Papers(AgreementPaper paper, FileStore files, Marking marking, RegionDirectory regions, Notifying notifying) {
    this.paper = paper;
    this.files = files;
    this.marking = marking;
    this.regions = regions;
    this.notifying = notifying;
  }

  /** Prints the text that both will sign, and keeps the file. */
  StoredFile keep(Acting who, AgreementSheet sheet, LocalDate day) {
    var agreement = sheet.agreement();
    var name = "Perjanjian Kinerja " + agreement.number().replace('/', '-') + ".pdf";
    var here = regions.here(who.region());
    var mark = marking.mark(who, here, DocumentKind.YEARLY_AGREEMENT, agreement.agreementId());
    return files.find(who.region(), files.storeIssued(who, name, paper.print(here, sheet, day, mark)));
  }

  /** The same for what is agreed on with an official. */
  StoredFile keep(Acting who, OfficialSheet sheet, LocalDate day) {
    var agreement = sheet.agreement();
    var name = "Perjanjian Kinerja " + agreement.number().replace('/', '-') + ".pdf";
    var here = regions.here(who.region());
    var mark = marking.mark(who, here, DocumentKind.YEARLY_AGREEMENT, agreement.officialAgreementId());
    return files.find(who.region(), files.storeIssued(who, name, paper.print(here, sheet, day, mark)));
  }

  /** Those who sign here; nobody where both sign by hand. */
  void callToSign(Acting who, OfficialSheet sheet) {
    if (sheet.isOnPaper()) {
      return;
    }
    var agreement = sheet.agreement();
    notifying.tell(who,
        Recipients.people(sheet.parties().stream().map(OfficialParty::personId).filter(Objects::nonNull)
            .map(PersonId::new).toList()),
        Told.of(NoticeKind.SIGNATURE, "notice.text.agreement",
            List.of(agreement.number(), sheet.side(Party.FIRST).office()), links -> links.agreements()
                .official(agreement.agencyId(), agreement.year(), agreement.officialAgreementId())));
  }

  void callToSign(Acting who, AgreementSheet sheet) {
    var agreement = sheet.agreement();
    notifying.tell(who,
        Recipients.people(sheet.parties().stream().map(Signatory::personId).map(PersonId::new).toList()),
        Told.of(NoticeKind.SIGNATURE, "notice.text.agreement",
            List.of(agreement.number(), agreement.agencyName()),
            links -> links.agreements().desk(agreement.agencyId(), agreement.year())));
  }
}
