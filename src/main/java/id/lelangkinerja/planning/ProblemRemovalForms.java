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

/** Asks the planner for the reason before a problem is removed, or withdrawn where a lot took it up. */
@RegionController
class ProblemRemovalForms {
  private static final int LONGEST_REASON = 1000;
  private final ProblemQuery problems;
  private final List<ProblemUse> uses;
  private final RemovingProblem removing;
  private final Posting posting;

  ProblemRemovalForms(ProblemQuery problems, List<ProblemUse> uses, RemovingProblem removing, Posting posting) {
    this.problems = problems;
    this.uses = List.copyOf(uses);
    this.removing = removing;
    this.posting = posting;
  }

  @GetMapping("/problems/{problem}/removal")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID problem, Form asked) {
    Rules.onlyPlanner(who);
    return page(who, here, find(here, problem)).with(asked);
  }

  @PostMapping("/problems/{problem}/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable UUID problem, Form form) {
    Rules.onlyPlanner(who);
    var found = find(here, problem);
    var links = Links.of(here);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "remove-problem:" + problem, form,
        () -> removing.remove(who, problem, reason) ? links.problem(problem) : links.problems(),
        () -> page(who, here, found));
  }

  private Screen page(Acting who, RegionHere here, ProblemDetail found) {
    var links = Links.of(here);
    var id = found.problemId();
    var kind = uses.stream().anyMatch(each -> each.tookUp(who, id)) ? "withdraw" : "remove";
    return Screen.of("form", FormPage.of(Sentence.of("problem." + kind + ".title", found.title()),
        List.of(new FormPage.Way(Sentence.of("nav.problems"), links.problems()),
            new FormPage.Way(Sentence.words(found.title()), links.problem(id))),
        links.structure().problemRemoval(id), Field.area("reason", "problem.removal.reason",
            "problem." + kind + ".reason"))
        .telling(Sentence.of("problem." + kind + ".about")).confirming("problem." + kind));
  }

  private ProblemDetail find(RegionHere here, UUID problem) {
    var found = problems.find(here.id(), problem).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(found.withdrawnOn() == null, Reason.NOT_FOUND_HERE);
    return found;
  }
}
