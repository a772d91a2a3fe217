package id.lelangkinerja.agreement;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports how far a step of an action plan is, and lays files beside it that show it. */
@Service
public class ReportingSteps {
  private static final int MOST_FILES = 40;
  private final StepQuery steps;
  private final StepRepository rows;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  ReportingSteps(StepQuery steps, StepRepository rows, FileStore files, History history, Clock clock) {
    this.steps = steps;
    this.rows = rows;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Reports the progress by the end of a period, again where it was reported before.
   *
   * @param actual in whole per cent of the step, cumulative
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, NO_CHOICE at "period" for one that the step does not have,
   *                 AGREEMENT_PERIOD_AHEAD at "period" before it has begun
   */
  @Transactional
  public void report(Acting who, AgencyId agency, int year, UUID id, int period, int actual, String note) {
    begun(who, agency, year, id, period, "period");
    rows.report(who, id, period, actual, note.isBlank() ? null : note, clock.instant());
    history.record(who, "agreement.step-reported", Kind.AGREEMENT, id, actual + "%");
  }

  /** Keeps a file beside a period; refused as reporting is, EVIDENCE_TOO_MANY, and at "file" for what the file is. */
  @Transactional
  public UUID attach(Acting who, AgencyId agency, int year, UUID id, int period, String name, InputStream content) {
    begun(who, agency, year, id, period, "shown");
    Refused.unless(rows.countEvidence(who, id) < MOST_FILES, Reason.EVIDENCE_TOO_MANY, MOST_FILES);
    var file = stored(who, name, content);
    rows.attach(who, id, period, file);
    history.record(who, "agreement.step-evidence", Kind.AGREEMENT, id, files.find(who.region(), file).name());
    return file;
  }

  private void begun(Acting who, AgencyId agency, int year, UUID id, int period, String field) {
    var step = steps.step(who, agency, year, id);
    Refused.unless(Rules.mayPlan(who, agency), Reason.NOT_YOURS);
    if (period < 1 || period > step.periods()) {
      throw new Refused(Reason.NO_CHOICE).at(field);
    }
    if (step.startOf(period).isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.AGREEMENT_PERIOD_AHEAD).at(field);
    }
  }

  private UUID stored(Acting who, String name, InputStream content) {
    try {
      return files.store(who, name, content);
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
