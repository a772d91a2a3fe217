package id.lelangkinerja.running;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.Scanned;
import id.lelangkinerja.inked.AttestingScan;
import id.lelangkinerja.inked.BringingScan;
import id.lelangkinerja.inked.WithdrawingScan;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.signing.DocumentKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both parties sign an addendum with a pen; two officials compare the scan with the text. */
@RunningTest
class AddendumByHandTest {
  private static final byte[] SCAN = Scanned.sheet("ttd. adendum");
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Amending amending;
  @Autowired
  Deciding deciding;
  @Autowired
  Addenda signatures;
  @Autowired
  RunningQuery running;
  @Autowired
  BringingScan bringing;
  @Autowired
  AttestingScan attesting;
  @Autowired
  WithdrawingScan withdrawing;
  @Autowired
  Clock clock;
  World world;
  ContractId contract;
  AmendmentId amendment;

  @BeforeEach
  void approve() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-06-01T03:00:00Z"));
    world = worlds.fresh();
    contract = new ContractId(contracts.signed(world, "dinkes", 2020, Contracts.permits()));
    var target = Map.of(contracts.commitment(world, contract.value(), "IZIN", 2020), new BigDecimal("300"));
    amendment = amending.propose(world.dinkesHead().acting(), contract, new Asked(
        new Grounds.ForceMajeure("Gempa bumi", LocalDate.of(2019, 5, 30)), "Gempa menutup layanan", target, null));
    deciding.approve(world.mayor().acting(), amendment);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_second_attestation_makes_the_next_version_of_the_contract() {
    bring(world.dinkesHead());
    attest(world.secretary());
    assertThat(found().state()).isEqualTo(AmendmentState.APPROVED);
    attest(world.verifier());
    assertThat(found().state()).isEqualTo(AmendmentState.IN_FORCE);
    assertThat(world.citizen().fetches(world.links().running().addendum(amendment.value()))).isEqualTo(SCAN);
    assertThat(world.planner().opens(world.links().running().amendment(amendment.value())).body())
        .contains("tidak ditandatangani secara elektronik", "Pemeran secretary", "Pemeran verifier");
    assertThat(world.citizen().sendsFile(world.links().signing().verify(), "p.pdf", "application/pdf", SCAN).body())
        .contains("pindaian sah dari dokumen yang berlaku");
  }

  @Test
  void officials_who_otherwise_read_no_addendum_read_the_text_of_the_one_that_they_compare() {
    var text = world.links().running().addendumText(amendment.value());
    assertThat(world.verifier().opens(text).status()).isEqualTo(404);
    bring(world.dinkesHead());
    assertThat(world.verifier().opens(world.links().signing().scan("amendment", amendment.value())).body())
        .contains(text, "menunggu pengesahan dua pejabat");
    assertThat(world.verifier().opens(text).body()).startsWith("%PDF");
    assertThat(world.dinsosHead().opens(text).status()).isEqualTo(404);
  }

  @Test
  void while_a_scan_waits_nobody_signs_otherwise_takes_it_back_or_declines_it() {
    bring(world.planner());
    refused(Reason.SCAN_AWAITED, () -> signatures.signs(world.mayor(), amendment));
    refused(Reason.SCAN_AWAITED, () -> amending.withdraw(world.dinkesHead().acting(), amendment));
    refused(Reason.SCAN_AWAITED, () -> deciding.refuse(world.mayor().acting(), amendment, "Tidak jadi"));
    withdrawing.withdraw(world.secretary().acting(), DocumentKind.AMENDMENT, amendment.value(), "Tidak terbaca");
    signatures.signs(world.mayor(), amendment);
    refused(Reason.SCAN_TOO_LATE, () -> bring(world.dinkesHead()));
  }

  private Amendment found() {
    return running.amendment(world.planner().acting(), amendment).amendment();
  }

  private void bring(Player who) {
    bringing.bring(who.acting(), DocumentKind.AMENDMENT, amendment.value(), requireNonNull(found().documentHash()),
        "pindaian.pdf", SCAN);
  }

  private void attest(Player who) {
    attesting.attest(who.acting(), DocumentKind.AMENDMENT, amendment.value(), Sha256.hex(SCAN));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refused.class).returns(reason, refusal -> ((Refused) refusal).reason());
  }
}
