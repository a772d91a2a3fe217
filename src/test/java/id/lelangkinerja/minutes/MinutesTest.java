package id.lelangkinerja.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.award.Awarding;
import id.lelangkinerja.award.MovingOn;
import id.lelangkinerja.award.Objecting;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.minutes.page.Paper;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.Refusing;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.signing.Mark;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class MinutesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  Awarding awarding;
  @Autowired
  Refusing refusing;
  @Autowired
  SigningPact signing;
  @Autowired
  MovingOn movingOn;
  @Autowired
  Objecting objecting;
  @Autowired
  Issuing issuing;
  @Autowired
  MinutesQuery query;
  @Autowired
  NegotiationQuery negotiations;
  @Autowired
  FrameQuery frames;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void minutes_are_numbered_by_kind_without_gaps_and_put_right_under_a_new_number() {
    var lot = awarded();
    var planner = world.planner().acting();
    issuing.ofOpening(planner, new RoundId(lot.round()), "");
    issuing.ofLot(world.secretary().acting(), lot.id(), MinutesKind.PRESENTATION, "");
    issuing.ofLot(planner, lot.id(), MinutesKind.NEGOTIATION, "");
    issuing.ofLot(planner, lot.id(), MinutesKind.AWARD, "");
    refused(Reason.REASON_MISSING, () -> issuing.ofLot(planner, lot.id(), MinutesKind.AWARD, " "));
    issuing.ofLot(planner, lot.id(), MinutesKind.AWARD, "Nama perangkat daerah keliru");
    assertThat(numbers(lot)).isEqualTo("BA-01/NEGOSIASI/P2018-1, BA-01/PAPARAN/P2018-1, BA-01/PEMBUKAAN/P2018-1,"
        + " BA-01/PENETAPAN/P2018-1, BA-02/PENETAPAN/P2018-1");
    assertThat(world.planner().opens(list(lot)).body()).contains("5 pengumuman dan berita acara terbit",
        "diperbaiki dengan BA-02/PENETAPAN/P2018-1",
        "Perbaikan atas BA-01/PENETAPAN/P2018-1: Nama perangkat daerah keliru");
  }

  @Test
  void the_next_round_of_a_year_has_a_name_of_its_own_in_its_numbers() {
    var first = awarded();
    var second = auction.negotiating(world);
    issuing.ofOpening(world.planner().acting(), new RoundId(second.round()), "");
    issuing.ofOpening(world.planner().acting(), new RoundId(first.round()), "");
    assertThat(numbers(second)).isEqualTo("BA-01/PEMBUKAAN/P2018-1");
    assertThat(numbers(first)).isEqualTo("BA-01/PEMBUKAAN/P2018-2");
  }

  @Test
  void there_are_no_minutes_of_a_stage_that_is_not_over() {
    var lot = auction.negotiating(world);
    var planner = world.planner().acting();
    refused(Reason.MINUTES_TOO_EARLY, () -> issuing.ofLot(planner, lot.id(), MinutesKind.AWARD, ""));
    refused(Reason.MINUTES_TOO_EARLY, () -> issuing.ofLot(planner, lot.id(), MinutesKind.NEGOTIATION, ""));
    issuing.ofLot(planner, lot.id(), MinutesKind.PRESENTATION, "");
    var presenting = auction.presenting(world);
    refused(Reason.MINUTES_TOO_EARLY, () -> issuing.ofLot(planner, presenting.id(), MinutesKind.PRESENTATION, ""));
  }

  @Test
  void issued_minutes_are_proven_by_the_public_log() {
    var lot = awarded();
    issuing.ofLot(world.planner().acting(), lot.id(), MinutesKind.AWARD, "");
    jobs.run("ledger.sequencer");
    Proofs.prove(world.planner(), list(lot), world.links().minutes().file(minutes(lot)), key);
  }

  @Test
  void a_pdf_for_archives_is_kept_by_its_hash_and_says_what_happened() throws IOException {
    var lot = awarded();
    issuing.ofLot(world.planner().acting(), lot.id(), MinutesKind.AWARD, "");
    var file = world.links().minutes().file(minutes(lot));
    assertThat(text(world.secretary().fetches(file))).contains("Penawaran yang tidak ditetapkan", "Dinas Sosial.",
        "Peringkat 2, 20,00 poin di bawah pemenang");
    var answer = world.secretary().opens(file);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("%PDF");
    VeraPdf.assertArchival(world.secretary().fetches(file));
    assertThat(auction.text(lot, """
        select count(*) from minutes m join stored_file f on f.region_id = m.region_id and f.file_id = m.file_id
        where m.region_id = :region and m.lot_id = :id and f.sha256 = m.sha256""", lot.id().value())).isEqualTo("1");
  }

  @Test
  void planner_and_chair_issue_and_only_those_who_conduct_the_auction_read_before_it_is_public() {
    var lot = awarded();
    var url = world.links().minutes().ofLot(lot.id().value(), "award");
    for (var player : world.everybody()) {
      boolean issues = List.of(world.planner(), world.secretary()).contains(player);
      boolean reads = issues || List.of(world.mayor(), world.viceMayor(), world.expert()).contains(player);
      assertThat(player.opens(url).status() == 200).as("%s", player).isEqualTo(issues);
      assertThat(player.opens(list(lot)).status() == 200).as("%s", player).isEqualTo(reads);
      if (!issues) {
        assertThat(player.sends(url).isRefused()).as("%s", player).isTrue();
      }
    }
    assertThat(world.secretary().sends(url).status()).isEqualTo(303);
    var file = world.links().minutes().file(minutes(lot));
    assertThat(world.citizen().opens(file).isRefused()).isTrue();
    assertThat(world.dinsosHead().opens(file).status()).isEqualTo(404);
    auction.put(lot, LotState.SIGNING);
    assertThat(world.citizen().opens(file).status()).isEqualTo(200);
    assertThat(world.citizen().opens(world.links().open().result(lot.id().value())).body()).contains(file,
        "BA-01/PENETAPAN/P2018-1");
  }

  @Test
  void the_minutes_of_a_negotiation_list_targets_and_budgets_turn_by_turn() throws IOException {
    var lot = auction.negotiating(world);
    auction.costs(lot, "bid_budget", "bid_id", lot.bid("dinkes").value(), 2019, 500);
    auction.costs(lot, "bid_budget", "bid_id", lot.bid("dinkes").value(), 2020, 400);
    auction.counter(lot, "dinkes", "10", Map.of(2019, 450L, 2020, 300L));
    accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    var who = world.planner().acting();
    var subject = query.subject(who, query.round(who, new RoundId(lot.round())), MinutesKind.NEGOTIATION, lot.id());
    var bids = negotiations
        .negotiation(who, subject,
            frames.frame(who, subject, new Mark("0123456789ABCDEF", "/verify"), "1", null, null, Instant.EPOCH))
        .bids();
    assertThat(bids.getFirst().budget()).isEqualTo(new Paper.Budget(List.of(2019, 2020),
        List.of(new Paper.Step<>(0, rupiah(500, 400)), new Paper.Step<>(1, rupiah(450, 300))), rupiah(450, 300)));
    assertThat(bids.getFirst().turns().getFirst().no()).isEqualTo(1);
    assertThat(bids.getLast().budget()).as("dinsos asks for none").isNull();
    var stunting = bids.getFirst().targets().stream().filter(each -> each.indicator().endsWith("STUNTING")).findFirst()
        .orElseThrow();
    assertThat(stunting.turns()).extracting(Paper.Step::turn).containsExactly(0, 1);
    assertThat(stunting.turns().getLast().values().getLast()).isEqualByComparingTo("10");
    issuing.ofLot(who, lot.id(), MinutesKind.NEGOTIATION, "");
    assertThat(text(world.planner().fetches(world.links().minutes().file(minutes(lot)))))
        .contains("Giliran 1, tim penguji 14,0 10,0", "Ditawarkan 14,0 12,0", "Disepakati 14,0 10,0",
            "Giliran 1, tim penguji 450 300", "dengan anggaran lain", "Pakta integritas kesanggupan ditandatangani",
            "Peringkat 2, 20,00 poin di bawah pemenang")
        .contains("Tim penguji, " + auction.text(lot, """
            select p.name from person_view p join counter_offer_view c on c.made_by = p.person_id
            where c.region_id = :region and c.bid_id = :id""", lot.bid("dinkes").value()));
  }

  @Test
  void the_minutes_of_a_negotiation_say_why_a_bid_ended_and_name_every_turns_author_and_days() throws IOException {
    var lot = auction.negotiating(world);
    auction.milestone(lot, "dinkes", 1, "Puskesmas malam", LocalDate.of(2019, 6, 30));
    auction.counter(lot, "dinkes", "10");
    refusing.refuse(world.dinkesHead().acting(), lot.bid("dinkes"), "Tenaga gizi kami hanya tiga orang");
    accepting.accept(world.mayor().acting(), lot.bid("dinsos"));
    signing.sign(world.dinsosHead().acting(), lot.bid("dinsos"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinsos"), "yang sanggup");
    issuing.ofLot(world.planner().acting(), lot.id(), MinutesKind.NEGOTIATION, "");
    assertThat(text(world.planner().fetches(world.links().minutes().file(minutes(lot)))))
        .contains("turunkan stunting lebih cepat", "Pakta integritas ketidaksanggupan ditandatangani",
            "menyatakan tidak sanggup", "Tenaga gizi kami hanya tiga orang", "Puskesmas malam", "30 Juni 2019");
  }

  @Test
  void the_minutes_of_an_award_give_each_winners_targets_and_objections_with_their_answers() throws IOException {
    var lot = awarded();
    movingOn.toObjection(world.planner().acting(), lot.id(), auction.today().plusDays(7), null);
    objecting.object(world.dinsosHead().acting(), lot.id(), null, "Nilai tidak adil", null);
    issuing.ofLot(world.planner().acting(), lot.id(), MinutesKind.AWARD, "");
    assertThat(text(world.planner().fetches(world.links().minutes().file(minutes(lot)))))
        .contains("Target yang disepakati dengan Dinas Kesehatan", "Nilai tidak adil", "Belum dijawab");
  }

  private static List<Rupiah> rupiah(long first, long second) {
    return List.of(new Rupiah(first), new Rupiah(second));
  }

  @Test
  void minutes_bear_a_code_by_which_anybody_asks_whether_they_hold() throws IOException {
    var lot = awarded();
    issuing.ofLot(world.planner().acting(), lot.id(), MinutesKind.AWARD, "");
    var code = auction.text(lot, """
        select c.code from document_code c join minutes m on m.region_id = c.region_id
          and m.minutes_id = c.document_id and c.document_kind = 'MINUTES'
        where m.region_id = :region and m.lot_id = :id""", lot.id().value());
    try (var pdf = Loader.loadPDF(world.planner().fetches(world.links().minutes().file(minutes(lot))))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(new Mark(code, "").spelled());
    }
    var page = world.links().signing().document(code);
    assertThat(world.citizen().opens(page).body()).contains("Berita acara", "BA-01/PENETAPAN/P2018-1", "Diterbitkan")
        .doesNotContain(world.links().minutes().file(minutes(lot)));
    issuing.ofLot(world.planner().acting(), lot.id(), MinutesKind.AWARD, "Nama perangkat daerah keliru");
    auction.put(lot, LotState.SIGNING);
    assertThat(world.citizen().opens(page).body()).contains("Digantikan berita acara perbaikan", "tidak berlaku lagi");
  }

  @Test
  void what_was_presented_and_negotiated_becomes_public_with_the_results_and_without_what_judges_noted()
      throws IOException {
    var lot = awarded();
    for (var kind : List.of(MinutesKind.PRESENTATION, MinutesKind.NEGOTIATION)) {
      issuing.ofLot(world.planner().acting(), lot.id(), kind, "");
    }
    var result = world.links().open().result(lot.id().value());
    for (var kind : List.of("PRESENTATION", "NEGOTIATION")) {
      assertThat(world.citizen().opens(world.links().minutes().file(minutes(lot, kind))).isRefused()).as(kind).isTrue();
    }
    auction.put(lot, LotState.SIGNING);
    assertThat(world.citizen().opens(result).body()).contains("BA-01/NEGOSIASI", "BA-01/PAPARAN");
    for (var kind : List.of("PRESENTATION", "NEGOTIATION")) {
      var paper = world.citizen().fetches(world.links().minutes().file(minutes(lot, kind)));
      try (var pdf = Loader.loadPDF(paper)) {
        assertThat(new PDFTextStripper().getText(pdf)).contains("Dinas Kesehatan").doesNotContain("catatan rahasia",
            "catatan secretary");
      }
    }
  }

  @Test
  void whoever_belongs_to_a_bidder_reads_and_issues_none_in_whatever_office() {
    auction.belongs(world, world.secretary(), "dinsos");
    var lot = awardedWithoutChair();
    assertThat(world.secretary().opens(list(lot)).status()).isEqualTo(404);
    assertThat(world.secretary().sends(world.links().minutes().ofLot(lot.id().value(), "award")).isRefused()).isTrue();
  }

  @Test
  void the_draft_of_the_decree_is_for_those_who_prepare_it_and_for_a_standing_award() throws IOException {
    var lot = auction.negotiating(world);
    var url = world.links().auction().lotAwardStep(lot.id().value(), "decree");
    assertThat(world.planner().opens(url).status()).isEqualTo(404);
    award(lot);
    assertThat(world.planner().opens(url).body()).startsWith("%PDF");
    assertThat(world.planner().opens(world.links().auction().lotAward(lot.id().value())).body()).contains(url);
    assertThat(world.dinkesHead().opens(url).status()).isEqualTo(404);
    assertThat(world.citizen().opens(url).isRefused()).isTrue();
    var draft = world.planner().fetches(url);
    assertThat(world.planner().fetches(url)).isEqualTo(draft);
    var code = auction.text(lot, """
        select c.code from document_code c join printed_paper p on p.region_id = c.region_id
          and p.paper_id = c.document_id and c.document_kind = 'DRAFT_DECREE'
        where p.region_id = :region and p.topic = :id::text""", lot.id().value());
    try (var pdf = Loader.loadPDF(draft)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("RANCANGAN", new Mark(code, "").spelled());
    }
    assertThat(world.citizen().opens(world.links().signing().document(code)).body())
        .contains("Rancangan Keputusan Penetapan", "Rancangan, tidak mengikat").doesNotContain("paling meyakinkan");
  }

  @Test
  void minutes_of_a_step_that_is_over_wait_for_planner_and_chair_until_they_are_issued() {
    var lot = auction.negotiating(world);
    var award = world.links().minutes().ofLot(lot.id().value(), "award");
    var presentation = world.links().minutes().ofLot(lot.id().value(), "presentation");
    for (var owes : List.of(world.planner(), world.secretary())) {
      assertThat(owes.opens(world.links().work()).body()).contains("Berita acara paparan belum terbit", presentation,
          world.links().minutes().opening(lot.round())).doesNotContain(award);
    }
    for (var other : List.of(world.mayor(), world.expert(), world.dinkesHead())) {
      assertThat(other.opens(world.links().work()).body()).doesNotContain("belum terbit");
    }
    issuing.ofOpening(world.planner().acting(), new RoundId(lot.round()), "");
    issuing.ofLot(world.secretary().acting(), lot.id(), MinutesKind.PRESENTATION, "");
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain("belum terbit");
    award(lot);
    assertThat(world.planner().opens(world.links().work()).body()).contains("Berita acara penetapan belum terbit",
        award);
    issuing.ofLot(world.planner().acting(), lot.id(), MinutesKind.AWARD, "");
    assertThat(world.planner().opens(world.links().work()).body()).doesNotContain(award)
        .contains("Berita acara penawaran target belum terbit");
  }

  @Test
  void a_result_names_the_minutes_that_are_not_issued_yet_and_who_owes_them() {
    var lot = awarded();
    auction.put(lot, LotState.SIGNING);
    var result = world.links().open().result(lot.id().value());
    assertThat(world.citizen().opens(result).body())
        .contains("Belum terbit: Paparan, Perundingan target, Penetapan. Perencana atau ketua tim penguji");
    for (var kind : List.of(MinutesKind.PRESENTATION, MinutesKind.NEGOTIATION, MinutesKind.AWARD)) {
      issuing.ofLot(world.planner().acting(), lot.id(), kind, "");
    }
    assertThat(world.citizen().opens(result).body()).doesNotContain("Belum terbit");
  }

  private static String text(byte[] paper) throws IOException {
    try (var pdf = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private Auction.Lot awarded() {
    var lot = auction.negotiating(world);
    award(lot);
    return lot;
  }

  private void award(Auction.Lot lot) {
    auction.counter(lot, "dinkes", "10");
    accepting.accept(world.dinkesHead().acting(), lot.bid("dinkes"));
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
  }

  private Auction.Lot awardedWithoutChair() {
    var lot = auction.checked(world);
    auction.put(lot, LotState.AWARDED);
    return lot;
  }

  private String list(Auction.Lot lot) {
    return world.links().minutes().ofRound(lot.round());
  }

  private UUID minutes(Auction.Lot lot, String kind) {
    return UUID.fromString(auction.text(lot, "select minutes_id::text from minutes where region_id = :region"
        + " and lot_id = :id and kind = '" + kind + "'", lot.id().value()));
  }

  private UUID minutes(Auction.Lot lot) {
    return UUID.fromString(auction.text(lot,
        "select minutes_id::text from minutes where region_id = :region and lot_id = :id", lot.id().value()));
  }

  private String numbers(Auction.Lot lot) {
    return auction.text(lot, """
        select string_agg(number, ', ' order by number) from minutes where region_id = :region and round_id = :id""",
        lot.round());
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }
}
