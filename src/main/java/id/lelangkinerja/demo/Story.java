package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.Founding;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.round.LotState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The story in its order: the auction of November 2018, signed on 8 December; a round of last year whose contracts run;
 * rounds of this season with a lot in each stage; one open for bids today.
 */
@Component
class Story {
  private static final LocalDate FIRST_BIDS = LocalDate.of(2018, 11, 1);
  private static final LocalDate FIRST_DEADLINE = LocalDate.of(2018, 11, 9);
  private final Auction auction;
  private final Reporting reporting;
  private final Founding founding;
  private final RegionQuery regions;
  private final Stage stage;

  Story(Auction auction, Reporting reporting, Founding founding, RegionQuery regions, Stage stage) {
    this.auction = auction;
    this.reporting = reporting;
    this.founding = founding;
    this.regions = regions;
    this.stage = stage;
  }

  void tell(Script script, LocalDate today) {
    var first = auction.play(script,
        new Rounds.Plan("Lelang Kinerja 2018", "RPJMD 2018-2023", FIRST_BIDS, FIRST_DEADLINE, 2019),
        List.of(new Auction.Run("stunting", List.of("stunting-dinkes", "stunting-klojen"), LotState.RUNNING)));
    report(script, first, "stunting", "dinkes-op", today);
    var term = nextTerm(today);
    lastYear(script, term, today);
    thisSeason(script, term, today);
  }

  /** A term for today's rounds; its missions are samples, since no planning document of it was at hand. */
  private String nextTerm(LocalDate today) {
    var starts = LocalDate.of(today.minusMonths(4).getYear() - 1, 2, 20);
    stage.moveTo(starts);
    var name = "RPJMD %d-%d (contoh)".formatted(starts.getYear(), starts.getYear() + 4);
    founding.begin(Acting.installation(Foundations.MALANG),
        new Founding.NewTerm(name, starts, starts.plusYears(5), starts.getYear() + 1, starts.getYear() + 6,
            "Contoh untuk peragaan",
            List.of("Layanan dasar yang bermutu (contoh)", "Ekonomi kota yang tangguh (contoh)",
                "Kota yang rukun dan aman (contoh)", "Pemerintahan yang dipercaya (contoh)")));
    regions.missions(Foundations.MALANG).stream().limit(4)
        .forEach(mission -> stage.remember("misi-" + mission.no(), mission.missionId()));
    return name;
  }

  private void lastYear(Script script, String term, LocalDate today) {
    int year = today.minusMonths(4).getYear();
    var contracts = auction.play(script,
        new Rounds.Plan("Putaran %d (contoh)".formatted(year - 1), term, LocalDate.of(year - 1, 10, 6),
            LocalDate.of(year - 1, 10, 20), year),
        List.of(new Auction.Run("sampah", List.of("sampah-dlh", "sampah-sukun"), LotState.RUNNING),
            new Auction.Run("macet", List.of("macet-dishub"), LotState.RUNNING),
            new Auction.Run("adminduk", List.of("adminduk-dispenduk"), LotState.RUNNING)));
    report(script, contracts, "sampah", "dlh-op", today);
    report(script, contracts, "macet", "dishub-op", today);
    report(script, contracts, "adminduk", "dispenduk", today);
  }

  private void thisSeason(Script script, String term, LocalDate today) {
    int year = today.getYear() + 1;
    var genangan = List.of("genangan-sukun", "genangan-klojen");
    auction.play(script,
        new Rounds.Plan("Putaran %d, tahap pertama (contoh)".formatted(year - 1), term, today.minusDays(55),
            today.minusDays(40), year),
        List.of(new Auction.Run("genangan", genangan, LotState.SIGNING),
            new Auction.Run("posyandu", List.of("posyandu-klojen"), LotState.OBJECTION),
            new Auction.Run("stunting", List.of("stunting-dinkes", "stunting-klojen"), LotState.AWARDED),
            new Auction.Run("sampah", List.of("sampah-dlh", "sampah-sukun"), LotState.NEGOTIATING),
            new Auction.Run("macet", List.of("macet-dishub"), LotState.PRESENTING),
            new Auction.Run("adminduk", List.of("adminduk-dispenduk"), LotState.CHECKING),
            new Auction.Run("genangan", genangan, LotState.CANCELLED)));
    auction.play(script,
        new Rounds.Plan("Putaran %d, tahap kedua (contoh)".formatted(year - 1), term, today.minusDays(16),
            today.minusDays(2), year),
        List.of(new Auction.Run("posyandu", List.of("posyandu-klojen"), LotState.OPENING)));
    auction.play(script,
        new Rounds.Plan("Putaran %d, tahap ketiga (contoh)".formatted(year - 1), term, today.minusDays(4),
            today.plusDays(14), year),
        List.of(new Auction.Run("genangan", genangan, LotState.BIDDING),
            new Auction.Run("stunting", List.of("stunting-dinkes", "stunting-klojen"), LotState.BIDDING)));
    stage.moveTo(today);
    auction.play(script,
        new Rounds.Plan("Putaran %d (contoh, masih disiapkan)".formatted(year), term, today.plusDays(40),
            today.plusDays(60), year),
        List.of(new Auction.Run("macet", List.of("macet-dishub"), LotState.DRAFT)));
  }

  private void report(Script script, Map<String, ContractId> contracts, String lot, String reporter, LocalDate today) {
    var contract = Objects.requireNonNull(contracts.get(lot), lot);
    reporting.report(new Reporting.Reports(contract, reporter, script.values().getOrDefault(lot, Map.of()),
        script.sources(), script.indicators(), today));
  }
}
