package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.TasksPage;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A draft as a task list, and where each of its gaps is filled. */
final class TasksPages {
  private static final Tag DONE = new Tag("bid-task.done", "good");
  private static final Tag OPEN = new Tag("bid-task.open", "watch");

  private static final Tag VOLUNTARY = new Tag("bid-task.voluntary", "");

  private TasksPages() {}

  static Screen of(DraftQuery.Draft draft, Links links) {
    var bid = draft.bid().bidId();
    var gaps = draft.gaps();
    var tasks = new ArrayList<TasksPage.Task>();
    tasks.add(task("bid-task.summary", Gap.Section.SUMMARY, gaps, links.bidPart(bid, "summary")));
    tasks.add(task("bid-task.innovations", Gap.Section.INNOVATIONS, gaps, links.bidPart(bid, "innovations")));
    for (var measure : draft.terms().measures()) {
      boolean there = draft.content().baseline(measure.indicatorId()).isPresent();
      tasks.add(new TasksPage.Task("bid-task.baseline", measure.name(), there ? DONE : OPEN,
          true, links.bidPart(bid, "baselines/" + measure.indicatorId())));
    }
    tasks.add(task("bid-task.targets", Gap.Section.TARGETS, gaps, links.bidPart(bid, "targets")));
    tasks.add(task("bid-task.budget", Gap.Section.BUDGET, gaps, links.bidPart(bid, "budget")));
    var means = draft.content().means();
    tasks.add(voluntary("bid-task.programmes", means.programmes().isEmpty(), links.bidPart(bid, "programmes")));
    tasks.add(voluntary("bid-task.milestones", means.milestones().isEmpty(), links.bidPart(bid, "milestones")));
    tasks.add(voluntary("bid-task.risks", means.risks().isEmpty(), links.bidPart(bid, "risks")));
    tasks.add(voluntary("bid-task.attachments", draft.content().attachments().isEmpty(),
        links.bidPart(bid, "attachments")));
    tasks.add(gaps.stream().anyMatch(gap -> gap.section() == Gap.Section.PARTNERS)
        ? new TasksPage.Task("bid-task.partners", "", OPEN, true, links.bidPart(bid, "partners"))
        : voluntary("bid-task.partners", means.consortium().partners().isEmpty(), links.bidPart(bid, "partners")));
    long asked = tasks.stream().filter(TasksPage.Task::asked).count();
    long done = tasks.stream().filter(TasksPage.Task::asked).filter(task -> task.tag().equals(DONE)).count();
    return Screen.of("bidding/tasks", new TasksPage(Heads.of(draft.bid(), links), tasks, done, asked,
        draft.bid().state() == BidState.SUBMITTED, links.bidPart(bid, "check"), links.bidPart(bid, "preview")));
  }

  /** Where the gap is filled; a missing baseline by the first indicator that lacks one of that name. */
  static String url(Gap gap, DraftQuery.Draft draft, Links links) {
    var bid = draft.bid().bidId();
    return switch (gap.section()) {
      case SUMMARY -> links.bidPart(bid, "summary");
      case INNOVATIONS -> links.bidPart(bid, "innovations");
      case BASELINES -> draft.terms().measures().stream().filter(each -> each.name().equals(gap.concerns()))
          .filter(each -> draft.content().baseline(each.indicatorId()).isEmpty()).findFirst()
          .map(each -> baseline(links, bid, each)).orElse(links.bidPart(bid, "draft"));
      case TARGETS -> links.bidPart(bid, "targets");
      case BUDGET -> links.bidPart(bid, "budget");
      case PARTNERS -> links.bidPart(bid, "partners");
    };
  }

  private static String baseline(Links links, UUID bid, LotTerms.Measure measure) {
    return links.bidPart(bid, "baselines/" + measure.indicatorId());
  }

  /** A part that strengthens a bid and may be left open. */
  private static TasksPage.Task voluntary(String key, boolean empty, String url) {
    return new TasksPage.Task(key, "", empty ? VOLUNTARY : DONE, false, url);
  }

  private static TasksPage.Task task(String key, Gap.Section section, List<Gap> gaps, String url) {
    return new TasksPage.Task(key, "", gaps.stream().anyMatch(gap -> gap.section() == section) ? OPEN : DONE,
        true, url);
  }
}
