package id.lelangkinerja.region;

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
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's forms for one setting: a new value from a day on, and taking a future one back. */
@RegionController
class SettingController {
  private final Settings settings;
  private final SettingForms forms;
  private final ChoosingSetting choosing;
  private final WithdrawingSetting withdrawing;
  private final Posting posting;
  private final Clock clock;

  SettingController(Settings settings, SettingForms forms, ChoosingSetting choosing, WithdrawingSetting withdrawing,
      Posting posting, Clock clock) {
    this.settings = settings;
    this.forms = forms;
    this.choosing = choosing;
    this.withdrawing = withdrawing;
    this.posting = posting;
    this.clock = clock;
  }

  @GetMapping("/settings/{setting}")
  Screen form(Acting who, RegionHere here, @PathVariable("setting") String slug, Form asked) {
    Rules.onlyAdministrator(who);
    var setting = setting(slug);
    var value = settings.on(here.id(), setting, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    return page(who, here, setting, asked.reader()).with(SettingForms.filled(setting, value, asked.reader()));
  }

  @PostMapping("/settings/{setting}")
  ModelAndView choose(Acting who, RegionHere here, @PathVariable("setting") String slug, Form form) {
    Rules.onlyAdministrator(who);
    var setting = setting(slug);
    var value = SettingForms.value(setting, form);
    var from = form.date("from");
    return posting.answer(who, "choose-setting:" + slug, form, () -> {
      choosing.choose(who, setting, value, from);
      return Links.of(here).structure().settings();
    }, () -> page(who, here, setting, form.reader()));
  }

  @GetMapping("/settings/{setting}/{day}/withdrawal")
  Screen confirm(Acting who, RegionHere here, @PathVariable("setting") String slug, @PathVariable String day,
      Form asked) {
    Rules.onlyAdministrator(who);
    return withdrawal(here, setting(slug), day(day)).with(asked);
  }

  @PostMapping("/settings/{setting}/{day}/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable("setting") String slug, @PathVariable String day,
      Form form) {
    Rules.onlyAdministrator(who);
    var setting = setting(slug);
    var from = day(day);
    return posting.answer(who, "withdraw-setting:" + slug + day, form, () -> {
      withdrawing.withdraw(who, setting, from);
      return Links.of(here).structure().settings();
    }, () -> withdrawal(here, setting, from));
  }

  private Screen page(Acting who, RegionHere here, Setting setting, Locale reader) {
    var earliest = choosing.earliest(who);
    var links = Links.of(here).structure();
    var fields = forms.fields(setting, reader).toArray(FormPage.Field[]::new);
    boolean tied = earliest.isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    return Screen.of("form", FormPage.of(Sentence.of("setting.title." + setting.slug()), way(here),
        links.setting(setting.slug()), fields)
        .telling(Sentence.of("setting.about." + setting.slug()),
            tied ? Sentence.of("setting.earliest", earliest) : Sentence.of("setting.any-day")));
  }

  private Screen withdrawal(RegionHere here, Setting setting, LocalDate day) {
    var value = settings.all(here.id()).stream()
        .filter(each -> each.key().equals(setting.key()) && each.validFrom().equals(day)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("form", FormPage.of(Sentence.of("setting.withdraw.title"), way(here),
        Links.of(here).structure().settingWithdrawal(setting.slug(), day))
        .telling(SettingTexts.of(setting, value.value()), Sentence.of("setting.withdraw.about", day))
        .confirming("setting.withdraw"));
  }

  private static List<FormPage.Way> way(RegionHere here) {
    var links = Links.of(here).structure();
    return List.of(new FormPage.Way(Sentence.of("nav.administration"), links.administration()),
        new FormPage.Way(Sentence.of("setting.all"), links.settings()));
  }

  private static Setting setting(String slug) {
    return Setting.ofSlug(slug).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw new Refused(Reason.NOT_FOUND_HERE);
    }
  }
}
