package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Reckoned;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses a value for the region from a day on. Once anything was computed or printed under the settings, that day is
 * tomorrow at the earliest: what was computed up to today, and every document of today, stays as it is for ever.
 */
@Service
public class ChoosingSetting {
  private final Settings settings;
  private final SettingRepository repository;
  private final List<Reckoned> modules;
  private final History history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChoosingSetting(Settings settings, SettingRepository repository, List<Reckoned> modules, History history,
      ApplicationEventPublisher events, Clock clock) {
    this.settings = settings;
    this.repository = repository;
    this.modules = List.copyOf(modules);
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /** Refused beside the day where it is too early or has a value already, where the value would change nothing, and where the installation does not
   * allow it. */
  @Transactional
  void choose(Acting who, Setting setting, String value, LocalDate from) {
    Rules.onlyAdministrator(who);
    if (from.isBefore(earliest(who))) {
      throw new Refused(Reason.SETTING_TOO_EARLY, earliest(who)).at("from");
    }
    settings.objection(setting, value).ifPresent(refused -> {
      throw refused;
    });
    var all = settings.all(who.region()).stream().filter(each -> each.key().equals(setting.key())).toList();
    if (all.stream().anyMatch(each -> each.validFrom().equals(from))) {
      throw new Refused(Reason.SETTING_DAY_TAKEN).at("from");
    }
    var before = all.stream().filter(each -> each.validFrom().isBefore(from)).findFirst()
        .map(Settings.Dated::value).orElse(settings.usual(setting));
    Refused.unless(!before.equals(value), Reason.SETTING_UNCHANGED);
    repository.add(who.region(), setting, value, from);
    history.record(who, "setting.chosen", Kind.REGION, new UUID(0, who.region().value()),
        setting.key() + " = " + told(setting, value) + ", " + from);
    events.publishEvent(new SettingChosen(who.region()));
  }

  /** Chooses whether heads of agencies pass their yearly agreements on to officials below; refused as above. */
  @Transactional
  public void cascade(Acting who, boolean wanted, LocalDate from) {
    choose(who, Setting.CASCADE, wanted ? SettingForms.YesNo.YES.name() : SettingForms.YesNo.NO.name(), from);
  }

  /** What the history says of the value: of a long text only how much of it there is. */
  private static String told(Setting setting, String value) {
    return setting == Setting.CLAUSES
        ? Integer.toString(Clauses.of(value).all().size())
        : value.replace('\n', ' ').strip();
  }

  /** The first day that may be chosen now. */
  LocalDate earliest(Acting who) {
    return modules.stream().anyMatch(module -> module.anything(who))
        ? LocalDate.ofInstant(clock.instant(), Texts.ZONE).plusDays(1)
        : LocalDate.of(1945, 8, 17);
  }
}
