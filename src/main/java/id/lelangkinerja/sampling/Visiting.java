package id.lelangkinerja.sampling;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.measurement.FieldCheck;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.Rechecking;
import id.lelangkinerja.measurement.VisitResult;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what was found where a drawn figure comes from, with photos, cleaned of what the camera wrote, and, by consent, the place. What does not
 * confirm the figure brings it before the verifier again.
 */
@Service
public class Visiting {
  private static final BigDecimal NORTH = BigDecimal.valueOf(90);
  private static final BigDecimal EAST = BigDecimal.valueOf(180);
  private final SampleRepository samples;
  private final AssignmentRepository assignments;
  private final VisitRepository visits;
  private final Rechecking rechecking;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  Visiting(SampleRepository samples, AssignmentRepository assignments, VisitRepository visits, Rechecking rechecking,
      FileStore files,
      History history, Clock clock) {
    this.samples = samples;
    this.assignments = assignments;
    this.visits = visits;
    this.rechecking = rechecking;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /** A photo as it is sent. */
  public record Photo(String name, InputStream content) {}

  /**
   * Once for each drawn figure (VISIT_RECORDED), by a verifier who neither belongs to its agency nor wrote it down, and to
   * whom it is assigned where it is assigned (NOT_YOURS). Refused at
   * its field: SEEN_VALUE_MISSING where the figure differs, VISIT_DAY in the future, PLACE_UNFIT, NO_PHOTO, and photos
   * as {@link FileStore#storeCleaned} refuses files, at the field "file".
   */
  @Transactional
  public void record(Acting who, UUID sample, UUID measurement, Visit visit, List<Photo> photos) {
    samples.locked(who, sample);
    var drawn = assignments.drawn(who, sample, measurement).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(Rules.mayVisit(who, drawn), Reason.NOT_YOURS);
    Refused.unless(!drawn.visited(), Reason.VISIT_RECORDED);
    check(visit);
    visits.add(who, sample, measurement, visit);
    photos.forEach(photo -> visits.attach(who, sample, measurement, stored(who, photo)));
    history.record(who, "sample.visited", Kind.SAMPLE, sample);
    rechecking.found(who, new MeasurementId(measurement), new FieldCheck(sample, drawn.version(), visit.result(),
        visit.seen(), visit.finding(), visit.visitedOn()));
  }

  private void check(Visit visit) {
    unless(visit.result() != VisitResult.DIFFERS || visit.seen() != null, Reason.SEEN_VALUE_MISSING, "seen");
    unless(!visit.visitedOn().isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE)), Reason.VISIT_DAY,
        "visitedOn");
    var latitude = visit.latitude();
    var longitude = visit.longitude();
    unless((latitude == null) == (longitude == null)
        && (latitude == null || latitude.abs().compareTo(NORTH) <= 0)
        && (longitude == null || longitude.abs().compareTo(EAST) <= 0), Reason.PLACE_UNFIT, "latitude");
  }

  private UUID stored(Acting who, Photo photo) {
    try {
      var file = files.storeCleaned(who, photo.name(), photo.content()).fileId();
      Refused.unless(files.find(who.region(), file).mediaType().startsWith("image/"), Reason.NO_PHOTO);
      return file;
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }

  private static void unless(boolean holds, Reason reason, String field) {
    if (!holds) {
      throw new Refused(reason).at(field);
    }
  }
}
