package id.lelangkinerja.measurement;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a file beside a figure that was written down and is not handed in yet, or takes one away. */
@Service
public class AttachingEvidence {
  private final Evidenced evidenced;
  private final EvidenceRepository evidence;
  private final FileStore files;
  private final InfectedEvidence infected;
  private final History history;

  AttachingEvidence(Evidenced evidenced, EvidenceRepository evidence, FileStore files,
      InfectedEvidence infected, History history) {
    this.evidenced = evidenced;
    this.evidence = evidence;
    this.files = files;
    this.infected = infected;
    this.history = history;
  }

  /** As {@link #attach(Acting, MeasurementId, String, InputStream, Consent)} where nothing a camera wrote is kept. */
  @Transactional
  public UUID attach(Acting who, MeasurementId id, String name, InputStream content) {
    return attach(who, id, name, content, Consent.none());
  }

  /**
   * Keeps the file, a picture without what its camera wrote into it, and returns its id; of that only what the sender
   * allows stands beside it. Refusals of the file as {@link FileStore#store} has them, at the field "file".
   */
  @Transactional
  public UUID attach(Acting who, MeasurementId id, String name, InputStream content, Consent consent) {
    var figure = evidenced.draftWithRoom(who, id);
    var kept = stored(who, id, name, content);
    evidence.attach(who, figure, kept.fileId(), consent.of(kept.taken()));
    history.record(who, "measurement.evidence", Kind.MEASUREMENT, id.value(),
        files.find(who.region(), kept.fileId()).name());
    return kept.fileId();
  }

  /** Takes the file away from the draft; earlier versions that were handed in with it keep it. */
  @Transactional
  public void remove(Acting who, MeasurementId id, UUID file) {
    var figure = evidenced.draft(who, id);
    Refused.unless(evidence.detach(who, figure, file), Reason.NOT_FOUND_HERE);
    history.record(who, "measurement.evidence-removed", Kind.MEASUREMENT, id.value(),
        files.find(who.region(), file).name());
  }

  private FileStore.Kept stored(Acting who, MeasurementId id, String name, InputStream content) {
    try {
      return files.storeCleaned(who, name, content);
    } catch (Refused refused) {
      if (refused.reason() == Reason.FILE_INFECTED) {
        infected.refused(who, id, name);
      }
      throw refused.at("file");
    }
  }
}
