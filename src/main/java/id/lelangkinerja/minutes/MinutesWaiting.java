package id.lelangkinerja.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Minutes that planner or chair still owe of a step that is over. A round that owes many waits once, at the page where they
 * all can be issued.
 */
@Component
class MinutesWaiting implements Waiting {
  /** More than this of one round are told together. */
  private static final int APART = 3;
  private final OwedQuery owed;

  MinutesWaiting(OwedQuery owed) {
    this.owed = owed;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    if (!who.hasAny(Role.PLANNER, Role.SECRETARY)) {
      return List.of();
    }
    return owed.of(who).stream().collect(groupingBy(OwedQuery.Owed::roundId, LinkedHashMap::new, toList())).values()
        .stream().flatMap(round -> tasks(round, links)).toList();
  }

  private static Stream<Task> tasks(List<OwedQuery.Owed> round, Links links) {
    var first = round.getFirst();
    return round.size() > APART
        ? Stream.of(new Task("papers.waiting.several", first.roundName(), null,
            links.minutes().ofRound(first.roundId())))
        : round.stream().map(each -> new Task("papers.waiting." + each.kind().slug(), each.about(), null,
            each.lotId() == null
                ? links.minutes().opening(each.roundId())
                : links.minutes().ofLot(each.lotId(), each.kind().slug())));
  }
}
