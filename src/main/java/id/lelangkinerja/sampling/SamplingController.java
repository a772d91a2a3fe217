package id.lelangkinerja.sampling;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sampling.page.DeskPage;
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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The samples of those who draw and visit, and the announcement of a new one. */
@RegionController
class SamplingController {
  private final SamplingQuery sampling;
  private final Announcing announcing;
  private final Posting posting;
  private final Clock clock;

  SamplingController(SamplingQuery sampling, Announcing announcing, Posting posting, Clock clock) {
    this.sampling = sampling;
    this.announcing = announcing;
    this.posting = posting;
    this.clock = clock;
  }

  @GetMapping("/sampling")
  Screen desk(Acting who, RegionHere here) {
    var rows = sampling.all(who);
    Refused.unless(Rules.seesAll(who) || !rows.isEmpty(), Reason.NOT_YOURS);
    var links = Links.of(here).sampling();
    return Screen.of("sampling/desk", new DeskPage(rows.stream()
        .map(row -> new DeskPage.Row(row.endsOn(), row.size(), row.frameSize(), Tags.of(row.state()), row.visited(),
            row.unassigned(),
            links.sample(row.sampleId())))
        .toList(), Rules.mayAnnounce(who)));
  }

  @GetMapping("/sampling/announcement")
  Screen form(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.mayAnnounce(who), Reason.NOT_YOURS);
    return screen(who, here).with(asked);
  }

  @PostMapping("/sampling/announcement")
  ModelAndView announce(Acting who, RegionHere here, Form form) {
    Refused.unless(Rules.mayAnnounce(who), Reason.NOT_YOURS);
    var plan = new Announcing.Plan(ends(form), form.whole("size", 1, Announcing.MOST_DRAWN),
        form.whole("acts", Announcing.FEWEST_ACTS, Announcing.MOST_ACTS), form.date("revealBy"),
        person(form, "first"), person(form, "second"));
    return posting.answer(who, "sample-announcement", form,
        () -> Links.of(here).sampling().sample(announcing.announce(who, plan)), () -> screen(who, here));
  }

  private Screen screen(Acting who, RegionHere here) {
    var links = Links.of(here).sampling();
    var people = sampling.independent(who, LocalDate.ofInstant(clock.instant(), Texts.ZONE)).stream()
        .map(each -> new Choice(each.personId().toString(), each.name() + ", " + each.office())).toList();
    var periods = sampling.periods(who).stream()
        .map(each -> new Choice(each.endsOn().toString(), each.endsOn() + " (" + each.figures() + ")")).toList();
    return Screen.of("form", FormPage.of(Sentence.of("sample.announce.title"),
        List.of(new FormPage.Way(Sentence.of("sample.desk.title"), links.desk())), links.announcing(),
        Field.select("ends", "sample.ends", "sample.ends.hint", periods), Field.number("size", "sample.size", ""),
        Field.number("acts", "sample.acts", "sample.acts.hint"),
        Field.date("revealBy", "sample.reveal-by", "sample.reveal-by.hint"),
        Field.select("first", "sample.first", "sample.official.hint", people),
        Field.select("second", "sample.second", "", people)).telling(Sentence.of("sample.announce.about"))
        .confirming("sample.announce.do"));
  }

  private static LocalDate ends(Form form) {
    try {
      return LocalDate.parse(form.text("ends", 10));
    } catch (DateTimeParseException _) {
      form.mistake("ends", new Refused(Reason.NO_CHOICE));
      return LocalDate.EPOCH;
    }
  }

  private static UUID person(Form form, String field) {
    return form.filterId(field).orElseGet(() -> {
      form.mistake(field, new Refused(Reason.REQUIRED));
      return new UUID(0, 0);
    });
  }
}
