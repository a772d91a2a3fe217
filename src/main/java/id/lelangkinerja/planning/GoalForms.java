package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.GoalFormPage;
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

/** The planner's form for a new goal of a mission. */
@RegionController
class GoalForms {
  private final TreeQuery tree;
  private final AddingGoal adding;
  private final Posting posting;

  GoalForms(TreeQuery tree, AddingGoal adding, Posting posting) {
    this.tree = tree;
    this.adding = adding;
    this.posting = posting;
  }

  @GetMapping("/planning/missions/{mission}/new-goal")
  Screen form(Acting who, RegionHere here, @PathVariable UUID mission, Form asked) {
    Rules.onlyPlanner(who);
    var next = Integer.toString(tree.nextGoalNo(here.id(), mission));
    return page(here, mission).with(Form.of(Map.of("no", next), asked.reader()));
  }

  @PostMapping("/planning/missions/{mission}/new-goal")
  ModelAndView add(Acting who, RegionHere here, @PathVariable UUID mission, Form form) {
    Rules.onlyPlanner(who);
    var page = page(here, mission);
    int no = form.whole("no", 1, 99);
    var text = form.text("text", 500);
    return posting.answer(who, "add-goal:" + mission, form, () -> {
      adding.add(who, mission, no, text);
      return Links.of(here).planning();
    }, () -> page);
  }

  private Screen page(RegionHere here, UUID mission) {
    var found = tree.mission(here.id(), mission).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("planning/goal-form",
        new GoalFormPage(mission, Integer.toString(found.no()), found.text()));
  }
}
