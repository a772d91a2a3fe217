package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.CalendarPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of reporting, and the form by which a term is extended. */
@RegionController
class CalendarController {
  /** So many days back and ahead the calendar looks. */
  private static final int BACK = 200;
  private static final int AHEAD = 400;
  private static final int MOST_EXTENSIONS = 50;
  private final CalendarQuery calendar;
  private final Extending extending;
  private final MessageSource messages;
  private final Posting posting;
  private final Clock clock;

  CalendarController(CalendarQuery calendar, Extending extending, MessageSource messages, Posting posting,
      Clock clock) {
    this.calendar = calendar;
    this.extending = extending;
    this.messages = messages;
    this.posting = posting;
    this.clock = clock;
  }

  @GetMapping("/reporting")
  Screen show(Acting who, RegionHere here) {
    Refused.unless(Rules.seesAny(who), Reason.NOT_YOURS);
    var today = today();
    var links = Links.of(here).figures();
    boolean mayExtend = Rules.mayExtend(who, null);
    var rows = calendar.between(who, today.minusDays(BACK), today.plusDays(AHEAD)).stream()
        .map(row -> new CalendarPage.Row(Period.key(row.period(), row.periods()), row.period(), row.year(),
            row.endsOn(), row.firstDue(), row.lastDue(), row.all(), row.handedIn(), row.locked(), row.isOver(today),
            mayExtend && !row.isOver(today) ? links.extension(row.endsOn()) : ""))
        .toList();
    return Screen.of("measurement/calendar", new CalendarPage(
        rows.stream().filter(row -> !row.over()).toList(), rows.stream().filter(CalendarPage.Row::over).toList()
            .reversed(),
        calendar.extensions(who, today.minusDays(BACK), MOST_EXTENSIONS).stream()
            .map(each -> new CalendarPage.Extension(each.endsOn(), each.agency(), each.dueOn(), each.reason(),
                each.givenBy(), each.givenAt()))
            .toList(),
        mayExtend ? links.unreached() : ""));
  }

  @GetMapping("/reporting/{ends}/extension")
  Screen form(Acting who, RegionHere here, @PathVariable String ends, Form asked) {
    Refused.unless(Rules.mayExtend(who, null), Reason.NOT_YOURS);
    return page(who, here, day(ends), asked).with(asked);
  }

  @PostMapping("/reporting/{ends}/extension")
  ModelAndView extend(Acting who, RegionHere here, @PathVariable String ends, Form form) {
    Refused.unless(Rules.mayExtend(who, null), Reason.NOT_YOURS);
    var day = day(ends);
    var agency = form.filterId("agency").map(AgencyId::new).orElse(null);
    var until = form.date("until");
    var reason = form.text("reason", Reasons.LONGEST);
    return posting.answer(who, "extend-term:" + day, form, () -> {
      extending.extend(who, day, agency, until, reason);
      return Links.of(here).figures().calendar();
    }, () -> page(who, here, day, form));
  }

  private Screen page(Acting who, RegionHere here, LocalDate ends, Form form) {
    var links = Links.of(here).figures();
    var texts = new Texts(form.reader(), messages);
    var agencies = calendar.owing(who, ends, today());
    var way = List.of(new FormPage.Way(Sentence.of("measurement.list.title"), links.measurements()),
        new FormPage.Way(Sentence.of("reporting.title"), links.calendar()));
    var choices = Stream.concat(Stream.of(new Choice("", texts.get("reporting.extension.all", agencies.size()))),
        agencies.stream().filter(each -> Rules.mayExtend(who, new AgencyId(each.agencyId())))
            .map(each -> new Choice(each.agencyId().toString(), each.name())))
        .toList();
    var page = FormPage.of(Sentence.of("reporting.extension.title", ends), way, links.extension(ends),
        Field.select("agency", "reporting.extension.agency", "", choices),
        Field.date("until", "reporting.extension.until", "reporting.extension.until.hint"),
        Field.area("reason", "reporting.extension.reason", "reporting.extension.reason.hint"));
    return Screen.of("form", agencies.isEmpty()
        ? page.telling(Sentence.of("reporting.extension.none")).refusing()
        : page.telling(Sentence.of("reporting.extension.about", ends.plusDays(Extending.LONGEST))));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
  }
}
