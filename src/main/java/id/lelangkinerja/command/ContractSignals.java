package id.lelangkinerja.command;

import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.kept.Stamped;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what each contract tells beside its scores: after a figure has changed, its contract alone is read again. */
@Component
class ContractSignals {
  /** Single figures, gaps and the like of all contracts, quarters and days together. */
  private static final long MOST = 200_000;
  private final SignalQuery signals;
  private final PulseQuery pulse;
  private final Kept<Watched, Signals> kept = Kept.weighing(MOST, Signals::weight);

  ContractSignals(SignalQuery signals, PulseQuery pulse) {
    this.signals = signals;
    this.pulse = pulse;
  }

  /** A contract as it is looked at through a quarter, on a day. */
  private record Watched(RegionId region, UUID contract, Moment moment, LocalDate today) {}

  /** Of all contracts of the region together. */
  Signals of(Acting who, Moment moment, LocalDate today, Stamped stamped) {
    return Signals.together(kept.getEach(stamped.known(),
        contract -> new Watched(who.region(), contract, moment, today), stamped::of,
        missing -> read(who, missing, moment, today)).values());
  }

  private Map<UUID, Signals> read(Acting who, List<UUID> contracts, Moment moment, LocalDate today) {
    var beats = by(Beat::contractId, pulse.beats(who, contracts, moment.year(), today));
    var newest = by(Signals.Newest::contractId, signals.newest(who, contracts, moment.year()));
    var gaps = by(Signals.Gap::contractId, signals.gaps(who, contracts, moment.year()));
    var provisional = by(Signals.Unsure::contractId, signals.provisional(who, contracts, moment));
    var told = signals.told(who, contracts);
    return contracts.stream().collect(Collectors.toMap(Function.identity(), each -> {
      var last = told.get(each);
      return new Signals(Slack.of(beats.getOrDefault(each, List.of()), moment), newest.getOrDefault(each, List.of()),
          gaps.getOrDefault(each, List.of()), provisional.getOrDefault(each, List.of()),
          last == null ? null : last.told(), last == null ? null : last.checked());
    }));
  }

  private static <T> Map<UUID, List<T>> by(Function<T, UUID> contract, List<T> rows) {
    return rows.stream().collect(Collectors.groupingBy(contract));
  }
}
