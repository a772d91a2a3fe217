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

/** An objective as the planner edits it: its words, number and goal, what measures it, its history, its removal. */
@RegionController
class ObjectiveDesk {
  private final BranchQuery branches;
  private final IndicatorQuery indicators;
  private final RevisingObjective revising;
  private final RemovingObjective removing;
  private final HistoryQuery history;
  private final Posting posting;

  ObjectiveDesk(BranchQuery branches, IndicatorQuery indicators, RevisingObjective revising,
      RemovingObjective removing, HistoryQuery history, Posting posting) {
    this.branches = branches;
    this.indicators = indicators;
    this.revising = revising;
    this.removing = removing;
    this.history = history;
    this.posting = posting;
  }

  @GetMapping("/planning/objectives/{objective}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID objective, Form asked) {
    Rules.onlyPlanner(who);
    var found = find(here, objective);
    var form = new Form(Map.of("above", List.of(found.above().toString()), "no",
        List.of(Integer.toString(found.no())), "text", List.of(found.text()), "indicators",
        branches.measuring(here.id(), objective).stream().map(each -> each.id().toString()).toList()), asked.reader());
    return desk(here, objective, form).with(form);
  }

  @PostMapping("/planning/objectives/{objective}")
  ModelAndView revise(Acting who, RegionHere here, @PathVariable UUID objective, Form form) {
    Rules.onlyPlanner(who);
    var found = find(here, objective);
    int seen = Edits.seen(form);
    var now = Typed.branch(form);
    var measuredBy = form.ids("indicators");
    return posting.answer(who, "revise-objective:" + objective, form, () -> {
      revising.revise(who, objective, seen, now, measuredBy);
      return Links.of(here).planningOf(found.termId());
    }, () -> desk(here, objective, form));
  }

  @GetMapping("/planning/objectives/{objective}/removal")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID objective, Form asked) {
    Rules.onlyPlanner(who);
    return removal(here, find(here, objective)).with(asked);
  }

  @PostMapping("/planning/objectives/{objective}/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable UUID objective, Form form) {
    Rules.onlyPlanner(who);
    var found = find(here, objective);
    return posting.answer(who, "remove-objective:" + objective, form, () -> {
      removing.remove(who, objective);
      return Links.of(here).planningOf(found.termId());
    }, () -> removal(here, found));
  }

  private Screen desk(RegionHere here, UUID objective, Form form) {
    var found = find(here, objective);
    var links = Links.of(here);
    var lines = branches.measuring(here.id(), objective).stream()
        .map(each -> new BranchPage.Line(each.text(), links.indicator(each.id()))).toList();
    var below = new BranchPage.Below(Sentence.of("planning.measured-by"), "planning.unmeasured", lines,
        Sentence.of("planning.objective-kept", lines.size()), "", "");
    return Screen.of("planning/branch", new BranchPage(title(found), way(here, found),
        links.structure().objective(objective), Edits.named(form, found.version()),
        List.of(Field.select("above", "planning.goal-of", "", branches.goals(here.id(), found.termId())),
            Field.number("no", "planning.no", "planning.objective-no.hint"),
            Field.area("text", "planning.objective-text", ""),
            Field.ticks("indicators", "planning.measured-by", "planning.measured-by.hint",
                indicators.choices(here.id()))),
        below, links.structure().objectiveRemoval(objective), history.of(here.id(), Kind.OBJECTIVE, objective)));
  }

  private Screen removal(RegionHere here, Branch found) {
    var links = Links.of(here).structure();
    var way = new ArrayList<>(way(here, found));
    way.add(new FormPage.Way(title(found), links.objective(found.id())));
    var below = branches.measuring(here.id(), found.id());
    var page = FormPage.of(Sentence.of("planning.objective-remove", found.number()), way,
        links.objectiveRemoval(found.id()));
    var words = Sentence.words(found.text());
    return Screen.of("form", below.isEmpty()
        ? page.telling(words, Sentence.of("planning.objective-removal")).confirming("planning.remove")
        : page.telling(words, Sentence.of("planning.objective-kept-by",
            below.stream().map(Named::text).collect(Collectors.joining("; ")))).refusing());
  }

  /** The tree, and in it the goal. */
  private List<FormPage.Way> way(RegionHere here, Branch objective) {
    var way = new ArrayList<>(GoalDesk.way(here, objective.termId()));
    branches.goal(here.id(), objective.above()).ifPresent(goal -> way.add(new FormPage.Way(
        Sentence.of("planning.goal-title", goal.number()), Links.of(here).structure().goal(goal.id()))));
    return way;
  }

  private static Sentence title(Branch objective) {
    return Sentence.of("planning.objective-title", objective.number());
  }

  private Branch find(RegionHere here, UUID objective) {
    return branches.objective(here.id(), objective).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
