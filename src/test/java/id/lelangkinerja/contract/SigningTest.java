package id.lelangkinerja.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.web.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
@Import(SigningTest.Ear.class)
class SigningTest {
  @Autowired
  Worlds worlds;
  @Autowired
  DrawingUp drawingUp;
  @Autowired
  SendingForSignature sending;
  @Autowired
  Withdrawing withdrawing;
  @Autowired
  Signing signing;
  @Autowired
  DeskQuery desk;
  @Autowired
  ContractQuery published;
  @Autowired
  FileStore files;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  @Autowired
  Appointing appointing;
  @Autowired
  Clock clock;
  @Autowired
  Ear ear;
  World world;
  Auctioned auctioned;

  /** Hears what contracts tell. */
  @TestComponent
  static class Ear {
    final List<ContractInForce> heard = java.util.Collections.synchronizedList(new ArrayList<>());

    @EventListener
    void on(ContractInForce event) {
      heard.add(event);
    }
  }

  @BeforeEach
  void found() {
    world = worlds.fresh();
    auctioned = Auctioned.lot(jdbc, transaction, scope, world, "Ibu dan bayi selamat");
  }

  @Test
  void a_contract_takes_everything_from_the_auction() {
    var sheet = sheet(drawn());
    assertThat(sheet.contract()).returns(ContractState.DRAFT, Contract::state)
        .returns("Ibu dan bayi selamat", Contract::title).returns(world.agency("dinkes").value(), Contract::agencyId)
        .returns(world.missions().getFirst(), Contract::missionId).returns(2019, Contract::firstYear);
    assertThat(sheet.contract().number()).matches("001/KK/\\d{4}");
    assertThat(sheet.indicators()).extracting(ContractIndicator::name).containsExactly("Angka Kematian Ibu",
        "Cakupan imunisasi dasar lengkap", "Pertumbuhan kunjungan pasien rujukan");
    assertThat(sheet.indicators()).extracting(ContractIndicator::fromBaseline).containsExactly(false, false, true);
    assertThat(sheet.indicators()).extracting(ContractIndicator::guard).containsExactly(false, false, true);
    assertThat(sheet.indicators()).extracting(ContractIndicator::formula).containsOnly("Rumus");
    assertThat(sheet.indicators().getFirst().baseline()).isEqualByComparingTo("81.44");
    assertThat(sheet.commitments()).hasSize(15);
    var last = sheet.commitments().get(4);
    assertThat(last.target()).isEqualByComparingTo("57");
    assertThat(last.reserve()).isEqualByComparingTo("65");
    assertThat(last.offered()).isEqualByComparingTo("62");
    assertThat(last.countered()).isEqualByComparingTo(new BigDecimal("55"));
    assertThat(sheet.commitments().get(9).countered()).isNull();
    assertThat(sheet.budgets()).hasSize(5).first().isEqualTo(new YearBudget(2019, 12_500_002_019L));
  }

  @Test
  void numbers_follow_each_other_within_a_region_and_no_award_gets_two_contracts() {
    drawn();
    refused(Reason.CONTRACT_NOTHING_TO_DRAW, this::drawn);
    var other = Auctioned.lot(jdbc, transaction, scope, world, "Posyandu");
    var second = drawingUp.drawUp(world.planner().acting(), other.lotId());
    assertThat(sheet(second).contract().number()).startsWith("002/KK/");
  }

  @Test
  void an_award_with_a_gap_becomes_no_contract_and_the_gap_is_named() {
    in(world, () -> jdbc.sql("""
        insert into lot_indicator (region_id, lot_id, indicator_id, weight)
        select region_id, :lot, indicator_id, 1 from indicator where region_id = :region and indicator_id <> all(
          select indicator_id from lot_indicator where region_id = :region and lot_id = :lot)""")
        .param("region", world.region().value()).param("lot", auctioned.lot).update());
    var other = Auctioned.lot(jdbc, transaction, scope, world, "Posyandu");
    in(world, () -> jdbc.sql("""
        insert into lot_indicator (region_id, lot_id, indicator_id, weight) values (:region, :lot, :indicator, 1)""")
        .param("region", world.region().value()).param("lot", auctioned.lot)
        .param("indicator", other.indicators.get("IMUNISASI")).update());
    assertThatThrownBy(this::drawn).isInstanceOf(Refused.class)
        .returns(Reason.CONTRACT_INCOMPLETE, refusal -> ((Refused) refusal).reason())
        .returns(List.of("Cakupan imunisasi dasar lengkap, 2019"), refusal -> ((Refused) refusal).values());
  }

