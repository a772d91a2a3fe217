package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.LotState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who does not score a bid, who is waited for, and when its scores lie open. */
@ProgrammeTest
class ConflictTest {
  private static final String FAMILY = "Kepala dinas adalah kakak ipar saya";
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  DeclaringConflict declaring;
  @Autowired
  Revealing revealing;
  @Autowired
  Scoring scoring;
  @Autowired
  BeginningNegotiation negotiation;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void nobody_scores_a_bid_before_saying_whether_there_is_a_conflict_of_interest() {
    var lot = auction.presented(world);
    var expert = world.expert().acting();
    refused(Reason.CONFLICT_UNDECLARED,
        () -> scoring.save(expert, lot.bid("dinkes"), Marks.of(auction.scores(lot, "1", "1"), ""), 0));
    refused(Reason.CONFLICT_UNDECLARED,
        () -> scoring.handIn(expert, lot.bid("dinkes"), Marks.of(auction.scores(lot, "1", "1"), "")));
    declaring.declare(expert, lot.bid("dinkes"), null);
    scoring.handIn(expert, lot.bid("dinkes"), Marks.of(auction.scores(lot, "1", "1"), ""));
    refused(Reason.SHEET_HANDED_IN, () -> declaring.declare(expert, lot.bid("dinkes"), null));
    refused(Reason.CONFLICT_UNDECLARED,
        () -> scoring.handIn(expert, lot.bid("dinsos"), Marks.of(auction.scores(lot, "1", "1"), "")));
  }

  @Test
  void only_members_of_the_panel_say_that_there_is_none_and_only_while_scores_are_given() {
    var lot = auction.checked(world);
    for (var reason : new String[]{null, FAMILY}) {
      refused(Reason.PANEL_STEP_CLOSED, () -> declaring.declare(world.expert().acting(), lot.bid("dinkes"), reason));
    }
    var presented = auction.presented(worlds.fresh());
    var there = presented.world();
    for (var other : List.of(there.planner(), there.viceMayor(), there.dinkesHead())) {
      refused(Reason.NOT_YOURS, () -> declaring.declare(other.acting(), presented.bid("dinkes"), null));
    }
    for (var other : List.of(there.planner(), there.dinkesHead())) {
      refused(Reason.NOT_YOURS, () -> declaring.declare(other.acting(), presented.bid("dinkes"), FAMILY));
    }
  }

  @Test
  void a_conflict_that_is_seen_after_handing_in_sets_the_sheet_aside_and_the_quorum_counts_without_it() {
    var lot = auction.presented(world);
    handIn(lot, "dinkes", world.mayor(), world.secretary(), world.expert());
    handIn(lot, "dinsos", world.mayor(), world.secretary(), world.expert());
    assertThat(world.expert().opens(world.links().panel().bidConflict(lot.bid("dinkes").value())).body())
        .contains("dikesampingkan dan tidak dihitung lagi");
    declaring.declare(world.expert().acting(), lot.bid("dinkes"), FAMILY);
    assertThat(world.planner().opens(sheet(lot, "dinkes")).body()).contains("2 dari 2 lembar nilai",
        "Lembar yang dikesampingkan dan tidak dihitung: ", FAMILY);
    assertThat(world.planner().opens(world.links().notices().all()).body()).contains("lembarnya tidak dihitung lagi");
    declaring.declare(world.secretary().acting(), lot.bid("dinkes"), FAMILY);
    refused(Reason.SHEETS_MISSING, () -> negotiation.begin(world.secretary().acting(), lot.id(), null));
    revealing.reveal(world.mayor().acting(), lot.bid("dinkes"), "Dua anggota berbenturan kepentingan");
    negotiation.begin(world.secretary().acting(), lot.id(), null);
  }

  @Test
  void a_conflict_that_arises_while_the_lot_is_negotiated_takes_the_sheet_out_of_the_ranking() {
    var lot = auction.presented(world);
    for (var agency : List.of("dinkes", "dinsos")) {
      handIn(lot, agency, world.mayor(), world.secretary());
      auction.handIn(lot, world.expert(), agency, "80", "80");
    }
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    assertThat(counted(lot, "dinkes")).isEqualTo("3 60.00");
    declaring.declare(world.expert().acting(), lot.bid("dinkes"), FAMILY);
    assertThat(counted(lot, "dinkes")).isEqualTo("2 50.00");
    assertThat(counted(lot, "dinsos")).isEqualTo("3 60.00");
    auction.put(lot, LotState.SIGNING);
    refused(Reason.PANEL_STEP_CLOSED, () -> declaring.declare(world.mayor().acting(), lot.bid("dinkes"), FAMILY));
  }

