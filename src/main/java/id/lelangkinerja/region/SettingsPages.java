package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.StructureLinks;
import id.lelangkinerja.region.page.SettingsPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The region's settings with all their values: those that held, the one that holds, those to come. */
@RegionController
class SettingsPages {
  private final Settings settings;
  private final Clock clock;

  SettingsPages(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/settings")
  Screen show(Acting who, RegionHere here) {
    Refused.unless(Rules.mayPrepare(who), Reason.NOT_YOURS);
    var all = settings.all(here.id());
    var links = Links.of(here).structure();
    return Screen.of("region/settings", new SettingsPage(Arrays.stream(Setting.values())
        .map(setting -> row(setting, all.stream().filter(each -> each.key().equals(setting.key())).toList(), links))
        .toList(), Rules.mayAdminister(who)));
  }

  @GetMapping({"/settings.csv", "/settings.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, SheetFormat format) {
    Refused.unless(Rules.mayPrepare(who), Reason.NOT_YOURS);
    var table = new Table("key", "value", "valid_from");
    settings.all(here.id()).forEach(each -> table.row(each.key(), each.value(), each.validFrom()));
    return table.download(format, "settings-" + here.code());
  }

  private SettingsPage.Row row(Setting setting, List<Settings.Dated> values, StructureLinks links) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var coming = values.stream().filter(each -> each.validFrom().isAfter(today))
        .sorted(java.util.Comparator.comparing(Settings.Dated::validFrom)).toList();
    var held = values.stream().filter(each -> !each.validFrom().isAfter(today)).toList();
    var holding = held.stream().findFirst();
    return new SettingsPage.Row(setting.label(),
        SettingTexts.of(setting, holding.map(Settings.Dated::value).orElse(settings.usual(setting))),
        holding.map(Settings.Dated::validFrom).orElse(null), links.setting(setting.slug()),
        coming.stream().map(each -> value(setting, each, links)).toList(),
        held.stream().skip(1).map(each -> value(setting, each, links)).toList());
  }

  private static SettingsPage.Value value(Setting setting, Settings.Dated dated, StructureLinks links) {
    return new SettingsPage.Value(SettingTexts.of(setting, dated.value()), dated.validFrom(),
        links.settingWithdrawal(setting.slug(), dated.validFrom()));
  }
}
