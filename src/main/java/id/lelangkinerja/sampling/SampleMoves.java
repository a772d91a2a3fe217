package id.lelangkinerja.sampling;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Component;

/** The way of a sample from one state to another: by the table, from the state that was seen, on record. */
@Component
class SampleMoves {
  private final SampleRepository samples;
  private final History history;

  SampleMoves(SampleRepository samples, History history) {
    this.samples = samples;
    this.history = history;
  }

  /** Throws SAMPLE_MOVE_IMPOSSIBLE, or CHANGED_MEANWHILE when somebody was faster. */
  void move(Acting who, Sample sample, SampleState to) {
    Refused.unless(sample.state().next().contains(to), Reason.SAMPLE_MOVE_IMPOSSIBLE);
    Refused.unless(samples.move(who, sample, to), Reason.CHANGED_MEANWHILE);
    if (to == SampleState.LAPSED) {
      history.record(who, "sample.lapsed", Kind.SAMPLE, sample.id());
    }
  }
}
