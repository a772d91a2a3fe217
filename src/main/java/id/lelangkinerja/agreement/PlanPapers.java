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

/** Answers with the action plan as it stands today, printed. */
@Component
class PlanPapers {
  private final AgreementQuery agreements;
  private final StepQuery steps;
  private final PlanPaper paper;
  private final Clock clock;

  PlanPapers(AgreementQuery agreements, StepQuery steps, PlanPaper paper, Clock clock) {
    this.agreements = agreements;
    this.steps = steps;
    this.paper = paper;
    this.clock = clock;
  }

  /** For who may read the plan; NOT_FOUND_HERE for others, and where no agreement of the year is in force. */
  ResponseEntity<byte[]> of(Acting who, RegionHere here, AgencyId agency, int year) {
    var planned = steps.of(who, agency, year);
    var inForce = agreements.find(who, agency, year, AgreementState.IN_FORCE)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            Download.attachment("rencana-aksi-" + here.code() + "-" + year + ".pdf"))
        .body(paper.print(here, inForce, planned, LocalDate.ofInstant(clock.instant(), Texts.ZONE)));
  }
}
