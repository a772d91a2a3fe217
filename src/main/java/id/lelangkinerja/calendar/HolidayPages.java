package id.lelangkinerja.calendar;

import id.lelangkinerja.calendar.page.HolidaysPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of holidays: to be read by everyone who signs in, kept by the administrator. */
@RegionController
class HolidayPages {
  private final HolidayQuery holidays;
  private final KeepingHolidays keeping;
  private final Choices choices;
  private final Posting posting;
  private final Clock clock;

  HolidayPages(HolidayQuery holidays, KeepingHolidays keeping, Choices choices, Posting posting, Clock clock) {
    this.holidays = holidays;
    this.keeping = keeping;
    this.choices = choices;
    this.posting = posting;
    this.clock = clock;
  }

  @GetMapping("/administration/holidays")
  Screen show(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.mayRead(who), Reason.NOT_YOURS);
    var links = Links.of(here).structure();
    int year = year(asked);
    var years = Stream.concat(Stream.of(year, today().getYear(), today().getYear() + 1),
        holidays.years(here.id()).stream()).distinct().sorted(Comparator.reverseOrder()).toList();
    return Screen.of("calendar/holidays", new HolidaysPage(year, years, holidays.of(here.id(), year).stream()
        .map(each -> new HolidaysPage.Row(each.day(), each.name(), Choices.key("holiday-kind", each.kind()),
            each.basis(), Rules.mayRemove(who, each.day(), today()) ? links.holidayRemoval(each.day()) : ""))
        .toList(), Rules.mayKeep(who)));
  }

  @GetMapping({"/administration/holidays.csv", "/administration/holidays.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    Refused.unless(Rules.mayRead(who), Reason.NOT_YOURS);
    var table = new Table("day", "name", "kind", "basis");
    holidays.of(here.id(), year(asked))
        .forEach(each -> table.row(each.day(), each.name(), each.kind().name(), each.basis()));
    return table.download(format, "holidays-" + year(asked) + "-" + Links.of(here).code());
  }

  @GetMapping("/administration/new-holiday")
  Screen form(Acting who, RegionHere here, Form asked) {
    Rules.onlyKeeper(who);
    return adding(here, asked).with(asked);
  }

  @PostMapping("/administration/new-holiday")
  ModelAndView add(Acting who, RegionHere here, Form form) {
    Rules.onlyKeeper(who);
    var day = form.date("day");
    var holiday = new Holiday(day, form.text("name", Holiday.LONGEST_NAME), form.choice("kind", HolidayKind.class),
        form.text("basis", Holiday.LONGEST_BASIS));
    return posting.answer(who, "add-holiday", form, () -> {
      keeping.add(who, holiday);
      return Links.of(here).structure().holidays(day.getYear());
    }, () -> adding(here, form));
  }

  @GetMapping("/administration/holidays/{day}/removal")
  Screen confirm(Acting who, RegionHere here, @PathVariable String day, Form asked) {
    Rules.onlyKeeper(who);
    return removal(here, day(day)).with(asked);
  }

  @PostMapping("/administration/holidays/{day}/removal")
  ModelAndView remove(Acting who, RegionHere here, @PathVariable String day, Form form) {
    Rules.onlyKeeper(who);
    var date = day(day);
    return posting.answer(who, "remove-holiday:" + date, form, () -> {
      keeping.remove(who, date);
      return Links.of(here).structure().holidays(date.getYear());
    }, () -> removal(here, date));
  }

  private Screen adding(RegionHere here, Form form) {
    return Screen.of("form", FormPage.of(Sentence.of("holiday.new"), way(here, today().getYear()),
        Links.of(here).structure().newHoliday(), Field.date("day", "holiday.day", ""),
        Field.line("name", "holiday.name", "holiday.name.hint"),
        Field.select("kind", "holiday.kind", "",
            choices.of(HolidayKind.class, "holiday-kind", form.reader())),
        Field.line("basis", "holiday.basis", "holiday.basis.hint")).telling(Sentence.of("holiday.new.about")));
  }

  private Screen removal(RegionHere here, LocalDate day) {
    var found = holidays.between(here.id(), day, day).stream().findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("form", FormPage.of(Sentence.of("holiday.removal", found.name(), day), way(here, day.getYear()),
        Links.of(here).structure().holidayRemoval(day)).telling(Sentence.of("holiday.removal.about"))
        .confirming("holiday.remove"));
  }

  private static List<FormPage.Way> way(RegionHere here, int year) {
    var links = Links.of(here).structure();
    return List.of(new FormPage.Way(Sentence.of("nav.administration"), links.administration()),
        new FormPage.Way(Sentence.of("holiday.all"), links.holidays(year)));
  }

  /** The year that was asked for, or this one. */
  private int year(Form asked) {
    return asked.typed("year").matches("[12][0-9]{3}") ? Integer.parseInt(asked.typed("year")) : today().getYear();
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
