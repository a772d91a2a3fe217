package id.lelangkinerja.sampling;

import id.lelangkinerja.ledger.LogAt;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Visits that this person is to make, visits that are nobody's yet, and codes to commit to and to reveal. */
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
        ? Stream.concat(waiting.assigned(who).stream().map(visit -> new Task("sample.waiting.visit",
            visit.agencyName() + ", " + visit.indicatorName(), Texts.endOf(Rules.visitDue(visit.drawnAt())),
            links.sampling().visit(visit.sampleId(), visit.measurementId()))),
            waiting.unassigned(who).stream().map(sample -> new Task("sample.waiting.assign",
                sample.endsOn() + " (" + sample.visits() + ")", null, links.sampling().assignment(sample.sampleId()))))
        : Stream.<Task>empty();
    return Stream.concat(visits, parts).toList();
  }
}
