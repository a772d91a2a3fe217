package id.lelangkinerja.portal;

import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.ContractPage;
import java.time.LocalDate;
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

  /** The page as everybody reads it, without its history and its place in the log; {@code year} is the one it shows. */
  record Found(Sheet sheet, Achievements figures, int year, ContractPage page) {
    int weight() {
      return 1 + sheet.commitments().size() + page.figures().rows().size()
          + figures.commitments().stream().mapToInt(each -> each.figures().size()).sum();
    }
  }

  /**
   * The contract with the figures of the asked year where it has that, and otherwise of the newest of which something can
   * be told. One that is not published does not exist here.
   */
  Found find(RegionHere here, UUID contract, String asked) {
    return find(here, contract, asked, stamps.of(here.id(), contract));
  }

  /** The same by the contract's stamp, which was read before. */
  Found find(RegionHere here, UUID contract, String asked, long stamp) {
    var newest = kept.get(new Key(here, contract, null, today.date()), stamp, () -> read(here, contract));
    return newest.sheet().years().stream()
        .filter(year -> Integer.toString(year).equals(asked) && year != newest.year()).findFirst()
        .map(year -> kept.get(new Key(here, contract, year, today.date()), stamp,
            () -> composed(here, newest.sheet(), newest.figures(), year)))
        .orElse(newest);
  }

  private Found read(RegionHere here, UUID contract) {
    var sheet = contracts.sheet(here.id(), contract).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var all = figures.ofContract(here.id(), contract);
    return composed(here, sheet, all, Tally.yearToTell(sheet.years(), all.today()));
  }

  private Found composed(RegionHere here, Sheet sheet, Achievements all, int year) {
    var contract = sheet.contract();
    var id = contract.contractId();
    return new Found(sheet, all, year, new ContractPages(Links.of(here), here.name(), sheet, all, year).page(
        contract.mission(), periods.periods(here.id(), id, year), periods.proofs(here.id(), id, year),
        breakdowns.of(here.id(), id), changes.of(here.id(), Links.of(here), id)));
  }
}
