package id.lelangkinerja.agreement;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
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
  private final Clock clock;

  PlanPapers(AgreementQuery agreements, StepQuery steps, PlanPaper paper, MonitoringPaper monitoring,
      Clock clock) {
    this.agreements = agreements;
    this.steps = steps;
    this.paper = paper;
    this.monitoring = monitoring;
    this.clock = clock;
  }

  /** How far it is, printed; refused as {@link #of} is. */
  ResponseEntity<byte[]> monitoring(Acting who, RegionHere here, AgencyId agency, int year) {
    return answer("monitoring-rencana-aksi-", here, year, monitoring.print(here, inForce(who, agency, year),
        steps.of(who, agency, year), steps.shown(who, agency, year), today()));
  }

  /** For who may read the plan; NOT_FOUND_HERE for others, and where no agreement of the year is in force. */
  ResponseEntity<byte[]> of(Acting who, RegionHere here, AgencyId agency, int year) {
    var planned = steps.of(who, agency, year);
    return answer("rencana-aksi-", here, year,
        paper.print(here, inForce(who, agency, year), planned, today()));
  }

  private AgreementSheet inForce(Acting who, AgencyId agency, int year) {
    return agreements.find(who, agency, year, AgreementState.IN_FORCE)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private static ResponseEntity<byte[]> answer(String name, RegionHere here, int year, byte[] pdf) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            Download.attachment(name + here.code() + "-" + year + ".pdf"))
        .body(pdf);
  }
}
