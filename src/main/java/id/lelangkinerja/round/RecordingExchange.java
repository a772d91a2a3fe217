package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records that a round's key is not the one that this installation made, although the act that noticed is refused. */
@Component
class RecordingExchange {
  private final History history;

  RecordingExchange(History history) {
    this.history = history;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void record(Acting who, RoundId round, String fingerprint) {
    history.record(who, "round.key-exchanged", Kind.ROUND, round.value(), fingerprint);
  }
}
