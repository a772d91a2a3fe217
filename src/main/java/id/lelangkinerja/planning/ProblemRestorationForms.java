package id.lelangkinerja.planning;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks the planner for the reason before a withdrawn problem stands on the register again. */
@RegionController
class ProblemRestorationForms {
  private static final int LONGEST_REASON = 1000;
  private final ProblemQuery problems;
  private final RestoringProblem restoring;
  private final Posting posting;

  ProblemRestorationForms(ProblemQuery problems, RestoringProblem restoring, Posting posting) {
    this.problems = problems;
    this.restoring = restoring;
    this.posting = posting;
  }

  @GetMapping("/problems/{problem}/restoration")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID problem, Form asked) {
    Rules.onlyPlanner(who);
    return page(here, find(here, problem)).with(asked);
  }

  @PostMapping("/problems/{problem}/restoration")
  ModelAndView restore(Acting who, RegionHere here, @PathVariable UUID problem, Form form) {
    Rules.onlyPlanner(who);
    var found = find(here, problem);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "restore-problem:" + problem, form, () -> {
      restoring.restore(who, problem, reason);
      return Links.of(here).problem(problem);
    }, () -> page(here, found));
  }

  private static Screen page(RegionHere here, ProblemDetail found) {
    var links = Links.of(here);
    var id = found.problemId();
    return Screen.of("form", FormPage.of(Sentence.of("problem.restore.title", found.title()),
        List.of(new FormPage.Way(Sentence.of("nav.problems"), links.problems()),
            new FormPage.Way(Sentence.words(found.title()), links.problem(id))),
        links.structure().problemRestoration(id),
        Field.area("reason", "problem.removal.reason", "problem.remove.reason"))
        .telling(Sentence.of("problem.restore.about")).confirming("problem.restore"));
  }

  private ProblemDetail find(RegionHere here, UUID problem) {
    var found = problems.find(here.id(), problem).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(found.withdrawnOn() != null, Reason.NOT_FOUND_HERE);
    return found;
  }
}
