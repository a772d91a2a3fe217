package id.lelangkinerja.sampling;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who visits which of the drawn figures: those that are nobody's yet first, then those that may be given to another. */
@RegionController
class AssignmentController {
  private static final String UNASSIGNED = "unassigned";
  private static final String ASSIGNED = "assigned";
  private static final String CHECKER = "checker";
  private static final int LONGEST_REASON = 200;
  private final ItemQuery items;
  private final CheckerQuery checkers;
  private final Assigning assigning;
  private final Posting posting;
  private final Clock clock;

  AssignmentController(ItemQuery items, CheckerQuery checkers, Assigning assigning, Posting posting, Clock clock) {
    this.items = items;
    this.checkers = checkers;
    this.assigning = assigning;
    this.posting = posting;
    this.clock = clock;
  }

  @GetMapping("/sampling/{id}/assignment")
  Screen form(Acting who, RegionHere here, @PathVariable UUID id, Form asked) {
    Refused.unless(Rules.mayAnnounce(who), Reason.NOT_YOURS);
    return screen(who, here, id).with(asked);
  }

  @PostMapping("/sampling/{id}/assignment")
  ModelAndView assign(Acting who, RegionHere here, @PathVariable UUID id, Form form) {
    Refused.unless(Rules.mayAnnounce(who), Reason.NOT_YOURS);
    var visits = Stream.concat(form.ids(UNASSIGNED).stream(), form.ids(ASSIGNED).stream()).toList();
    var checker = form.filterId(CHECKER);
    if (checker.isEmpty()) {
      form.mistake(CHECKER, new Refused(Reason.REQUIRED));
    }
    var reason = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "sample-assignment:" + id, form, () -> {
      assigning.assign(who, id, visits, checker.orElseThrow(), reason);
      return Links.of(here).sampling().sample(id);
    }, () -> screen(who, here, id));
  }

  private Screen screen(Acting who, RegionHere here, UUID id) {
    items.sample(who, id);
    var waiting = items.all(who, id).stream().filter(item -> item.result() == null).toList();
    var links = Links.of(here).sampling();
    var page = FormPage.of(Sentence.of("sample.assign.title"),
        List.of(new FormPage.Way(Sentence.of("sample.desk.title"), links.desk()),
            new FormPage.Way(Sentence.of("visit.sample"), links.sample(id))),
        links.assignment(id), fields(who, waiting).toArray(Field[]::new));
    var told = page.telling(Sentence.of(waiting.isEmpty() ? "sample.assign.none" : "sample.assign.about"));
    return Screen.of("form", waiting.isEmpty() ? told.refusing() : told);
  }

  private List<Field> fields(Acting who, List<ItemQuery.Item> waiting) {
    var free = waiting.stream().filter(item -> item.checker() == null).map(AssignmentController::choice).toList();
    var taken = waiting.stream().filter(item -> item.checker() != null).map(AssignmentController::choice).toList();
    var people = checkers.all(who, LocalDate.ofInstant(clock.instant(), Texts.ZONE)).stream()
        .map(each -> new Choice(each.personId().toString(),
            each.name() + ", " + each.office() + " (" + each.waiting() + ")"))
        .toList();
    var fields = new ArrayList<Field>();
    if (!free.isEmpty()) {
      fields.add(Field.ticks(UNASSIGNED, "sample.assign.unassigned", "", free));
    }
    if (!taken.isEmpty()) {
      fields.add(Field.ticks(ASSIGNED, "sample.assign.assigned", "sample.assign.assigned.hint", taken));
    }
    fields.add(Field.select(CHECKER, "sample.assign.checker", "sample.assign.checker.hint", people));
    if (!taken.isEmpty()) {
      fields.add(Field.line("reason", "sample.assign.reason", "sample.assign.reason.hint"));
    }
    return fields;
  }

  private static Choice choice(ItemQuery.Item item) {
    var visit = item.place() + ". " + item.indicatorName() + ", " + item.agencyName();
    return new Choice(item.measurementId().toString(),
        item.checkerName() == null ? visit : visit + " · " + item.checkerName());
  }
}
