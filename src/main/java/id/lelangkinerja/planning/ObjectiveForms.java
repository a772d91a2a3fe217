package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.ObjectiveFormPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form for a new objective of a goal. */
@RegionController
class ObjectiveForms {
  private final TreeQuery tree;
  private final IndicatorQuery indicators;
  private final AddingObjective adding;
  private final Posting posting;

  ObjectiveForms(TreeQuery tree, IndicatorQuery indicators, AddingObjective adding, Posting posting) {
    this.tree = tree;
    this.indicators = indicators;
    this.adding = adding;
    this.posting = posting;
  }

  @GetMapping("/planning/goals/{goal}/new-objective")
  Screen form(Acting who, RegionHere here, @PathVariable UUID goal, Form asked) {
    Rules.onlyPlanner(who);
    var next = Integer.toString(tree.nextObjectiveNo(here.id(), goal));
    return page(here, goal).with(Form.of(Map.of("no", next), asked.reader()));
  }

  @PostMapping("/planning/goals/{goal}/new-objective")
  ModelAndView add(Acting who, RegionHere here, @PathVariable UUID goal, Form form) {
    Rules.onlyPlanner(who);
    var page = page(here, goal);
    int no = form.whole("no", 1, 99);
    var text = form.text("text", 500);
    var measuredBy = form.ids("indicators");
    return posting.answer(who, "add-objective:" + goal, form, () -> {
      adding.add(who, goal, no, text, measuredBy);
      return Links.of(here).planning();
    }, () -> page);
  }

  private Screen page(RegionHere here, UUID goal) {
    var found = tree.goal(here.id(), goal).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("planning/objective-form",
        new ObjectiveFormPage(goal, found.text(), indicators.choices(here.id())));
  }
}
