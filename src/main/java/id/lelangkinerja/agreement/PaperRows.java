package id.lelangkinerja.agreement;

import id.lelangkinerja.agreement.page.AgreementDeskPage;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.ledger.Proving;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers of an agency and year at their desk, with where the public log proves them, and the way to those below. */
@Component
class PaperRows {
  private final FileStore files;
  private final Proving proving;
  private final PassingOn passing;

  PaperRows(FileStore files, Proving proving, PassingOn passing) {
    this.files = files;
    this.proving = proving;
    this.passing = passing;
  }

  AgreementDeskPage.Paper row(RegionId region, Links links, Agreement each) {
    var signed = each.signedFileId() == null ? null : files.find(region, each.signedFileId()).sha256();
    return new AgreementDeskPage.Paper(each.no(), each.number(), each.state().tag(), each.reason(), each.drawnAt(),
        links.agreements().paper(each.agencyId(), each.year(), each.no()),
        signed != null && proving.isIn(region, signed) ? links.proof(signed) : null);
  }

  /** What was passed on to officials; null where nothing was and the region does not want it. */
  @Nullable
  String officials(Acting who, Links links, AgencyId agency, int year) {
    return passing.isShown(who, agency, year) ? links.agreements().officials(agency.value(), year) : null;
  }
}
