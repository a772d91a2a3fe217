package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.UnreachedPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is not reached by reminders, for those who watch over what is owed. */
@RegionController
class UnreachedController {
  /** Since when nothing was opened. */
  enum Silence {
    WEEK(7), MONTH(30);

    private final int days;

    Silence(int days) {
      this.days = days;
    }
  }

  private static final int USUAL_DAYS = 14;
  private static final String SILENCE = "silence";
  private final UnreachedQuery unreached;
  private final Choices choices;
  private final Clock clock;

  UnreachedController(UnreachedQuery unreached, Choices choices, Clock clock) {
    this.unreached = unreached;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/reporting/unreached")
  Screen list(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.mayExtend(who, null), Reason.NOT_YOURS);
    var url = Links.of(here).figures().unreached();
    int days = asked.filter(SILENCE, Silence.class).map(silence -> silence.days).orElse(USUAL_DAYS);
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, Texts.ZONE);
    var since = now.minus(Duration.ofDays(days));
    var pager = Pager.of(asked, unreached.count(who, today, since), url, SILENCE, Sorting.FIELD);
    var sorting = Sorting.of(asked, UnreachedQuery.COLUMNS, Pager.of(asked, 0, url, SILENCE).address());
    var rows = unreached.page(who, today, since, sorting, pager.offset()).stream()
        .map(each -> new UnreachedPage.Row(each.name(), each.agency(), each.figures(), each.overdue(), each.unread(),
            each.unreadSince(), each.lastReadAt(), each.lastSignInAt()))
        .toList();
    return Screen
        .of("measurement/unreached",
            new UnreachedPage(days, rows, pager, sorting,
                choices.of(Silence.class, "unreached.silence", asked.reader())))
        .with(asked);
  }
}
