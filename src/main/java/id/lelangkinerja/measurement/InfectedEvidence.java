package id.lelangkinerja.measurement;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.files.ScanningFiles;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on record that the virus scanner found something in what was to be, or already is, evidence. */
@Service
class InfectedEvidence {
  private static final int LONGEST_NAME = 120;
  private final ScanningFiles scanning;
  private final FileStore files;
  private final EvidenceRepository evidence;
  private final History history;

  InfectedEvidence(ScanningFiles scanning, FileStore files, EvidenceRepository evidence, History history) {
    this.scanning = scanning;
    this.files = files;
    this.evidence = evidence;
    this.history = history;
  }

  /** Of an upload that is refused: in a transaction of its own, since the act itself is undone. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void refused(Acting who, MeasurementId id, String name) {
    var plain = name.replaceAll("[\\p{C}<>\"/\\\\]", "");
    history.record(who, "measurement.evidence-infected", Kind.MEASUREMENT, id.value(),
        plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain);
  }

  /** Asks about what was taken in unchecked; what is found in evidence stands in the history of its figures. */
  @Transactional
  public void scanAgain(RegionId region) {
    var program = Acting.installation(region);
    for (var file : scanning.scanUnchecked(region)) {
      var name = files.find(region, file).name();
      evidence.figuresWith(region, file).forEach(
          figure -> history.record(program, "measurement.evidence-infected", Kind.MEASUREMENT, figure, name));
    }
  }
}
