package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.AtOnce;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.document.PdfSig;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.ConsentQuery;
import id.lelangkinerja.signing.DocumentKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An approved amendment becomes a document that both parties sign, and is in force only then. */
@RunningTest
class AddendumTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Amending amending;
  @Autowired
  Deciding deciding;
  @Autowired
  AddendumQuery addenda;
  @Autowired
  AddendumSigning signing;
  @Autowired
  Addenda signatures;
  @Autowired
  Closing closing;
  @Autowired
  ContractChanges changes;
  @Autowired
  ContractQuery sheets;
  @Autowired
  RunningQuery running;
  @Autowired
  ConsentQuery consents;
  @Autowired
  FileStore files;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  @Autowired
  Clock clock;
  World world;
  ContractId contract;
  Player head;
  Player mayor;

  @BeforeEach
  void signForTwoYears() {
    at("2019-06-01T03:00:00Z");
    world = worlds.fresh();
    head = world.dinkesHead();
    mayor = world.mayor();
    contract = new ContractId(contracts.signed(world, "dinkes", 2020, Contracts.permits()));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_new_target_is_in_force_from_the_day_of_the_second_signature_whoever_signs_first() {
    for (boolean mayorFirst : new boolean[]{true, false}) {
      contract = new ContractId(contracts.signed(world, "dinkes", 2020, Contracts.permits()));
      var amendment = approved();
      signatures.signs(mayorFirst ? mayor : head, amendment);
      assertThat(target()).isEqualByComparingTo("400");
      assertThat(sheets.versions(world.region(), contract.value())).hasSize(1);
      at("2019-06-20T03:00:00Z");
      signatures.signs(mayorFirst ? head : mayor, amendment);
      assertThat(target()).isEqualByComparingTo("300");
      assertThat(found(amendment)).returns(AmendmentState.IN_FORCE, Amendment::state)
          .returns(2, Amendment::version).returns(LocalDate.of(2019, 6, 20), Amendment::effectiveOn);
      at("2019-06-01T03:00:00Z");
    }
  }

  @Test
  void the_document_tells_what_changes_why_and_who_signs_and_the_signatures_lie_behind_its_text() throws IOException {
    var amendment = approved();
    signatures.signs(head, amendment);
    signatures.signs(mayor, amendment);
    var found = found(amendment);
    var text = bytes(Objects.requireNonNull(found.fileId()));
    assertThat(Addenda.text(text))
        .contains("ADENDUM KONTRAK KINERJA", "Pemeran dinkes-head", "Pemeran mayor", "Keadaan kahar",
            "Gempa", "400,00", "300,00", "2020", "LEMBAR TANDA TANGAN ELEKTRONIK")
        .contains(found.documentNumber(sheets.find(world.region(), contract.value()).orElseThrow().number()));
    var signed = bytes(Objects.requireNonNull(found.signedFileId()));
    assertThat(Arrays.copyOf(signed, text.length)).isEqualTo(text);
    VeraPdf.assertArchival(signed);
    assertThat(consents.of(world.region(), DocumentKind.AMENDMENT, amendment.value()))
        .hasSize(2).allMatch(each -> each.documentHash().equals(found.documentHash()));
    PdfSig.assertSigned(signed, "Pemeran dinkes-head", "Pemeran mayor");
  }

  @Test
  void anybody_learns_of_a_file_in_hand_that_it_is_the_addendum_in_force_and_since_when() throws IOException {
    var amendment = approved();
    signatures.signs(head, amendment);
    var half = bytes(Objects.requireNonNull(found(amendment).signedFileId()));
    assertThat(verified(half)).contains("belum ditandatangani semua pihak");
    signatures.signs(mayor, amendment);
    assertThat(verified(half)).contains("bukan yang terakhir");
    var whole = bytes(Objects.requireNonNull(found(amendment).signedFileId()));
    var told = verified(whole);
    assertThat(told).contains("Berkas ini adalah dokumen yang berlaku", "Adendum kontrak kinerja", "Pemeran mayor");
    var page = told.replaceAll("(?s).*href=\"(/[^\"]*/verify/[0-9A-Z]{16})\".*", "$1");
    assertThat(world.citizen().opens(page).body()).contains("Berlaku sejak 1 Juni 2019",
        world.links().running().version(contract.value(), 2), world.links().running().addendum(amendment.value()));
    assertThat(world.citizen().opens(world.links().running().addendum(amendment.value())).status()).isEqualTo(200);
  }

  @Test
  void who_holds_the_contract_is_told_which_addendum_is_in_force_and_led_to_it() {
    var links = world.links();
    var code = "ABCDEFGH23456789";
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      jdbc.sql("insert into document_code (region_id, document_kind, document_id, code)"
          + " values (:region, 'CONTRACT', :contract, :code)").param("region", world.region().value())
          .param("contract", contract.value()).param("code", code).update();
    });
    assertThat(world.citizen().opens(links.signing().document(code)).body()).doesNotContain("Adendum yang berlaku");
    var amendment = approved();
    signatures.signs(head, amendment);
    assertThat(world.citizen().opens(links.signing().document(code)).body()).doesNotContain("Adendum yang berlaku");
    signatures.signs(mayor, amendment);
    assertThat(world.citizen().opens(links.signing().document(code)).body()).contains("Adendum yang berlaku",
        "/ADD-1", "sejak 1 Juni 2019", links.running().version(contract.value(), 2),
        links.running().addendum(amendment.value()));
  }

  @Test
  void the_addendum_in_force_is_proven_by_the_public_log_and_the_first_signature_alone_is_not() {
    var links = world.links().running();
    var amendment = approved();
    signatures.signs(head, amendment);
    jobs.run("ledger.sequencer");
    assertThat(head.opens(links.amendment(amendment.value())).body()).doesNotContain("/proofs/");
    signatures.signs(mayor, amendment);
    assertThat(world.citizen().opens(links.version(contract.value(), 2)).body())
        .contains("Belum ada titik periksa").contains(links.addendum(amendment.value()));
    jobs.run("ledger.sequencer");
    Proofs.prove(world.citizen(), links.version(contract.value(), 2), links.addendum(amendment.value()), key);
    Proofs.prove(head, links.amendment(amendment.value()), links.addendum(amendment.value()), key);
  }

  @Test
  void a_document_that_was_signed_between_the_look_and_the_signature_is_not_signed_unseen() {
    var amendment = approved();
    var seen = addenda.toSign(mayor.acting(), amendment);
    signatures.signs(head, amendment);
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(mayor.acting(), amendment, seen));
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(mayor.acting(), amendment, "0".repeat(64)));
    assertThat(consents.of(world.region(), DocumentKind.AMENDMENT, amendment.value())).hasSize(1);
    signatures.signs(mayor, amendment);
    assertThat(target()).isEqualByComparingTo("300");
  }

  @Test
  void each_party_signs_once_however_often_and_at_once_it_is_sent() throws Exception {
    var amendment = approved();
    var seen = addenda.toSign(head.acting(), amendment);
    assertThat(AtOnce.answers(() -> signing.sign(head.acting(), amendment, seen)))
        .containsOnlyOnce(Optional.empty()).allMatch(each -> each.isEmpty() || each.get() == Reason.ALREADY_SIGNED);
    signatures.signs(mayor, amendment);
    refused(Reason.ALREADY_SIGNED, () -> signing.sign(mayor.acting(), amendment, seen));
    assertThat(sheets.versions(world.region(), contract.value())).hasSize(2);
  }

  @Test
  void nothing_is_signed_once_the_contract_has_ended_or_the_year_is_over() {
    var amendment = approved();
    signatures.signs(head, amendment);
    var seen = addenda.toSign(mayor.acting(), amendment);
    at("2021-01-05T03:00:00Z");
    refused(Reason.AMENDMENT_YEAR_OVER, () -> signing.sign(mayor.acting(), amendment, seen));
    refused(Reason.AMENDMENT_OPEN, () -> closing.close(world.planner().acting(), contract, "Angka belum lengkap"));
    contracts.within(world, () -> {
      changes.end(world.mayor().acting(), contract, ContractState.TERMINATED, "Dihentikan");
      return contract;
    });
    refused(Reason.CONTRACT_NOT_RUNNING, () -> signing.sign(mayor.acting(), amendment, seen));
    refused(Reason.CONTRACT_NOT_RUNNING, () -> addenda.toSign(mayor.acting(), amendment));
    assertThat(sheets.versions(world.region(), contract.value())).hasSize(1);
    assertThat(consents.of(world.region(), DocumentKind.AMENDMENT, amendment.value())).hasSize(1);
  }

  @Test
  void it_is_taken_back_until_the_first_signature_and_declined_by_the_mayor_until_the_second() {
    var first = approved();
    amending.withdraw(world.planner().acting(), first);
    refused(Reason.AMENDMENT_DECIDED, () -> signing.sign(head.acting(), first, "0".repeat(64)));
    var second = approved();
    refused(Reason.AMENDMENT_OPEN, this::proposed);
    refused(Reason.AMENDMENT_DECIDED, () -> deciding.approve(mayor.acting(), second));
    signatures.signs(head, second);
    refused(Reason.AMENDMENT_DECIDED, () -> amending.withdraw(head.acting(), second));
    deciding.refuse(mayor.acting(), second, "Target sudah tercapai");
    refused(Reason.AMENDMENT_DECIDED, () -> signing.sign(mayor.acting(), second, "0".repeat(64)));
    assertThat(target()).isEqualByComparingTo("400");
    var third = approved();
    signatures.signs(head, third);
    signatures.signs(mayor, third);
    refused(Reason.AMENDMENT_DECIDED, () -> deciding.refuse(mayor.acting(), third, "Terlambat"));
    assertThat(target()).isEqualByComparingTo("300");
  }

  @Test
  void nobody_signs_but_the_two_whom_it_names() {
    var amendment = approved();
    for (var player : world.everybody()) {
      if (player != head && player != mayor && player != world.citizen()) {
        notFound(player, () -> signing.sign(player.acting(), amendment, "0".repeat(64)));
        notFound(player, () -> addenda.toSign(player.acting(), amendment));
      }
    }
    notFound(head, () -> addenda.toSign(head.acting(), new AmendmentId(UUID.randomUUID())));
    notFound(head, () -> signing.sign(head.acting(), new AmendmentId(UUID.randomUUID()), "0".repeat(64)));
  }

  private AmendmentId approved() {
    var amendment = proposed();
    deciding.approve(mayor.acting(), amendment);
    return amendment;
  }

  private AmendmentId proposed() {
    return amending.propose(head.acting(), contract, new Asked(
        new Grounds.ForceMajeure("Gempa bumi", LocalDate.of(2019, 5, 30)), "Gempa menutup layanan",
        Map.of(commitment(), new BigDecimal("300")), null));
  }

  private UUID commitment() {
    return contracts.commitment(world, contract.value(), "IZIN", 2020);
  }

  private BigDecimal target() {
    var commitment = commitment();
    return sheets.sheet(world.region(), contract.value()).orElseThrow().commitments().stream()
        .filter(each -> each.commitmentId().equals(commitment)).map(Commitment::target).findFirst().orElseThrow();
  }

  private Amendment found(AmendmentId amendment) {
    return running.amendment(head.acting(), amendment).amendment();
  }

  private String verified(byte[] pdf) {
    return world.citizen().sendsFile(world.links().signing().verify(), "adendum.pdf", "application/pdf", pdf).body();
  }

  private byte[] bytes(UUID file) throws IOException {
    try (var stream = files.open(world.region(), file)) {
      return stream.readAllBytes();
    }
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void notFound(Player player, ThrowingCallable act) {
    assertThatThrownBy(act).as(player.toString()).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason().kind()).isEqualTo(RefusalKind.NOT_FOUND));
  }
}
