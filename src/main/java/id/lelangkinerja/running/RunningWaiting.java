package id.lelangkinerja.running;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What waits around running contracts: amendments for the mayor, addenda for the two whom they name, transfers and
 * closings for the planner.
 */
@Component
class RunningWaiting implements Waiting {
  private final TaskQuery tasks;

  RunningWaiting(TaskQuery tasks) {
    this.tasks = tasks;
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
    return Stream.of(decide, sign, plan).flatMap(each -> each).toList();
  }

  private static Task task(String key, TaskQuery.Row row, String url) {
    return new Task(key, row.number() + " · " + row.agencyName(), null, url);
  }
}
