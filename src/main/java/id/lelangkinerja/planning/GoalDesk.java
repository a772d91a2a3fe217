package id.lelangkinerja.planning;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.planning.BranchQuery.Branch;
import id.lelangkinerja.planning.page.BranchPage;
import id.lelangkinerja.planning.page.Named;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A goal as the planner edits it: its words, number and mission, what hangs on it, its history, its removal. */
@RegionController
class GoalDesk {
  private final BranchQuery branches;
  private final RevisingGoal revising;
  private final RemovingGoal removing;
  private final HistoryQuery history;
  private final Posting posting;

  GoalDesk(BranchQuery branches, RevisingGoal revising, RemovingGoal removing, HistoryQuery history, Posting posting) {
    this.branches = branches;
    this.revising = revising;
    this.removing = removing;
    this.history = history;
    this.posting = posting;
  }

  @GetMapping("/planning/goals/{goal}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID goal, Form asked) {
    Rules.onlyPlanner(who);
    var found = find(here, goal);
    var form = Form.of(Map.of("above", found.above().toString(), "no", Integer.toString(found.no()), "text",
        found.text()), asked.reader());
    return desk(here, goal, form).with(form);
  }

  @PostMapping("/planning/goals/{goal}")
  ModelAndView revise(Acting who, RegionHere here, @PathVariable UUID goal, Form form) {
    Rules.onlyPlanner(who);
    var found = find(here, goal);
    int seen = Edits.seen(form);
    var now = Typed.branch(form);
    return posting.answer(who, "revise-goal:" + goal, form, () -> {
      revising.revise(who, goal, seen, now);
      return Links.of(here).planningOf(found.termId());
    }, () -> desk(here, goal, form));
  }

  @GetMapping("/planning/goals/{goal}/removal")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID goal, Form asked) {
    Rules.onlyPlanner(who);
    return removal(here, find(here, goal)).with(asked);
  }

  @PostMapping("/planning/goals/{goal}/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable UUID goal, Form form) {
    Rules.onlyPlanner(who);
    var found = find(here, goal);
    return posting.answer(who, "remove-goal:" + goal, form, () -> {
      removing.remove(who, goal);
      return Links.of(here).planningOf(found.termId());
    }, () -> removal(here, found));
  }

  private Screen desk(RegionHere here, UUID goal, Form form) {
    var found = find(here, goal);
    var links = Links.of(here);
    var lines = branches.below(here.id(), goal).stream()
        .map(each -> new BranchPage.Line(each.text(), links.structure().objective(each.id()))).toList();
    var below = new BranchPage.Below(Sentence.of("planning.objectives"), "planning.no-objectives", lines,
        Sentence.of("planning.goal-kept", lines.size()), links.newObjective(goal), "planning.add-objective");
    return Screen.of("planning/branch", new BranchPage(title(found), way(here, found.termId()),
        links.structure().goal(goal), Edits.named(form, found.version()),
        List.of(Field.select("above", "planning.mission-of", "", branches.missions(here.id(), found.termId())),
            Field.number("no", "planning.no", "planning.goal-no.hint"), Field.area("text", "planning.goal-text", "")),
        below, links.structure().goalRemoval(goal), history.of(here.id(), Kind.GOAL, goal)));
  }

  private Screen removal(RegionHere here, Branch found) {
    var links = Links.of(here).structure();
    var way = new ArrayList<>(way(here, found.termId()));
    way.add(new FormPage.Way(title(found), links.goal(found.id())));
    var below = branches.below(here.id(), found.id());
    var page = FormPage.of(Sentence.of("planning.goal-remove", found.number()), way, links.goalRemoval(found.id()));
    var words = Sentence.words(found.text());
    return Screen.of("form", below.isEmpty()
        ? page.telling(words, Sentence.of("planning.goal-removal")).confirming("planning.remove")
        : page.telling(words, Sentence.of("planning.goal-kept-by",
            below.stream().map(Named::text).collect(Collectors.joining("; ")))).refusing());
  }

  static List<FormPage.Way> way(RegionHere here, UUID term) {
    return List.of(new FormPage.Way(Sentence.of("nav.planning"), Links.of(here).planningOf(term)));
  }

  private static Sentence title(Branch goal) {
    return Sentence.of("planning.goal-title", goal.number());
  }

  private Branch find(RegionHere here, UUID goal) {
    return branches.goal(here.id(), goal).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
