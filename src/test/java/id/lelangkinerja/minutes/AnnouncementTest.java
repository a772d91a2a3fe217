package id.lelangkinerja.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.signing.Mark;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A round is announced to everyone, and what stays sealed or is the panel's own is not. */
@ProgrammeTest
class AnnouncementTest {
  private static final String RESERVE = "97531";
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Issuing issuing;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Scope scope;
  @Autowired
  TransactionTemplate transaction;
  World world;
  Auction.Lot lot;
  RoundId round;
  String page;

  @BeforeEach
  void open() {
    world = worlds.fresh();
    lot = auction.checked(world);
    round = new RoundId(lot.round());
    page = world.links().open().announcement(lot.round());
    change("update reserve set value = " + RESERVE + " where region_id = :region and lot_id = :lot");
    change("insert into lot_invitation (region_id, lot_id, agency_id) values (:region, :lot, '"
        + world.agency("dinsos").value() + "')");
    auction.costs(lot, "ceiling", "round_id", lot.round(), 2019, 7_000_000_000L);
  }

  private void change(String sql) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.planner().acting());
      jdbc.sql(sql).param("region", world.region().value()).param("lot", lot.id().value()).update();
    });
  }

  private static String text(byte[] pdf) {
    try (var read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private String file() {
    return world.links().minutes().file(UUID.fromString(auction.text(lot, """
        select minutes_id::text from minutes where region_id = :region and round_id = :id order by no desc limit 1""",
        lot.round())));
  }

  @Test
  void a_citizen_reads_what_is_auctioned_when_and_who_is_invited() {
    assertThat(world.citizen().opens(world.links().open().announcements()).body()).contains("Lelang " + lot.round());
    assertThat(world.citizen().opens(page).body()).contains("Anak sehat", "Kesehatan", "Indikator STUNTING",
        "bobot 50%", "Kebaruan", "Rp7.000.000.000", "Dinas Sosial", "satu pemenang");
  }

  @Test
  void neither_a_reserve_nor_a_bid_nor_who_offers_is_announced() {
    issuing.announcement(world.planner().acting(), round, "");
    assertThat(world.citizen().opens(page).body()).doesNotContain(RESERVE, "97.531", "Dinas Kesehatan",
        "Inovasi dinkes");
    assertThat(text(world.citizen().fetches(file()))).contains("Anak sehat").doesNotContain(RESERVE, "97.531",
        "Dinas Kesehatan", "Inovasi dinkes");
  }

  @Test
  void a_draft_is_announced_to_nobody_nor_is_one_that_was_cancelled_as_a_draft() {
    for (var state : new LotState[]{LotState.DRAFT, LotState.CANCELLED}) {
      auction.put(lot, state);
      assertThat(world.citizen().opens(page).isRefused()).as(state.name()).isTrue();
      assertThat(world.citizen().opens(world.links().open().announcements()).body())
          .doesNotContain("Lelang " + lot.round());
    }
  }

  @Test
  void the_announcement_is_a_numbered_paper_for_archives_that_everyone_may_open() {
    issuing.announcement(world.planner().acting(), round, "");
    assertThat(world.citizen().opens(page).body()).contains("Pengumuman nomor PENG-01/P2018-1", file());
    var pdf = world.citizen().fetches(file());
    VeraPdf.assertArchival(pdf);
    assertThat(text(pdf)).contains("PENGUMUMAN", "PENG-01/P2018-1", "Indikator STUNTING", "Dinas Sosial");
  }

  @Test
  void another_announcement_asks_for_a_reason_and_names_the_one_that_it_replaces() {
    issuing.announcement(world.planner().acting(), round, "");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> issuing.announcement(world.planner().acting(), round, " "))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.REASON_MISSING));
    issuing.announcement(world.secretary().acting(), round, "Batas waktu diperpanjang");
    assertThat(world.citizen().opens(page).body()).contains("PENG-02/P2018-1", "diganti oleh PENG-02/P2018-1");
    assertThat(text(world.citizen().fetches(file()))).contains("menggantikan pengumuman", "PENG-01/P2018-1",
        "diperpanjang");
  }

  @Test
  void the_invited_agency_opens_its_letter_once_the_round_is_announced_and_no_other_does() {
    var letter = world.links().minutes().invitation(lot.round(), world.agency("dinsos").value());
    assertThat(world.dinsosHead().opens(world.links().minutes().invitations(lot.round())).body())
        .contains("tersedia begitu pengumuman");
    assertThat(world.dinsosHead().opens(letter).isRefused()).isTrue();
    issuing.announcement(world.planner().acting(), round, "");
    assertThat(text(world.dinsosHead().fetches(letter))).contains("Kepala Dinas Sosial", "PENG-01/P2018-1",
        "Anak sehat").doesNotContain(RESERVE, "97.531");
    VeraPdf.assertArchival(world.planner().fetches(letter));
    assertThat(world.planner().fetches(letter)).isEqualTo(world.dinsosHead().fetches(letter));
    var code = auction.text(lot, """
        select c.code from document_code c join printed_paper p on p.region_id = c.region_id
          and p.paper_id = c.document_id and c.document_kind = 'INVITATION'
        where p.region_id = :region and p.topic like :id::text || ':%'""", lot.round());
    assertThat(text(world.dinsosHead().fetches(letter))).contains(new Mark(code, "").spelled());
    var verified = world.links().signing().document(code);
    assertThat(world.citizen().opens(verified).body()).contains("Undangan mengajukan penawaran", "Dinas Sosial");
    issuing.announcement(world.planner().acting(), round, "Batas waktu diperpanjang");
    assertThat(text(world.dinsosHead().fetches(letter))).contains("PENG-02/P2018-1");
    assertThat(world.citizen().opens(verified).body()).contains("sudah dicetak lagi dengan isi lain");
    assertThat(world.dinkesHead().opens(letter).isRefused()).isTrue();
    assertThat(world.stranger().opens(letter).isRefused()).isTrue();
  }
}
