package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a figure that was written down without a connection: value, evidence and handing in at once or not at all,
 * and only where nobody changed the figure since it was seen.
 */
@Service
public class ReportingFromAfar {
  private final MeasurementRepository measurements;
  private final OwedQuery owed;
  private final Drafting drafting;
  private final AttachingEvidence attaching;
  private final Submitting submitting;

  ReportingFromAfar(MeasurementRepository measurements, OwedQuery owed, Drafting drafting,
      AttachingEvidence attaching, Submitting submitting) {
    this.measurements = measurements;
    this.owed = owed;
    this.drafting = drafting;
    this.attaching = attaching;
    this.submitting = submitting;
  }

  /** A file of evidence, whole. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  public record File(String name, byte[] content) {}

  /**
   * By whom {@link Drafting} allows it; refused as there, as {@link AttachingEvidence} and {@link Submitting} do, and
   * with FIGURE_CHANGED where the mark is not that of the figure any more.
   *
   * @param seen    the mark that the figure had when it was written down
   * @param handsIn whether it goes to verification, or stays a draft
   */
  @Transactional
  public void report(Acting who, MeasurementId id, String seen, NewValue value, List<File> evidence,
      boolean handsIn) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.reportsFor(who, figure.agency()), Reason.NOT_YOURS);
    Refused.unless(!figure.locked(), Reason.MEASUREMENT_LOCKED);
    Refused.unless(Rules.mayReport(who, figure), Reason.MEASUREMENT_CLOSED);
    Refused.unless(owed.seen(who, id).equals(seen), Reason.FIGURE_CHANGED);
    drafting.save(who, id, value);
    evidence.forEach(file -> attaching.attach(who, id, file.name(), new ByteArrayInputStream(file.content())));
    if (handsIn) {
      submitting.submitUnasked(who, id);
    }
  }
}