  @Test
  void both_signatures_in_either_order_bring_the_contract_the_bid_and_the_lot_forward() {
    for (boolean mayorFirst : new boolean[]{true, false}) {
      var lot = Auctioned.lot(jdbc, transaction, scope, world, "Urutan " + mayorFirst);
      var id = drawingUp.drawUp(world.planner().acting(), lot.lotId());
      sending.send(world.planner().acting(), id);
      signs(mayorFirst ? world.mayor() : world.dinkesHead(), id);
      assertThat(sheet(id).contract().state()).isEqualTo(ContractState.SIGNING);
      assertThat(published.sheet(world.region(), id.value())).isEmpty();
      signs(mayorFirst ? world.dinkesHead() : world.mayor(), id);
      var sheet = published.sheet(world.region(), id.value()).orElseThrow();
      assertThat(sheet.contract().state()).isEqualTo(ContractState.IN_FORCE);
      assertThat(sheet.contract().inForceAt()).isNotNull();
      assertThat(sheet.consents()).hasSize(2);
      assertThat(state("bid", lot.bid)).isEqualTo("CONTRACTED");
      assertThat(state("lot", lot.lot)).isEqualTo("RUNNING");
      assertThat(ear.heard).containsOnlyOnce(new ContractInForce(world.region(), id.value()));
    }
  }

  @Test
  void what_is_consented_to_is_the_stored_text_and_both_signatures_lie_behind_it_in_the_same_file() throws IOException {
    var id = sent();
    signs(world.dinkesHead(), id);
    signs(world.mayor(), id);
    var contract = sheet(id).contract();
    assertThat(files.find(world.region(), requireNonNull(contract.fileId())).sha256())
        .isEqualTo(contract.documentHash());
    assertThat(text(requireNonNull(contract.fileId())))
        .contains("Pemeran dinkes-head", "Pemeran mayor", "19700101 199803 1 001",
            "Jabatan mayor", "81,44", "57,00", "13.250", "-0,5", "62.500.010.105")
        .contains("LEMBAR TANDA TANGAN ELEKTRONIK", "PP 71/2019");
    var signed = bytes(requireNonNull(contract.signedFileId()));
    var text = bytes(requireNonNull(contract.fileId()));
    assertThat(java.util.Arrays.copyOf(signed, text.length)).isEqualTo(text);
    assertThat(sheet(id).consents()).extracting(Consent::documentHash).containsOnly(contract.documentHash());
  }

