package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays files that proved earlier periods of the same promise beside a figure too, marked as what they are. */
@Service
public class CopyingEvidence {
  private final Evidenced evidenced;
  private final CopyQuery earlier;
  private final CopyRepository copies;
  private final History history;

  CopyingEvidence(Evidenced evidenced, CopyQuery earlier, CopyRepository copies, History history) {
    this.evidenced = evidenced;
    this.earlier = earlier;
    this.copies = copies;
    this.history = history;
  }

  /**
   * Nothing is stored anew. Refused as laying down a file is, and at "copies": REQUIRED where none is chosen, NO_CHOICE
   * for a file that proves no earlier period or stands here already.
   */
  @Transactional
  public void copy(Acting who, MeasurementId id, Set<UUID> files) {
    var figure = evidenced.draftWithRoom(who, id, files.size());
    if (files.isEmpty()) {
      throw new Refused(Reason.REQUIRED).at("copies");
    }
    var chosen = earlier.copyable(who, figure).stream().filter(each -> files.contains(each.fileId())).toList();
    if (chosen.size() != files.size()) {
      throw new Refused(Reason.NO_CHOICE).at("copies");
    }
    for (var file : chosen) {
      copies.copy(who, figure, file);
      history.record(who, "measurement.evidence-copied", Kind.MEASUREMENT, id.value(), file.name());
    }
  }
}
