package id.lelangkinerja.agreement;

import id.lelangkinerja.agreement.page.AgreementDeskPage;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.ledger.Proving;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import org.springframework.stereotype.Component;

/** The papers of an agency and year at their desk, with where the public log proves them. */
@Component
class PaperRows {
  private final FileStore files;
  private final Proving proving;

  PaperRows(FileStore files, Proving proving) {
    this.files = files;
    this.proving = proving;
  }

  AgreementDeskPage.Paper row(RegionId region, Links links, Agreement each) {
    var signed = each.signedFileId() == null ? null : files.find(region, each.signedFileId()).sha256();
    return new AgreementDeskPage.Paper(each.no(), each.number(), each.state().tag(), each.reason(), each.drawnAt(),
        links.agreements().paper(each.agencyId(), each.year(), each.no()),
        signed != null && proving.isIn(region, signed) ? links.proof(signed) : null);
  }
}
