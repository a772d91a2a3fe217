package id.lelangkinerja.agreement;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.printed.Printing;
import id.lelangkinerja.printed.Sheet;
import id.lelangkinerja.printed.Words;
import id.lelangkinerja.signing.DocumentKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the action plan, and how far it is, as they stand today, printed. */
@Component
class PlanPapers {
  private final AgreementQuery agreements;
  private final StepQuery steps;
  private final PlanPaper paper;
  private final MonitoringPaper monitoring;
  private final Printing printing;

  PlanPapers(AgreementQuery agreements, StepQuery steps, PlanPaper paper, MonitoringPaper monitoring,
      Printing printing) {
    this.agreements = agreements;
    this.steps = steps;
    this.paper = paper;
    this.monitoring = monitoring;
    this.printing = printing;
  }

  /** How far it is, printed; refused as {@link #of} is. */
  ResponseEntity<byte[]> monitoring(Acting who, RegionHere here, AgencyId agency, int year) {
    var planned = steps.of(who, agency, year);
    var shown = steps.shown(who, agency, year);
    var sheet = inForce(who, agency, year);
    return answer("monitoring-rencana-aksi-", here, year, print(who, DocumentKind.PLAN_PROGRESS, sheet,
        (mark, day) -> monitoring.words(here, sheet, planned, shown, mark, day)));
  }

  /** For who may read the plan; NOT_FOUND_HERE for others, and where no agreement of the year is in force. */
  ResponseEntity<byte[]> of(Acting who, RegionHere here, AgencyId agency, int year) {
    var planned = steps.of(who, agency, year);
    var sheet = inForce(who, agency, year);
    return answer("rencana-aksi-", here, year, print(who, DocumentKind.ACTION_PLAN, sheet,
        (mark, day) -> paper.words(here, sheet, planned, mark, day)));
  }

  private AgreementSheet inForce(Acting who, AgencyId agency, int year) {
    return agreements.find(who, agency, year, AgreementState.IN_FORCE)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private byte[] print(Acting who, DocumentKind kind, AgreementSheet sheet, Words words) {
    var agreement = sheet.agreement();
    return printing.print(who, new Sheet(kind, agreement.agencyId() + ":" + agreement.year(), agreement.number(),
        agreement.agencyName() + " · " + agreement.year(), Kind.AGREEMENT, agreement.agreementId()), words);
  }

  private static ResponseEntity<byte[]> answer(String name, RegionHere here, int year, byte[] pdf) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            Download.attachment(name + here.code() + "-" + year + ".pdf"))
        .body(pdf);
  }
}
