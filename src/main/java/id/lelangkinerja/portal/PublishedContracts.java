package id.lelangkinerja.portal;

import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.Changes;
import id.lelangkinerja.portal.page.ContractPage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published contracts with all that is told of them, each kept until one of its rows changes. */
@Component
class PublishedContracts {
  /** Lines of the contracts' tables, of all that are kept: some sixty megabytes. */
  private static final long MOST_LINES = 150_000;
  private final ContractQuery contracts;
  private final FigureQuery figures;
  private final PeriodQuery periods;
  private final BreakdownQuery breakdowns;
  private final ChangeQuery changes;
  private final StampedQuery stamps;
  private final Today today;
  private final Kept<Key, Found> kept = Kept.weighing(MOST_LINES, Found::weight);

  PublishedContracts(ContractQuery contracts, FigureQuery figures, PeriodQuery periods, BreakdownQuery breakdowns,
      ChangeQuery changes, StampedQuery stamps, Today today) {
    this.contracts = contracts;
    this.figures = figures;
    this.periods = periods;
    this.breakdowns = breakdowns;
    this.changes = changes;
    this.stamps = stamps;
    this.today = today;
  }

  /** @param year null for the newest of which something can be told */
  private record Key(RegionHere here, UUID contract, @Nullable Integer year, LocalDate today) {}

  /** @param year the one whose single figures are shown */
  record Found(Sheet sheet, Achievements figures, int year, List<PeriodQuery.Period> periods,
      List<BreakdownQuery.Told> parts, Changes changes, ContractPage.Matrix matrix,
      List<ContractPage.Story> stories) {
    Found in(int other, List<PeriodQuery.Period> its) {
      return new Found(sheet, figures, other, its, parts, changes, matrix, stories);
    }

    int weight() {
      return 1 + sheet.commitments().size() + periods.size() + parts.size()
          + figures.commitments().stream().mapToInt(each -> each.figures().size()).sum();
    }
  }

  /**
   * The contract with the figures of the asked year where it has that, and otherwise of the newest of which something can
   * be told. One that is not published does not exist here.
   */
  Found find(RegionHere here, UUID contract, String asked) {
    long stamp = stamps.of(here.id(), contract);
    var newest = kept.get(new Key(here, contract, null, today.date()), stamp, () -> read(here, contract));
    return newest.sheet().years().stream()
        .filter(year -> Integer.toString(year).equals(asked) && year != newest.year()).findFirst()
        .map(year -> kept.get(new Key(here, contract, year, today.date()), stamp, () -> newest.in(year,
            periods.periods(here.id(), contract, year))))
        .orElse(newest);
  }

  private Found read(RegionHere here, UUID contract) {
    var sheet = contracts.sheet(here.id(), contract).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var all = figures.ofContract(here.id(), contract);
    int year = Tally.yearToTell(sheet.years(), all.today());
    var told = new Told(sheet, all);
    return new Found(sheet, all, year, periods.periods(here.id(), contract, year),
        breakdowns.of(here.id(), contract), changes.of(here.id(), Links.of(here), contract), told.matrix(),
        told.stories());
  }
}
