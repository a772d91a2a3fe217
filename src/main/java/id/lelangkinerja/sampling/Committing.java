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

/** An official commits to a code that nobody else knows, before the log reaches its size. */
@Service
public class Committing {
  private final SampleRepository samples;
  private final SampleMoves moves;
  private final LogAt log;
  private final History history;

  Committing(SampleRepository samples, SampleMoves moves, LogAt log, History history) {
    this.samples = samples;
    this.moves = moves;
    this.log = log;
    this.history = history;
  }

  /**
   * Once, by one of the two officials (NOT_YOURS, COMMITMENT_GIVEN), with the SHA-256 of the code in hexadecimal
   * (COMMITMENT_UNREADABLE), another one than the other official's (COMMITMENT_TAKEN), while the log has not its size
   * yet (COMMITMENT_TOO_LATE).
   */
  @Transactional
  public void commit(Acting who, UUID id, String commitment) {
    var sample = samples.locked(who, id);
    var own = sample.official(who.person()).orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(own.commitment() == null, Reason.COMMITMENT_GIVEN);
    Refused.unless(Rules.mayCommit(who, sample), Reason.SAMPLE_CLOSED);
    Refused.unless(log.size() < sample.logSize(), Reason.COMMITMENT_TOO_LATE);
    if (!Commitment.isOne(commitment)) {
      throw new Refused(Reason.COMMITMENT_UNREADABLE).at("commitment");
    }
    if (sample.officials().stream().anyMatch(each -> commitment.equals(each.commitment()))) {
      throw new Refused(Reason.COMMITMENT_TAKEN).at("commitment");
    }
    samples.commit(who, id, commitment);
    history.recordDocument(who, "sample.committed", Kind.SAMPLE, id, commitment);
    if (sample.officials().stream().allMatch(each -> each.no() == own.no() || each.commitment() != null)) {
      moves.move(who, sample, SampleState.COMMITTED);
    }
  }
}
