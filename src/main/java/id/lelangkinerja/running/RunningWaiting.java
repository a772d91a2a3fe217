package id.lelangkinerja.running;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What waits around running contracts: amendments for the mayor, addenda for the two whom they name, transfers and
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
            .map(each -> task("running.task.decide", each, links.running().amendment(each.id())))
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
    return Stream.of(decide, sign, plan, handovers(who, links), overdue(who, links)).flatMap(each -> each).toList();
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

  private static Task task(String key, TaskQuery.Row row, String url) {
    return new Task(key, row.number() + " · " + row.agencyName(), null, url);
  }
}
