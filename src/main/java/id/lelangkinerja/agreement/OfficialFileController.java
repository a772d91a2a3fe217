package id.lelangkinerja.agreement;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.signing.RevisionQuery;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of an agreement with an official, and the scan of the paper where both sign by hand. */
@RegionController
class OfficialFileController {
  private static final String ONE = "/agreements/{agency}/{year}/officials/{official}";
  private final OfficialQuery officials;
  private final RevisionQuery revisions;
  private final FileStore files;
  private final Opening opening;

  OfficialFileController(OfficialQuery officials, RevisionQuery revisions, FileStore files, Opening opening) {
    this.officials = officials;
    this.revisions = revisions;
    this.files = files;
    this.opening = opening;
  }

  /** With the signatures so far; signed by hand, the scan; while nobody has signed, the text itself. */
  @GetMapping(ONE + "/paper.pdf")
  ResponseEntity<InputStreamResource> paper(Acting who, RegionHere here, @PathVariable AgencyId agency,
      @PathVariable int year, @PathVariable UUID official) {
    var found = officials.sheet(who, agency, year, official).agreement();
    var file = file(here, found);
    var stored = files.find(here.id(), file);
    return Download.of(stored, opening.noting(found.isOpen() ? who : null, stored, files.open(here.id(), file)));
  }

  private UUID file(RegionHere here, OfficialAgreement agreement) {
    var signed = agreement.signedFileId();
    if (signed != null) {
      return signed;
    }
    var made = revisions.of(here.id(), DocumentKind.YEARLY_AGREEMENT, agreement.officialAgreementId());
    return made.isEmpty() ? agreement.fileId() : made.getLast().fileId();
  }

  /** The scan that waits for its comparison. */
  @GetMapping(ONE + "/scan.pdf")
  ResponseEntity<InputStreamResource> scan(Acting who, RegionHere here, @PathVariable AgencyId agency,
      @PathVariable int year, @PathVariable UUID official) {
    var file = officials.sheet(who, agency, year, official).agreement().broughtFileId();
    if (file == null) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
    return Download.of(files.find(here.id(), file), files.open(here.id(), file));
  }
}