  @Test
  void an_acting_head_signs_in_the_place_of_the_head_and_the_text_says_so() throws IOException {
    actsForTheHead(world.expert());
    var id = sent();
    refused(Reason.NOT_YOURS, () -> signs(world.dinkesHead(), id, hash(id)));
    signs(world.expert(), id);
    signs(world.mayor(), id);
    var contract = sheet(id).contract();
    assertThat(contract.state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(text(requireNonNull(contract.fileId()))).contains("Plt. Kepala Dinas Kesehatan", "Pemeran expert")
        .doesNotContain("Pemeran dinkes-head");
    assertThat(sheet(id).consents()).extracting(Consent::office).contains("Plt. Kepala Dinas Kesehatan");
  }

  @Test
  void nothing_but_the_text_that_was_read_can_be_signed() {
    var id = sent();
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(world.mayor().acting(), id, "0".repeat(64)));
    var read = hash(id);
    withdrawing.withdraw(world.planner().acting(), id, "Salah ketik nama");
    refused(Reason.CHANGED_MEANWHILE, () -> signing.sign(world.mayor().acting(), id, read));
    actsForTheHead(world.expert());
    sending.send(world.planner().acting(), id);
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(world.mayor().acting(), id, read));
    assertThat(sheet(id).consents()).isEmpty();
  }

  @Test
  void a_text_that_would_say_the_same_is_not_written_anew() {
    var id = sent();
    var contract = sheet(id).contract();
    withdrawing.withdraw(world.planner().acting(), id, "Menunggu hari baik");
    sending.send(world.planner().acting(), id);
    assertThat(sheet(id).contract().fileId()).isEqualTo(contract.fileId());
    assertThat(sheet(id).contract().documentHash()).isEqualTo(contract.documentHash());
  }

  @Test
  void nobody_signs_but_the_two_whom_the_text_names_and_each_once() {
    var id = sent();
    for (var player : world.everybody()) {
      if (!List.of("mayor", "dinkes-head", "citizen").contains(player.toString())) {
        assertThatThrownBy(() -> signs(player, id, hash(id))).as(player.toString()).isInstanceOf(Refused.class)
            .returns(RefusalKind.NOT_FOUND, refusal -> ((Refused) refusal).reason().kind());
      }
    }
    assertThat(sheet(id).consents()).isEmpty();
    signs(world.mayor(), id);
    refused(Reason.ALREADY_SIGNED, () -> signs(world.mayor(), id));
  }

  @Test
  void a_draft_is_not_signed_and_a_half_signed_contract_is_not_withdrawn() {
    var id = drawn();
    refused(Reason.CHANGED_MEANWHILE, () -> signs(world.mayor(), id));
    sending.send(world.planner().acting(), id);
    refused(Reason.CHANGED_MEANWHILE, () -> sending.send(world.planner().acting(), id));
    refused(Reason.REASON_MISSING, () -> withdrawing.withdraw(world.planner().acting(), id, " "));
    signs(world.dinkesHead(), id);
    refused(Reason.CONTRACT_HALF_SIGNED, () -> withdrawing.withdraw(world.planner().acting(), id, "Batal"));
  }

  @Test
  void only_the_planner_draws_up_sends_and_withdraws() {
    var id = sent();
    var lot = Auctioned.lot(jdbc, transaction, scope, world, "Lain").lotId();
    for (var player : world.everybody()) {
      if (!List.of("planner", "citizen").contains(player.toString())) {
        var who = player.acting();
        notFound(player, () -> drawingUp.drawUp(who, lot));
        notFound(player, () -> sending.send(who, id));
        notFound(player, () -> withdrawing.withdraw(who, id, "Alasan"));
      }
    }
    refused(Reason.NOT_FOUND_HERE,
        () -> drawingUp.drawUp(world.planner().acting(), new LotId(UUID.randomUUID())));
  }

  @Test
  void of_many_signatures_at_once_each_party_has_one_and_the_contract_comes_into_force_once() throws Exception {
    var id = sent();
    var tries = new ArrayList<Callable<Boolean>>();
    for (int n = 0; n < 6; n++) {
      for (var who : List.of(world.mayor().acting(), world.dinkesHead().acting())) {
        tries.add(() -> signed(who, id));
      }
    }
    int successes = 0;
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var one : threads.invokeAll(tries)) {
        successes += one.get() ? 1 : 0;
      }
    }
    assertThat(successes).isEqualTo(2);
    assertThat(sheet(id).contract().state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(ear.heard).containsOnlyOnce(new ContractInForce(world.region(), id.value()));
  }

  @Test
  void a_failure_after_the_second_signature_leaves_none_of_it() {
    var id = sent();
    signs(world.dinkesHead(), id);
    in(world, () -> jdbc.sql("update bid set state = 'REJECTED' where region_id = :region and bid_id = :bid")
        .param("region", world.region().value()).param("bid", auctioned.bid).update());
    refused(Reason.CHANGED_MEANWHILE, () -> signs(world.mayor(), id));
    var sheet = sheet(id);
    assertThat(sheet.contract().state()).isEqualTo(ContractState.SIGNING);
    assertThat(sheet.consents()).hasSize(1);
    assertThat(ear.heard).doesNotContain(new ContractInForce(world.region(), id.value()));
  }

  @Test
  void an_officer_who_took_over_meanwhile_is_named_after_withdrawing_and_sending_again() {
    var id = sent();
    in(world, () -> jdbc.sql("""
        update appointment set person_id = :new where region_id = :region and role = 'AGENCY_HEAD'
          and agency_id = :agency""").param("new", world.expert().acting().person().value())
        .param("region", world.region().value()).param("agency", world.agency("dinkes").value()).update());
    notFound(world.dinkesHead(), () -> signs(world.dinkesHead(), id, hash(id)));
    refused(Reason.NOT_YOURS, () -> signs(world.expert(), id));
    withdrawing.withdraw(world.planner().acting(), id, "Kepala dinas berganti");
    sending.send(world.planner().acting(), id);
    signs(world.expert(), id);
    assertThat(sheet(id).consents().getFirst().name()).isEqualTo("Pemeran expert");
  }

  @Test
  void half_signed_it_is_withdrawn_once_the_other_has_left_office_and_signed_anew_by_both() {
    var id = sent();
    signs(world.mayor(), id);
    var old = sheet(id).contract().documentHash();
    refused(Reason.CONTRACT_HALF_SIGNED, () -> withdrawing.withdraw(world.planner().acting(), id, "Batal"));
    in(world, () -> jdbc.sql("""
        update appointment set person_id = :new where region_id = :region and role = 'AGENCY_HEAD'
          and agency_id = :agency""").param("new", world.expert().acting().person().value())
        .param("region", world.region().value()).param("agency", world.agency("dinkes").value()).update());
    refused(Reason.REASON_MISSING, () -> withdrawing.withdraw(world.planner().acting(), id, " "));
    withdrawing.withdraw(world.planner().acting(), id, "Kepala dinas berganti");
    assertThat(sheet(id).contract().signedFileId()).isNull();
    assertThat(sheet(id).consents()).isEmpty();
    sending.send(world.planner().acting(), id);
    signs(world.mayor(), id);
    signs(world.expert(), id);
    assertThat(sheet(id).contract().state()).isEqualTo(ContractState.IN_FORCE);
    in(world, () -> assertThat(jdbc.sql("select document_hash from consent where region_id = :region and lapsed = 1")
        .param("region", world.region().value()).query(String.class).list()).containsExactly(old));
  }

  @Test
  void whoever_read_the_text_before_the_other_signed_reads_it_again() {
    var id = sent();
    var read = hash(id);
    signs(world.dinkesHead(), id);
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(world.mayor().acting(), id, read));
    signs(world.mayor(), id);
    assertThat(sheet(id).contract().state()).isEqualTo(ContractState.IN_FORCE);
  }

  private ContractId drawn() {
    return drawingUp.drawUp(world.planner().acting(), auctioned.lotId());
  }

  private ContractId sent() {
    var id = drawn();
    sending.send(world.planner().acting(), id);
    return id;
  }

  private void signs(Player player, ContractId id) {
    signs(player, id, hash(id));
  }

  private void signs(Player player, ContractId id, String hash) {
    signing.sign(player.acting(), id, hash);
  }

  /** Looks again at what is to be signed when the other party was faster. */
  private boolean signed(Acting who, ContractId id) {
    try {
      signing.sign(who, id, signing.toSign(who, id));
      return true;
    } catch (Refused refused) {
      if (refused.reason() == Reason.DOCUMENT_CHANGED) {
        return signed(who, id);
      }
      assertThat(refused.reason()).isIn(Reason.ALREADY_SIGNED, Reason.CHANGED_MEANWHILE);
      return false;
    }
  }

  private String hash(ContractId id) {
    var contract = sheet(id).contract();
    var file = contract.signedFileId() == null ? contract.fileId() : contract.signedFileId();
    return files.find(world.region(), requireNonNull(file)).sha256();
  }

  private ContractSheet sheet(ContractId id) {
    return desk.sheet(world.planner().acting(), id);
  }

  private String state(String table, UUID id) {
    var found = new ArrayList<String>();
    in(world, () -> found.add(jdbc.sql("select state from " + table + "_view where region_id = :region and " + table
        + "_id = :id").param("region", world.region().value()).param("id", id).query(String.class).single()));
    return found.getFirst();
  }

  private String text(UUID file) throws IOException {
    try (var stream = files.open(world.region(), file); var pdf = Loader.loadPDF(stream.readAllBytes())) {
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      return text.getText(pdf);
    }
  }

  private byte[] bytes(UUID file) throws IOException {
    try (var stream = files.open(world.region(), file)) {
      return stream.readAllBytes();
    }
  }

  private void in(World where, Runnable work) {
    transaction.executeWithoutResult(_ -> {
      scope.of(where.region());
      work.run();
    });
  }

  private void actsForTheHead(Player person) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    appointing.appoint(Acting.installation(world.region()), person.acting().person(), new Appointing.Office(
        Role.AGENCY_HEAD, world.agency("dinkes"), "Plt. Kepala Dinas Kesehatan", true, today, today.plusMonths(3)));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refused.class).returns(reason, refusal -> ((Refused) refusal).reason());
  }

  private static void notFound(Player player, ThrowingCallable act) {
    assertThatThrownBy(act).as(player.toString()).isInstanceOf(Refused.class).returns(RefusalKind.NOT_FOUND,
        refusal -> ((Refused) refusal).reason().kind());
  }
}
