package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Answering;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.BeginningNegotiation;
import id.lelangkinerja.panel.BeginningPresentations;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.WorkingDays;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.SteppingBack;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class ObjectionTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact signing;
  @Autowired
  Awarding awarding;
  @Autowired
  MovingOn movingOn;
  @Autowired
  Objecting objecting;
  @Autowired
  AnsweringObjection answering;
  @Autowired
  Answering replying;
  @Autowired
  BeginningPresentations presentations;
  @Autowired
  BeginningNegotiation negotiation;
  @Autowired
  SteppingBack steppingBack;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void an_agency_whose_bid_lost_objects_once_and_nobody_else_does() {
    var lot = open();
    for (var other : world.everybody()) {
      if (other != world.dinsosHead()) {
        assertThat(other.opens(address(lot)).isRefused()).as("%s", other).isTrue();
        assertThat(other.sends(address(lot), "reasons", "keliru").isRefused()).as("%s", other).isTrue();
      }
    }
    assertThat(world.dinsosHead().opens(world.links().work()).body()).contains("Penetapan dapat disanggah");
    assertThat(world.dinsosHead().opens(award(lot)).body()).contains(address(lot));
    assertThat(world.dinsosHead().sends(address(lot), "reasons", " ").status()).isEqualTo(422);
    assertThat(world.dinsosHead().sends(address(lot), "reasons", "Data awal pemenang keliru").status()).isEqualTo(303);
    assertThat(world.dinsosHead().opens(award(lot)).body()).contains("Data awal pemenang keliru")
        .doesNotContain(address(lot));
    refused(Reason.OBJECTION_MADE, () -> object(lot));
    refused(Reason.OBJECTION_NOT_LOST,
        () -> objecting.object(world.dinkesHead().acting(), lot.id(), null, "sekali lagi", null));
    assertThat(world.dinsosHead().opens(world.links().work()).body()).doesNotContain("Penetapan dapat disanggah");
  }

  @Test
  void nobody_objects_before_the_time_for_it_or_after_its_last_day() {
    var lot = awarded();
    refused(Reason.OBJECTION_CLOSED, () -> object(lot));
    openObjections(lot);
    pass(Duration.ofDays(8));
    refused(Reason.OBJECTION_TOO_LATE, () -> object(lot));
    assertThat(world.dinsosHead().opens(address(lot)).status()).isEqualTo(404);
  }

  @Test
  void agencies_are_left_three_working_days_at_least() {
    var lot = awarded();
    refused(Reason.OBJECTION_TERM_SHORT, () -> movingOn.toObjection(world.planner().acting(), lot.id(),
        WorkingDays.after(auction.today(), 2), null));
    movingOn.toObjection(world.planner().acting(), lot.id(), WorkingDays.after(auction.today(), 3), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.OBJECTION);
  }

  @Test
  void the_term_that_is_proposed_is_the_one_that_the_region_chose() {
    var lot = awarded();
    var url = world.links().auction().lotAwardStep(lot.id().value(), "objection");
    assertThat(world.planner().opens(url).body()).contains("value=\"" + WorkingDays.after(auction.today(), 5) + "\"");
    var setting = world.links().structure().setting("objection-days");
    assertThat(world.administrator().sends(setting, "days", "2", "from", "2018-01-01").status()).isEqualTo(422);
    assertThat(world.administrator().sends(setting, "days", "8", "from", auction.today().plusDays(1).toString())
        .status())
        .isEqualTo(303);
    pass(Duration.ofDays(1));
    assertThat(world.planner().opens(url).body()).contains("value=\"" + WorkingDays.after(auction.today(), 8) + "\"");
    assertThat(world.administrator().opens(world.links().structure().settings()).body()).contains("8 hari kerja");
  }

  @Test
  void a_lot_is_signed_neither_while_the_term_runs_nor_over_an_objection_without_an_answer() {
    var lot = open();
    refused(Reason.OBJECTION_TERM_RUNNING, () -> movingOn.toSigning(world.planner().acting(), lot.id(), null));
    object(lot);
    pass(Duration.ofDays(8));
    refused(Reason.OBJECTION_UNANSWERED, () -> movingOn.toSigning(world.planner().acting(), lot.id(), null));
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("Masa sanggah berakhir");
    assertThat(world.secretary().opens(world.links().work()).body()).contains("Sanggahan menunggu jawaban");
    answer(lot, false);
    movingOn.toSigning(world.planner().acting(), lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.SIGNING);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.AWARDED);
  }

  @Test
  void where_no_bid_lost_nobody_can_object_and_the_lot_goes_on_at_once() {
    var lot = accepted();
    auction.put(lot, "dinsos", BidState.REFUSED);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "satu-satunya");
    openObjections(lot);
    movingOn.toSigning(world.planner().acting(), lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.SIGNING);
  }

  @Test
  void the_chair_alone_answers_and_gives_reasons() {
    var lot = open();
    object(lot);
    var url = world.links().auction().lotObjectionPart(lot.id().value(), objection(lot), "answer");
    for (var other : world.everybody()) {
      if (other != world.secretary()) {
        assertThat(other.opens(url).isRefused()).as("%s", other).isTrue();
        assertThat(other.sends(url, "result", "UPHELD", "reasons", "ya").isRefused()).as("%s", other).isTrue();
      }
    }
    assertThat(world.secretary().opens(url).status()).isEqualTo(200);
    assertThat(world.secretary().sends(url, "result", "", "reasons", "ya").status()).isEqualTo(422);
    assertThat(world.secretary().sends(url, "result", "DISMISSED", "reasons", "").status()).isEqualTo(422);
    assertThat(world.secretary().sends(url, "result", "DISMISSED", "reasons", "Data sudah diuji").status())
        .isEqualTo(303);
    assertThat(world.secretary().sends(url, "result", "UPHELD", "reasons", "ternyata benar").status()).isEqualTo(409);
    assertThat(auction.state(lot)).isEqualTo(LotState.OBJECTION);
  }

  @Test
  void the_mayor_answers_in_the_place_of_a_chair_who_belongs_to_a_bidder() {
    var lot = open();
    auction.belongs(world, world.secretary(), "dinkes");
    object(lot);
    var url = world.links().auction().lotObjectionPart(lot.id().value(), objection(lot), "answer");
    assertThat(world.secretary().sends(url, "result", "DISMISSED", "reasons", "x").isRefused()).isTrue();
    assertThat(world.mayor().opens(world.links().notices().all()).body()).contains("Anak sehat");
    assertThat(world.mayor().opens(world.links().work()).body()).contains("Sanggahan menunggu jawaban");
    assertThat(world.mayor().opens(url).status()).isEqualTo(200);
    assertThat(world.mayor().sends(url, "result", "DISMISSED", "reasons", "Data sudah diuji").status()).isEqualTo(303);
    pass(Duration.ofDays(8));
    movingOn.toSigning(world.planner().acting(), lot.id(), null);
    assertThat(auction.state(lot)).isEqualTo(LotState.SIGNING);
  }

  @Test
  void what_bars_a_chair_or_mayor_from_a_bid_bars_answering_an_objection_by_it_or_against_it() {
    var lot = open();
    conflict(lot, "dinkes", world.secretary());
    object(lot);
    var url = world.links().auction().lotObjectionPart(lot.id().value(), objection(lot), "answer");
    refused(Reason.NOT_YOURS, () -> answer(lot, true));
    assertThat(world.secretary().opens(url).status()).isEqualTo(404);
    assertThat(world.secretary().opens(award(lot)).body()).contains("kepala daerah menjawab sanggahan ini")
        .doesNotContain(url);
    assertThat(world.mayor().opens(world.links().notices().all()).body()).contains("Anak sehat");
    assertThat(world.mayor().opens(url).status()).isEqualTo(200);
    conflict(lot, "dinsos", world.mayor());
    assertThat(world.mayor().sends(url, "result", "DISMISSED", "reasons", "x").isRefused()).isTrue();
    assertThat(world.mayor().opens(award(lot)).body()).contains("wakil kepala daerah menjawab sanggahan ini");
    assertThat(world.viceMayor().opens(world.links().work()).body()).contains(url);
    assertThat(world.viceMayor().sends(url, "result", "DISMISSED", "reasons", "Data sudah diuji").status())
        .isEqualTo(303);
  }

  @Test
  void the_secretary_answers_no_objection_of_the_secretariat_and_where_all_are_barred_the_page_says_so() {
    var lot = open();
    object(lot);
    auction.text(lot, "update agency set kind = 'SEKRETARIAT' where region_id = :region and agency_id = :id"
        + " returning 'x'", world.agency("dinsos").value());
    refused(Reason.NOT_YOURS, () -> answer(lot, false));
    conflict(lot, "dinkes", world.mayor());
    refused(Reason.NOT_YOURS,
        () -> answering.answer(world.mayor().acting(), lot.id(), objection(lot), false, "Sudah ditimbang"));
    conflict(lot, "dinkes", world.viceMayor());
    refused(Reason.NOT_YOURS,
        () -> answering.answer(world.viceMayor().acting(), lot.id(), objection(lot), false, "Sudah ditimbang"));
    assertThat(world.mayor().opens(award(lot)).body()).contains("dijawab oleh penjabat Sekretaris Daerah");
  }

  private void conflict(Auction.Lot lot, String agency, Player member) {
    auction.text(lot, """
        insert into conflict_declaration (region_id, bid_id, person_id, reason, declared_at)
        values (:region, :id, '%s', 'Ipar saya', now())
        on conflict (region_id, bid_id, person_id) do update set reason = excluded.reason returning 'x'"""
        .formatted(member.acting().person().value()), lot.bid(agency).value());
  }

  @Test
  void rivals_read_an_objection_when_it_is_answered_and_not_before() {
    var lot = open();
    object(lot);
    assertThat(world.dinkesHead().opens(award(lot)).body()).doesNotContain("Nilai tidak adil");
    assertThat(world.planner().opens(award(lot)).body()).contains("Nilai tidak adil");
    answer(lot, false);
    assertThat(world.dinkesHead().opens(award(lot)).body()).contains("Nilai tidak adil", "Sudah ditimbang");
  }

  @Test
  void an_answer_that_comes_late_is_marked_so_for_the_agency_and_the_public_and_one_in_time_is_not() {
    var timely = open();
    object(timely);
    answer(timely, false);
    assertThat(world.dinsosHead().opens(award(timely)).body()).contains("Sudah ditimbang")
        .doesNotContain("dijawab terlambat");
    found();
    var lot = open();
    object(lot);
    assertThat(world.dinsosHead().opens(award(lot)).body()).doesNotContain("lewat batas waktu");
    pass(Duration.ofDays(8));
    assertThat(world.dinsosHead().opens(award(lot)).body()).contains("lewat batas waktu");
    assertThat(world.secretary().opens(world.links().auction().lotObjectionPart(lot.id().value(), objection(lot),
        "answer")).body()).contains("lewat batas waktu");
    answer(lot, false);
    assertThat(world.dinsosHead().opens(award(lot)).body()).contains("Sudah ditimbang", "dijawab terlambat");
    assertThat(world.citizen().opens(world.links().open().result(lot.id().value())).body())
        .contains("Sudah ditimbang", "dijawab terlambat");
  }

  @Test
  void an_agency_whose_bid_was_damaged_at_the_opening_objects_with_its_record_as_ground() {
    var lot = besideDamaged();
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    openObjections(lot);
    assertThat(notices(world.dinsosHead())).contains("Anak sehat");
    assertThat(world.dinsosHead().opens(world.links().work()).body()).contains("Penetapan dapat disanggah");
    assertThat(world.dinsosHead().opens(address(lot)).body()).contains("dinyatakan rusak",
        world.links().seals().seal(lot.round()));
    refused(Reason.NOT_YOURS,
        () -> objecting.object(world.dinsosOperator().acting(), lot.id(), null, "Segelnya utuh", null));
    object(lot);
    refused(Reason.OBJECTION_MADE, () -> object(lot));
    auction.belongs(world, world.secretary(), "dinsos");
    refused(Reason.NOT_YOURS, () -> answer(lot, true));
    answering.answer(world.mayor().acting(), lot.id(), objection(lot), true, "Berkas rusak di pihak kami");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.REJECTED);
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.DAMAGED);
    assertThat(notices(world.dinsosHead())).contains("diterima");
    assertThat(world.citizen().opens(world.links().open().result(lot.id().value())).body())
        .contains("Berkas rusak di pihak kami");
  }

  @Test
  void an_agency_whose_bid_was_damaged_reads_no_award_before_there_is_one() {
    var lot = besideDamaged();
    assertThat(world.dinsosHead().opens(award(lot)).status()).isEqualTo(404);
    refused(Reason.NOT_FOUND_HERE, () -> object(lot));
  }

  @Test
  void who_answers_for_the_panel_is_reminded_once_a_day_of_an_answer_that_is_overdue() {
    var lot = open();
    object(lot);
    jobs.run("award.overdue-answers");
    assertThat(notices(world.secretary())).doesNotContain("belum dijawab");
    pass(Duration.ofDays(8));
    jobs.run("award.overdue-answers");
    jobs.run("award.overdue-answers");
    assertThat(reminders(lot)).as("to secretary and planner").isEqualTo("2");
    assertThat(notices(world.secretary())).contains("belum dijawab");
    assertThat(notices(world.planner())).contains("belum dijawab");
    assertThat(notices(world.mayor())).doesNotContain("belum dijawab");
    conflict(lot, "dinkes", world.secretary());
    pass(Duration.ofDays(1));
    jobs.run("award.overdue-answers");
    assertThat(notices(world.mayor())).contains("belum dijawab");
    answering.answer(world.mayor().acting(), lot.id(), objection(lot), false, "Sudah ditimbang");
    pass(Duration.ofDays(1));
    jobs.run("award.overdue-answers");
    assertThat(reminders(lot)).as("and to mayor and planner the next day").isEqualTo("4");
  }

  private String reminders(Auction.Lot lot) {
    return auction.text(lot, "select count(*) from notice n where n.region_id = :region"
        + " and n.text_key = 'notice.text.objection-overdue' and cast(:id as uuid) is not null", lot.round());
  }

  private String notices(Player player) {
    return player.opens(world.links().notices().all()).body();
  }

  @Test
  void the_file_of_an_objection_is_read_by_those_who_read_the_objection() {
    var lot = open();
    objecting.object(world.dinsosHead().acting(), lot.id(), null, "Lihat lampiran", new Objecting.Attached("bukti.txt",
        new ByteArrayInputStream("data awal".getBytes(StandardCharsets.UTF_8))));
    var url = world.links().auction().lotObjectionPart(lot.id().value(), objection(lot), "file");
    assertThat(world.secretary().opens(url).body()).contains("data awal");
    assertThat(world.dinkesHead().opens(url).status()).isEqualTo(404);
    answer(lot, false);
    assertThat(world.dinkesHead().opens(url).status()).isEqualTo(200);
    assertThat(world.citizen().opens(url).isRefused()).isTrue();
  }

  @Test
  void an_objection_that_is_upheld_undoes_the_award_and_the_objector_may_win_the_next() {
    var lot = open();
    object(lot);
    answer(lot, true);
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.REJECTED);
    assertThat(standing(lot)).isEqualTo("0");
    assertThat(world.dinkesHead().opens(award(lot)).body()).contains("Penetapan dibatalkan sanggahan");
    assertThat(world.secretary().opens(world.links().work()).body()).contains("penawaran target dimulai lagi");
    negotiate(lot, "dinsos", "11");
    assertThat(world.secretary().opens(world.links().work()).body()).doesNotContain("penawaran target dimulai lagi");
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinsos"), "sanggahannya benar");
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.AWARDED);
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.REJECTED);
    assertThat(standing(lot)).isEqualTo("1");
    assertThat(world.dinkesHead().opens(award(lot)).body()).contains("Paket ditetapkan kepada Dinas Sosial",
        "sanggahannya benar", "Nilai tidak adil");
  }

  @Test
  void whose_bid_was_turned_down_unheard_is_eligible_again_by_its_objection_and_is_heard() {
    var lot = auction.checked(world);
    auction.put(lot, "dinsos", BidState.REJECTED);
    presentations.begin(world.planner().acting(), lot.id(), null);
    auction.present(lot, lot.bid("dinkes"));
    lot.panel().forEach(member -> auction.handIn(lot, member, "dinkes", "90", "80"));
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "satu-satunya");
    openObjections(lot);
    object(lot);
    answer(lot, true);
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.ELIGIBLE);
    assertThat(auction.text(lot, "select reason from bid_move where region_id = :region and bid_id = :id",
        lot.bid("dinsos").value())).isEqualTo("Sudah ditimbang");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    steppingBack.stepBack(world.planner().acting(), lot.id(), LotState.NEGOTIATING, "Dinas Sosial dipaparkan");
    auction.present(lot, lot.bid("dinsos"));
    lot.panel().forEach(member -> auction.handIn(lot, member, "dinsos", "95", "95"));
    negotiation.begin(world.secretary().acting(), lot.id(), null);
    negotiate(lot, "dinsos", "11");
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinsos"), "sanggahannya benar");
    assertThat(auction.state(lot, "dinsos")).isEqualTo(BidState.AWARDED);
  }

  @Test
  void who_lost_an_award_by_an_objection_settles_anew_and_vows_anew_before_the_next() {
    var lot = open();
    object(lot);
    answer(lot, true);
    auction.counter(lot, "dinkes", "9");
    accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "target lebih tinggi");
    assertThat(auction.text(lot, """
        select string_agg(trim_scale(value)::text, ', ' order by indicator_id, year) from final_target_view
        where region_id = :region and bid_id = :id and indicator_id = '%s'""".formatted(lot.stunting()),
        lot.bid("dinkes").value())).isEqualTo("14, 9");
    assertThat(auction.text(lot, "select count(*) from integrity_pact where region_id = :region and bid_id = :id",
        lot.bid("dinkes").value())).isEqualTo("2");
    assertThat(standing(lot)).isEqualTo("1");
  }

  @Test
  void a_pact_for_targets_that_were_settled_anew_vows_nothing() {
    var lot = open();
    object(lot);
    answer(lot, true);
    auction.counter(lot, "dinkes", "9");
    answerOffer(lot);
    accepting.accept(world.secretary().acting(), lot.bid("dinkes"));
    refused(Reason.AWARD_NOT_ACCEPTED,
        () -> awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "tanpa pakta baru"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "dengan pakta baru");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
  }

  @Test
  void an_objection_without_an_answer_is_moot_once_another_undid_the_award() {
    var objection = new Objection(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID(), "Dinas", null, null,
        "alasan", null,
        clock.instant(), auction.today(), false, null, null, null, null, false);
    assertThat(objection.result(at(1, false))).isEqualTo(Objection.Result.WAITING);
    assertThat(objection.result(at(1, true))).isEqualTo(Objection.Result.MOOT);
    assertThat(objection.result(at(2, false))).isEqualTo(Objection.Result.MOOT);
  }

  private static AwardLot at(int decision, boolean undone) {
    return new AwardLot(UUID.randomUUID(), UUID.randomUUID(), 1, "Paket", "Putaran", LotState.OBJECTION, false, false,
        decision, undone, null, false, 2, 1, 1, false);
  }

  @Test
  void working_days_leave_out_the_weekend() {
    assertThat(List.of("2018-12-03", "2018-12-06", "2018-12-07", "2018-12-08").stream()
        .map(LocalDate::parse).map(day -> WorkingDays.after(day, 3).toString()).toList())
        .containsExactly("2018-12-06", "2018-12-11", "2018-12-12", "2018-12-12");
  }

  private Auction.Lot accepted() {
    var lot = auction.negotiating(world);
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    return lot;
  }

  private Auction.Lot besideDamaged() {
    var lot = auction.negotiatingBesideDamaged(world);
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    return lot;
  }

  private Auction.Lot awarded() {
    var lot = accepted();
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    return lot;
  }

  private Auction.Lot open() {
    var lot = awarded();
    openObjections(lot);
    return lot;
  }

  private void openObjections(Auction.Lot lot) {
    movingOn.toObjection(world.planner().acting(), lot.id(), WorkingDays.after(auction.today(), 5), null);
  }

  private void object(Auction.Lot lot) {
    objecting.object(world.dinsosHead().acting(), lot.id(), null, "Nilai tidak adil", null);
  }

  private void answer(Auction.Lot lot, boolean upheld) {
    answering.answer(world.secretary().acting(), lot.id(), objection(lot), upheld, "Sudah ditimbang");
  }

  private void negotiate(Auction.Lot lot, String agency, String stunting) {
    auction.counter(lot, agency, stunting);
    accepting.accept(("dinkes".equals(agency) ? world.dinkesHead() : world.dinsosHead()).acting(), lot.bid(agency));
  }

  private void answerOffer(Auction.Lot lot) {
    replying.answer(world.dinkesHead().acting(), lot.bid("dinkes"), auction.targets(lot, "10"), "sanggup sampai 10");
  }

  private UUID objection(Auction.Lot lot) {
    return UUID.fromString(auction.text(lot,
        "select objection_id::text from objection where region_id = :region and lot_id = :id", lot.id().value()));
  }

  private String standing(Auction.Lot lot) {
    return auction.text(lot, "select count(*) from award_view where region_id = :region and lot_id = :id",
        lot.id().value());
  }

  private void pass(Duration time) {
    ((MovableClock) clock).moveTo(clock.instant().plus(time));
  }

  private String award(Auction.Lot lot) {
    return world.links().auction().lotAward(lot.id().value());
  }

  private String address(Auction.Lot lot) {
    return world.links().auction().lotObjection(lot.id().value());
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }
}
