package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.page.ClausesPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's page for the clauses of contracts: a setting that is read before it is chosen. */
@RegionController
class ClausesController {
  private final Settings settings;
  private final ChoosingSetting choosing;
  private final Posting posting;
  private final Clock clock;

  ClausesController(Settings settings, ChoosingSetting choosing, Posting posting, Clock clock) {
    this.settings = settings;
    this.choosing = choosing;
    this.posting = posting;
    this.clock = clock;
  }

  @GetMapping("/settings/clauses")
  Screen form(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    var holding = settings.on(here.id(), Setting.CLAUSES, today());
    return page(who, here, List.of()).with(SettingForms.filled(Setting.CLAUSES, holding, asked.reader()));
  }

  @PostMapping("/settings/clauses")
  ModelAndView choose(Acting who, RegionHere here, Form form) {
    Rules.onlyAdministrator(who);
    var value = SettingForms.value(Setting.CLAUSES, form);
    var from = form.date("from");
    return posting.answer(who, "choose-setting:clauses", form, () -> {
      choosing.choose(who, Setting.CLAUSES, value, from);
      return Links.of(here).structure().settings();
    }, () -> page(who, here, List.of()));
  }

  /** Shows what was typed as a contract would; nothing is kept. */
  @PostMapping("/settings/clauses/preview")
  Screen preview(Acting who, RegionHere here, Form form) {
    Rules.onlyAdministrator(who);
    var value = SettingForms.value(Setting.CLAUSES, form);
    var shown = form.holds() ? Clauses.of(value).filled(samples(here)).all() : List.<Clause>of();
    return page(who, here, shown).with(form);
  }

  private Screen page(Acting who, RegionHere here, List<Clause> preview) {
    var links = Links.of(here).structure();
    var earliest = choosing.earliest(who);
    return Screen.of("region/clauses", new ClausesPage(
        earliest.isAfter(today()) ? Sentence.of("setting.earliest", earliest) : Sentence.of("setting.any-day"),
        Arrays.stream(Placeholder.values())
            .map(each -> new ClausesPage.Word("{" + each.word() + "}", each.key(), sample(each, here))).toList(),
        preview, links.setting(Setting.CLAUSES.slug()), links.clausesPreview(), links.settings(),
        links.administration()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private Map<Placeholder, String> samples(RegionHere here) {
    return Arrays.stream(Placeholder.values()).collect(Collectors.toMap(each -> each, each -> sample(each, here)));
  }

  /** The word of no contract in particular, in Indonesian as contracts are. */
  private String sample(Placeholder placeholder, RegionHere here) {
    int year = today().getYear();
    return switch (placeholder) {
      case NOMOR -> "001/KK/" + year;
      case PAKET -> "Paket contoh";
      case OPD -> "Dinas Contoh";
      case WILAYAH -> here.name();
      case TAHUN_AWAL -> Integer.toString(year + 1);
      case TAHUN_AKHIR -> Integer.toString(year + 5);
      case PIHAK_PERTAMA -> "Nama Kepala";
      case JABATAN_PERTAMA -> "Kepala Dinas Contoh";
      case PIHAK_KEDUA -> "Nama Kepala Daerah";
      case JABATAN_KEDUA -> "Kepala Daerah " + here.name();
      case ANGGARAN -> "1.250.000.000";
    };
  }
}