  @Test
  void what_counted_when_the_lot_was_awarded_goes_on_counting_but_the_member_speaks_no_more() {
    var lot = auction.presented(world);
    for (var agency : List.of("dinkes", "dinsos")) {
      handIn(lot, agency, world.mayor(), world.secretary(), world.expert());
    }
    auction.put(lot, LotState.OBJECTION);
    declaring.declare(world.secretary().acting(), lot.bid("dinkes"), FAMILY);
    assertThat(counted(lot, "dinkes")).startsWith("3 ");
    assertThat(auction.text(lot, "select count(*) from panel_voice_view where region_id = :region and bid_id = :id"
        + " and role = 'SECRETARY'", lot.bid("dinkes").value())).isEqualTo("0");
  }

  @Test
  void a_declared_conflict_stands_bars_scoring_and_is_not_waited_for() {
    var lot = auction.presented(world);
    var expert = world.expert().acting();
    declaring.declare(expert, lot.bid("dinkes"), null);
    declaring.declare(expert, lot.bid("dinkes"), FAMILY);
    refused(Reason.CONFLICT_STANDS, () -> declaring.declare(expert, lot.bid("dinkes"), null));
    refused(Reason.NOT_YOURS,
        () -> scoring.handIn(expert, lot.bid("dinkes"), Marks.of(auction.scores(lot, "1", "1"), "")));
    assertThat(world.planner().opens(sheet(lot, "dinkes")).body()).contains(FAMILY, "0 dari 2 lembar nilai");
    assertThat(world.expert().opens(sheet(lot, "dinkes")).body()).contains("tidak menilai penawaran ini")
        .doesNotContain("name=\"note\"");
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body()).doesNotContain(FAMILY);
    handIn(lot, "dinkes", world.mayor(), world.secretary());
    handIn(lot, "dinsos", world.mayor(), world.secretary(), world.expert());
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
  }

  @Test
  void the_secretary_scores_neither_the_secretariat_nor_a_unit_below_it() {
    var lot = auction.presented(world);
    var dinkes = world.agency("dinkes").value();
    auction.text(lot, """
        update agency set kind = 'SEKRETARIAT' where region_id = :region and agency_id = :id returning 'x'""", dinkes);
    auction.text(lot, "update agency set kind = 'BAGIAN', parent_id = '" + dinkes
        + "' where region_id = :region and agency_id = :id returning 'x'", world.agency("dinsos").value());
    var secretary = world.secretary().acting();
    for (var agency : List.of("dinkes", "dinsos")) {
      refused(Reason.NOT_YOURS, () -> declaring.declare(secretary, lot.bid(agency), null));
      refused(Reason.NOT_YOURS,
          () -> scoring.handIn(secretary, lot.bid(agency), Marks.of(auction.scores(lot, "1", "1"), "")));
      assertThat(world.secretary().opens(sheet(lot, agency)).body()).contains("Karena jabatan Anda");
      handIn(lot, agency, world.mayor(), world.expert());
    }
    negotiation.begin(secretary, lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
  }

  @Test
  void whoever_belongs_to_a_partner_of_a_joint_bid_scores_neither_it_nor_its_rival() {
    auction.belongs(world, world.expert(), "kominfo");
    var lot = auction.presented(world);
    assertThat(world.expert().opens(sheet(lot, "dinkes")).status()).isEqualTo(200);
    auction.text(lot, "insert into bid_partner (region_id, bid_id, agency_id, name, lead, share, part) values (:region,"
        + " :id, '" + world.agency("kominfo").value() + "', 'Kominfo', false, 40, 'jaringan') returning 'x'",
        lot.bid("dinkes").value());
    var expert = world.expert().acting();
    refused(Reason.NOT_YOURS, () -> declaring.declare(expert, lot.bid("dinkes"), null));
    refused(Reason.NOT_FOUND_HERE, () -> declaring.declare(expert, lot.bid("dinsos"), null));
    assertThat(world.expert().opens(sheet(lot, "dinkes")).status()).isEqualTo(404);
    assertThat(world.planner().opens(sheet(lot, "dinsos")).body()).contains("0 dari 2 lembar nilai",
        "perangkat daerahnya menawar");
    for (var agency : List.of("dinkes", "dinsos")) {
      handIn(lot, agency, world.mayor(), world.secretary());
    }
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
  }

  @Test
  void the_chair_opens_the_scores_early_with_a_quorum_and_nobody_hands_in_afterwards() {
    var lot = auction.presented(world);
    var bid = lot.bid("dinkes");
    var chair = world.secretary().acting();
    auction.declare(lot);
    handIn(lot, "dinkes", world.mayor());
    refused(Reason.QUORUM_MISSING, () -> revealing.reveal(chair, bid, "Cukup"));
    handIn(lot, "dinkes", world.secretary());
    refused(Reason.NOT_YOURS, () -> revealing.reveal(world.expert().acting(), bid, "Cukup"));
    refused(Reason.NOT_YOURS, () -> revealing.reveal(world.planner().acting(), bid, "Cukup"));
    assertThat(world.planner().opens(sheet(lot, "dinkes")).body()).doesNotContain("catatan mayor");
    revealing.reveal(chair, bid, "Anggota ketiga sakit");
    assertThat(world.planner().opens(sheet(lot, "dinkes")).body()).contains("catatan mayor", "2 dari 2 lembar nilai");
    refused(Reason.PANEL_STEP_CLOSED,
        () -> scoring.handIn(world.expert().acting(), bid, Marks.of(auction.scores(lot, "1", "1"), "")));
    refused(Reason.PANEL_STEP_CLOSED, () -> revealing.reveal(chair, bid, "Sekali lagi"));
  }

  @Test
  void without_a_quorum_the_mayor_alone_opens_what_is_in_with_a_reason() {
    var lot = auction.presented(world);
    var bid = lot.bid("dinkes");
    declaring.declare(world.expert().acting(), bid, FAMILY);
    declaring.declare(world.secretary().acting(), bid, FAMILY);
    refused(Reason.QUORUM_MISSING, () -> revealing.reveal(world.mayor().acting(), bid, "Belum ada lembar"));
    handIn(lot, "dinkes", world.mayor());
    handIn(lot, "dinsos", world.mayor(), world.secretary(), world.expert());
    refused(Reason.SHEETS_MISSING, () -> negotiation.begin(world.secretary().acting(), lot.id(), null));
    assertThat(world.mayor().opens(sheet(lot, "dinkes")).body()).contains("kurang dari kuorum 2", "/sheet/reveal");
    refused(Reason.NOT_YOURS, () -> revealing.reveal(world.secretary().acting(), bid, "Ketua saja"));
    revealing.reveal(world.mayor().acting(), bid, "Dua anggota berbenturan kepentingan");
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
  }

  @Test
  void where_nobody_may_score_the_page_says_what_to_do() {
    var lot = auction.presented(world);
    lot.panel().forEach(member -> declaring.declare(member.acting(), lot.bid("dinkes"), FAMILY));
    assertThat(world.planner().opens(sheet(lot, "dinkes")).body()).contains("Perencana mengganti anggota tim penguji");
    refused(Reason.NOT_YOURS, () -> revealing.reveal(world.mayor().acting(), lot.bid("dinkes"), "Paksa"));
    refused(Reason.QUORUM_MISSING, () -> revealing.reveal(world.viceMayor().acting(), lot.bid("dinkes"), "Paksa"));
  }

  /** How many sheets count for the bid, and the mean of what they gave. */
  private String counted(Auction.Lot lot, String agency) {
    return auction.text(lot, """
        select count(distinct person_id) || ' ' || round(avg(points), 2) from score_view
        where region_id = :region and bid_id = :id""", lot.bid(agency).value());
  }

  private void handIn(Auction.Lot lot, String agency, Player... members) {
    for (var member : members) {
      auction.handIn(lot, member, agency, "50", "50");
    }
  }

  private String sheet(Auction.Lot lot, String agency) {
    return world.links().panel().bidSheet(lot.bid(agency).value());
  }
}
