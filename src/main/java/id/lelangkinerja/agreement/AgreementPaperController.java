package id.lelangkinerja.agreement;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.signing.RevisionQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The file of an agreement: everybody's once it is in force, before that for those who draw it up and sign it. */
@RegionController
class AgreementPaperController {
  private final AgreementQuery agreements;
  private final RevisionQuery revisions;
  private final FileStore files;
  private final Opening opening;

  AgreementPaperController(AgreementQuery agreements, RevisionQuery revisions, FileStore files,
      Opening opening) {
    this.agreements = agreements;
    this.revisions = revisions;
    this.files = files;
    this.opening = opening;
  }

  /** With the signatures so far, or the scan of both; while nobody has signed, and where it is asked for, the bare text. */
  @OpenToAll
  @GetMapping("/agreements/{agency}/{year}/{no}/paper.pdf")
  ResponseEntity<InputStreamResource> paper(@Nullable Acting who, RegionHere here, @PathVariable AgencyId agency,
      @PathVariable int year, @PathVariable int no, @RequestParam(defaultValue = "false") boolean bare) {
    var found = agreements.readable(here.id(), who, agency, year, no);
    var file = bare ? Sides.text(found) : newest(here, found);
    var stored = files.find(here.id(), file);
    return Download.of(stored,
        opening.noting(found.state() == AgreementState.SIGNING ? who : null, stored, files.open(here.id(), file)));
  }

  private UUID newest(RegionHere here, Agreement found) {
    if (found.signedFileId() != null) {
      return found.signedFileId();
    }
    var made = revisions.of(here.id(), DocumentKind.YEARLY_AGREEMENT, found.agreementId());
    return made.isEmpty() ? Sides.text(found) : made.getLast().fileId();
  }
}
