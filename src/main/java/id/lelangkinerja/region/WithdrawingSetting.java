package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a value of the future; one that holds or held stays. */
@Service
public class WithdrawingSetting {
  private final SettingRepository repository;
  private final History history;
  private final Clock clock;

  WithdrawingSetting(SettingRepository repository, History history, Clock clock) {
    this.repository = repository;
    this.history = history;
    this.clock = clock;
  }

  @Transactional
  void withdraw(Acting who, Setting setting, LocalDate from) {
    Rules.onlyAdministrator(who);
    Refused.unless(from.isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE)), Reason.SETTING_HOLDS);
    Refused.unless(repository.remove(who.region(), setting, from), Reason.NOT_FOUND_HERE);
    history.record(who, "setting.withdrawn", Kind.REGION, new UUID(0, who.region().value()),
        setting.key() + ", " + from);
  }
}
