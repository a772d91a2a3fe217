package id.lelangkinerja.sampling;

import id.lelangkinerja.draw.Commitment;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.ledger.LogAt;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An official reveals the code once the log has its size; with the second one the sample is drawn. */
@Service
public class Revealing {
  private final SampleRepository samples;
  private final Drawing drawing;
  private final LogAt log;
  private final History history;

  Revealing(SampleRepository samples, Drawing drawing, LogAt log, History history) {
    this.samples = samples;
    this.drawing = drawing;
    this.log = log;
    this.history = history;
  }

  /**
   * Once, by one of the two officials (NOT_YOURS, REVEALED_ALREADY), when both have committed (SAMPLE_CLOSED) and the
   * log has its size (CHECKPOINT_TOO_EARLY), in time (REVEAL_TOO_LATE), the very code that was committed to
   * (CODE_UNREADABLE, CODE_DIFFERS).
   */
  @Transactional
  public void reveal(Acting who, UUID id, String code) {
    var sample = samples.locked(who, id);
    var own = sample.official(who.person()).orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(own.code() == null, Reason.REVEALED_ALREADY);
    Refused.unless(Rules.mayReveal(who, sample), Reason.SAMPLE_CLOSED);
    Refused.unless(log.size() >= sample.logSize(), Reason.CHECKPOINT_TOO_EARLY, sample.logSize());
    Refused.unless(!sample.revealTimeOver(), Reason.REVEAL_TOO_LATE);
    if (!Commitment.isCode(code)) {
      throw new Refused(Reason.CODE_UNREADABLE).at("code");
    }
    if (!Commitment.to(code).equals(own.commitment())) {
      throw new Refused(Reason.CODE_DIFFERS).at("code");
    }
    samples.reveal(who, id, code);
    history.record(who, "sample.revealed", Kind.SAMPLE, id);
    if (sample.revealed() == 1) {
      drawing.bringOut(who, samples.locked(who, id));
    }
  }
}
