package id.lelangkinerja.sampling;

import id.lelangkinerja.ledger.LogAt;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Codes that officials have to commit to and to reveal, and visits that are to be made. */
@Component
class SamplingWaiting implements Waiting {
  private final WaitingQuery waiting;
  private final LogAt log;

  SamplingWaiting(WaitingQuery waiting, LogAt log) {
    this.waiting = waiting;
    this.log = log;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var parts = waiting.parts(who, log.size()).stream()
        .map(part -> part.committed()
            ? new Task("sample.waiting.reveal", part.endsOn().toString(), part.revealBy(),
                links.sampling().sample(part.sampleId()))
            : new Task("sample.waiting.commit", part.endsOn().toString(), null,
                links.sampling().sample(part.sampleId())));
    var visits = Rules.mayAnnounce(who)
        ? waiting.visits(who).stream().map(visit -> new Task("sample.waiting.visit",
            visit.agencyName() + ", " + visit.indicatorName(), null,
            links.sampling().visit(visit.sampleId(), visit.measurementId())))
        : Stream.<Task>empty();
    return Stream.concat(parts, visits).toList();
  }
}
