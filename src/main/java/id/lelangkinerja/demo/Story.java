package id.lelangkinerja.demo;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.Founding;
import id.lelangkinerja.region.RegionQuery;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The story in the order of its days: the auction of November 2018 with the five years that followed, a sample term
 * whose contracts run today, rounds of this season with a lot in each stage, one open for bids today.
 */
@Component
class Story {
  private final Auction auction;
  private final Surroundings surroundings;
  private final Agenda agenda;
  private final Founding founding;
  private final RegionQuery regions;
  private final Peers peers;
  private final Stage stage;

  Story(Auction auction, Surroundings surroundings, Agenda agenda, Founding founding, RegionQuery regions, Peers peers,
      Stage stage) {
    this.peers = peers;
    this.auction = auction;
    this.surroundings = surroundings;
    this.agenda = agenda;
    this.founding = founding;
    this.regions = regions;
    this.stage = stage;
  }

  void tell(Script script, LocalDate today) {
    var days = new Days(today);
    peers.tell();
    agenda.endBefore(today);
    agenda.at(days.day("Y0-02-20"), 0, () -> nextTerm(days));
    surroundings.announce(today);
    script.rounds().forEach(round -> auction.announce(script, new Plan(round, days)));
    agenda.play();
  }

  /** A term for today's rounds; its missions are samples, since no planning document of it was at hand. */
  private void nextTerm(Days days) {
    var starts = days.day("Y0-02-20");
    int year = starts.getYear();
    founding.begin(Acting.installation(Foundations.MALANG),
        new Founding.NewTerm(days.fill("RPJMD {Y0}-{Y4} (contoh)"), starts, starts.plusYears(5), year, year + 5,
            "Contoh untuk peragaan",
            List.of("Layanan dasar yang bermutu (contoh)", "Ekonomi kota yang tangguh (contoh)",
                "Kota yang rukun dan aman (contoh)", "Pemerintahan yang dipercaya (contoh)")));
    regions.missions(Foundations.MALANG).stream().limit(4)
        .forEach(mission -> stage.remember("misi-" + mission.no(), mission.missionId()));
  }
}
