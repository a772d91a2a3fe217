package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits around contracts: to draw up and to send for the planner, to sign for the two whom a
 * text names. */
@Component
class ContractWaiting implements Waiting {
  private final DeskQuery desk;

  ContractWaiting(DeskQuery desk) {
    this.desk = desk;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    var tasks = new ArrayList<Task>();
    desk.toSign(who).forEach(task -> tasks.add(new Task("contract.task.sign", task.number() + " · " + task.title(),
        null, links.contracts().contractDesk(task.contractId()))));
    if (Rules.mayDrawUp(who)) {
      desk.toDrawUp(who).forEach(award -> tasks.add(new Task("contract.task.draw-up",
          award.title() + " · " + award.agencyName(), null, links.contracts().lotContract(award.lotId()))));
      desk.toSend(who).forEach(task -> tasks.add(new Task("contract.task.send", task.number() + " · " + task.title(),
          null, links.contracts().contractDesk(task.contractId()))));
    }
    return tasks;
  }
}
