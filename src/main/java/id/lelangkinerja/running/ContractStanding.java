package id.lelangkinerja.running;

import id.lelangkinerja.measurement.Achievements.Progress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a running contract stands on a day, as a new head takes it over.
 *
 * @param year     whose figures are told: the one of that day, or the last of the contract
 * @param progress of each commitment of that year, by what was verified
 * @param score    of that year so far, in per cent; null where nothing is verified
 * @param late     figures whose term is over and that were not handed in
 * @param coming   figures due within the next weeks
 * @param open     the numbers of amendments that await their decision
 */
public record ContractStanding(LocalDate day, int year, List<Progress> progress, @Nullable BigDecimal score,
    List<Missing> late, List<Missing> coming, List<Integer> open) {
  public ContractStanding {
    progress = List.copyOf(progress);
    late = List.copyOf(late);
    coming = List.copyOf(coming);
    open = List.copyOf(open);
  }
}
