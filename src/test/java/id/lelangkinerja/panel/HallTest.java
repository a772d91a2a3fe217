package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** In the hall the bid lies beside the score sheet. */
@ProgrammeTest
@Import(Auction.class)
class HallTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  World world;
  Auction.Lot lot;
  String hall;

  @BeforeEach
  void present() {
    world = worlds.fresh();
    lot = auction.presented(world);
    hall = world.links().panel().bidSheet(lot.bid("dinkes").value());
  }

  @Test
  void partners_programmes_and_risks_stand_beside_the_sheet() {
    auction.joint(lot, "dinkes", "dinsos");
    auction.risk(lot, "dinkes", "Kader berhenti", "HIGH", "Dua kader setiap RW");
    auction.programme(lot, "dinkes", "1.02.02", "Program Pemenuhan Upaya Kesehatan", 2019, 500_000_000);
    assertThat(world.expert().opens(hall).body()).contains("Dilaksanakan 2 perangkat daerah bersama", "Dinas Sosial",
        "70%", "30%", "Kader berhenti", "kemungkinan: besar", "Dua kader setiap RW", "1.02.02",
        "Program Pemenuhan Upaya Kesehatan", "Rp500.000.000");
  }

  @Test
  void a_bid_of_one_agency_that_names_none_shows_no_empty_parts() {
    assertThat(world.expert().opens(hall).body()).doesNotContain("perangkat daerah bersama", "id=\"risks\"",
        "id=\"programmes\"", "id=\"dates\"");
  }
}
