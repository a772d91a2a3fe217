package id.lelangkinerja.running;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What waits around running contracts: amendments for the secretary and the mayor, addenda for the two whom they name, transfers and
 * closings for the planner, handover acts for new heads, and for the monitor those that are overdue.
 */
@Component
class RunningWaiting implements Waiting {
  private final TaskQuery tasks;
  private final HandoverQuery handovers;

  RunningWaiting(TaskQuery tasks, HandoverQuery handovers) {
    this.tasks = tasks;
    this.handovers = handovers;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var decide = who.has(Role.MAYOR)
        ? tasks.toDecide(who).stream()
            .map(each -> proposal(decision(each.opinion()), each, links))
        : Stream.<Task>empty();
    var advise = who.has(Role.SECRETARY)
        ? tasks.toAdvise(who).stream().map(each -> proposal("running.task.advise", each, links))
        : Stream.<Task>empty();
    var plan = who.has(Role.PLANNER)
        ? Stream.concat(
            tasks.toTransfer(who).stream()
                .map(each -> task("running.task.transfer", each, links.running().transfer(each.id()))),
            tasks.toClose(who).stream()
                .map(each -> task("running.task.close", each, links.running().closing(each.id()))))
        : Stream.<Task>empty();
    var sign = tasks.toSign(who).stream()
        .map(each -> task("running.task.sign", each, links.running().amendment(each.id())));
    return Stream.of(advise, decide, sign, plan, handovers(who, links), overdue(who, links)).flatMap(each -> each)
        .toList();
  }

  /** To heads and mayors: what they have not taken over yet. */
  private Stream<Task> handovers(Acting who, Links links) {
    return who.hasAny(Role.AGENCY_HEAD, Role.MAYOR)
        ? handovers.owedBy(who).stream()
            .map(each -> new Task("running.task.handover", each.number() + " · " + each.agencyName(),
                Texts.endOf(each.dueOn()), links.running().handoverOf(each.contractId())))
        : Stream.empty();
  }

  /** To the monitor: that others have not in time. */
  private Stream<Task> overdue(Acting who, Links links) {
    if (!who.has(Role.MONITOR)) {
      return Stream.empty();
    }
    long late = handovers.owed(who.region()).stream().filter(each -> each.isOverdue(handovers.today())).count();
    return late == 0
        ? Stream.empty()
        : Stream.of(new Task("running.task.handovers-overdue", Long.toString(late), null, links.running().handovers()));
  }

  /** What the mayor is asked, told with the advice where there is one. */
  private static String decision(@Nullable Opinion opinion) {
    return opinion == null
        ? "running.task.decide"
        : switch (opinion) {
          case FOR -> "running.task.decide-advised-for";
          case AGAINST -> "running.task.decide-advised-against";
        };
  }

  private static Task proposal(String key, TaskQuery.Proposal each, Links links) {
    return new Task(key, each.number() + " · " + each.agencyName(), null, links.running().amendment(each.id()));
  }

  private static Task task(String key, TaskQuery.Row row, String url) {
    return new Task(key, row.number() + " · " + row.agencyName(), null, url);
  }
}
