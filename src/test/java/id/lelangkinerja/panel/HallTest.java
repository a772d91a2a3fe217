package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.FileStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the hall the bid lies beside the score sheet. */
@ProgrammeTest
class HallTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  FileStore files;
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
  void the_judge_sees_the_path_drawn_with_its_ambition_in_words_and_other_places_figures() {
    auction.peer(lot, "105");
    assertThat(world.expert().opens(hall).body()).contains("class=\"chart drawn\"", "class=\"dot peer\"",
        "Kota Uji Lain 2018", "Ambisi", "class=\"bar\"");
  }

  @Test
  void beside_the_baseline_stand_the_published_figures_and_those_verified_under_earlier_contracts_with_their_sources() {
    auction.published(lot, 2017, "95");
    auction.published(lot, 2018, "99");
    auction.realised(lot, "dinsos", 2018, "130", true);
    var body = world.expert().opens(hall).body();
    assertThat(body).containsSubsequence("id=\"baselines\"", "Terbit dan terverifikasi: 3 angka", "2017", "Realisasi",
        "dihitung", "BPS uji", "2018", "99", "2018", "Terverifikasi", "dihitung", "130",
        "Kontrak PK-UJI-1, Dinas Sosial");
    assertThat(body).as("the published one of 2018 does not count").containsPattern("Realisasi</td>[^\\n]*>99");
    assertThat(body).contains(
        "Diukur terhadap angka yang terverifikasi dalam kontrak terdahulu pada 1 dari 2 indikator",
        "PK-UJI-1 (Dinas Sosial, 2018)", "sudah tercapai pada 2018", "terbitan 99");
    assertThat(world.expert().inEnglish().opens(hall).body()).contains("Contract PK-UJI-1, Dinas Sosial",
        "Verified in contract PK-UJI-1: Dinas Sosial", "already reached in 2018", "published: 99");
  }

  @Test
  void the_figures_of_another_agency_alone_are_no_history_of_this_one() {
    auction.realised(lot, "dinsos", 2018, "130", false);
    assertThat(world.expert().opens(hall).body()).doesNotContain("PK-UJI-1", "sudah tercapai");
    assertThat(world.expert().opens(world.links().panel().bidSheet(lot.bid("dinsos").value())).body())
        .contains("Kontrak PK-UJI-1, Dinas Sosial", "sudah tercapai pada 2018");
  }

  @Test
  void the_budget_stands_by_programme_and_year_against_the_ceiling_of_the_round() {
    auction.programme(lot, "dinkes", "1.02.02", "Program Pemenuhan Upaya Kesehatan", 2019, 500_000_000);
    auction.costs(lot, "bid_budget", "bid_id", lot.bid("dinkes").value(), 2019, 500_000_000);
    auction.costs(lot, "ceiling", "round_id", lot.round(), 2019, 400_000_000);
    assertThat(world.expert().opens(hall).body()).containsSubsequence("Program Pemenuhan Upaya Kesehatan",
        "Anggaran penawaran", "Rp500.000.000", "Pagu seluruh putaran", "Rp400.000.000", "125,0%", "melampaui pagu");
  }

  @Test
  void the_innovation_shows_its_sheet_for_the_regional_innovation_index() {
    assertThat(world.expert().opens(hall).body()).contains("Profil indeks inovasi");
  }

  @Test
  void attachments_are_opened_from_the_hall_and_stand_with_their_baseline() {
    var cases = "RW;balita stunting\n1;<b>12\n".getBytes(StandardCharsets.UTF_8);
    var stored = files.store(world.dinkesHead().acting(), "kasus-stunting.csv", new ByteArrayInputStream(cases));
    var file = UUID.randomUUID();
    auction.attached(lot, "dinkes", file, "kasus-stunting.csv", stored);
    var address = world.links().bidPart(lot.bid("dinkes").value(), "attachments/" + file);
    assertThat(world.expert().opens(hall).body()).containsSubsequence("id=\"baselines\"", address,
        "id=\"attachments\"", address);
    assertThat(world.expert().opens(hall).body()).containsSubsequence("id=\"baselines\"",
        "Isi tabel kasus-stunting.csv",
        "<th scope=\"col\">balita stunting</th>", "<td>&lt;b&gt;12</td>", "id=\"attachments\"");
    assertThat(world.expert().fetches(address)).isEqualTo(cases);
    assertThat(world.dinsosHead().opens(address).isRefused()).isTrue();
    assertThat(world.stranger().opens(address).isRefused()).isTrue();
  }

  @Test
  void neither_the_bidder_nor_its_rival_enters_the_hall() {
    assertThat(world.dinkesHead().opens(hall).isRefused()).isTrue();
    assertThat(world.dinsosHead().opens(hall).isRefused()).isTrue();
  }

  @Test
  void a_bid_of_one_agency_that_names_none_shows_no_empty_parts() {
    assertThat(world.expert().opens(hall).body()).doesNotContain("perangkat daerah bersama", "id=\"risks\"",
        "id=\"programmes\"", "id=\"dates\"");
  }
}
