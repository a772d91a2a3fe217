package id.lelangkinerja.sampling;

import id.lelangkinerja.draw.Announcement;
import id.lelangkinerja.draw.DrawFile;
import id.lelangkinerja.draw.Lot;
import id.lelangkinerja.draw.Share;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.ledger.LogAt;
import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws a sample, or ends it: where an official withholds the code beyond its time, the commitment takes its place, so
 * that nobody stops a draw; where nobody revealed, or one never committed, the sample lapses.
 */
@Service
public class Drawing {
  private final SampleRepository samples;
  private final SamplingQuery sampling;
  private final SampleMoves moves;
  private final RemindingVisits reminding;
  private final LogAt log;
  private final History history;

  Drawing(SampleRepository samples, SamplingQuery sampling, SampleMoves moves, RemindingVisits reminding, LogAt log,
      History history) {
    this.samples = samples;
    this.sampling = sampling;
    this.moves = moves;
    this.reminding = reminding;
    this.log = log;
    this.history = history;
  }

  /**
   * By a verifier or an official (NOT_YOURS), once the time to reveal is over, or the log has its size before both
   * committed (DRAW_TOO_EARLY before).
   */
  @Transactional
  public void draw(Acting who, UUID id) {
    var sample = samples.locked(who, id);
    Refused.unless(Rules.mayDraw(who, sample), Reason.NOT_YOURS);
    Refused.unless(sample.state().isOpen(), Reason.SAMPLE_CLOSED);
    boolean reached = log.size() >= sample.logSize();
    Refused.unless(reached, Reason.CHECKPOINT_TOO_EARLY, sample.logSize());
    if (sample.state() == SampleState.ANNOUNCED) {
      moves.move(who, sample, SampleState.LAPSED);
      return;
    }
    Refused.unless(sample.revealTimeOver(), Reason.DRAW_TOO_EARLY);
    if (sample.revealed() == 0) {
      moves.move(who, sample, SampleState.LAPSED);
    } else {
      bringOut(who, sample);
    }
  }

  /** Out of the codes that are there; FRAME_CHANGED where the announcement is not the one in the history any more. */
  void bringOut(Acting who, Sample sample) {
    Refused.unless(sample.state().next().contains(SampleState.DRAWN), Reason.SAMPLE_MOVE_IMPOSSIBLE);
    var announced = Announcement.of(sample.announcement()).orElseThrow(() -> new Refused(Reason.FRAME_CHANGED));
    Refused.unless(announced.hash().equals(sampling.recordedHash(who, sample.id()))
        && announced.logSize() == sample.logSize(), Reason.FRAME_CHANGED);
    var reached = log.at(sample.logSize())
        .orElseThrow(() -> new Refused(Reason.CHECKPOINT_TOO_EARLY, sample.logSize()));
    var drawn = DrawFile.of(sample.announcement(), share(sample.officials().getFirst()),
        share(sample.officials().getLast()), new DrawFile.Log(reached.root().hex(), reached.checkpoint(),
            reached.path().stream().map(Hash::base64).toList()));
    var lots = announced.lots().stream().collect(Collectors.toMap(Lot::figure, Function.identity()));
    Refused.unless(samples.draw(who, sample, drawn,
        drawn.drawn().stream().map(figure -> Objects.requireNonNull(lots.get(figure))).toList()),
        Reason.CHANGED_MEANWHILE);
    history.recordDocument(who, "sample.drawn", Kind.SAMPLE, sample.id(), drawn.seed());
    reminding.drawn(who, sample.id(), drawn.drawn().size());
  }

  private static Share share(Sample.Official official) {
    return new Share(Objects.requireNonNull(official.commitment()), official.code());
  }
}
