package id.lelangkinerja.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bsre.NationalService;
import id.lelangkinerja.bsre.StandIn;
import id.lelangkinerja.bsre.StandIn.Manner;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.command.Promised;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Yearly agreements signed by the national service: what contracts do there holds for them too. */
class NationalAgreementTest extends NationalService {
  private static final int YEAR = 2020;
  @Autowired
  Worlds worlds;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  @Autowired
  Clock clock;
  @Autowired
  DrawingUp drawing;
  @Autowired
  Signing signing;
  @Autowired
  Inquiring inquiring;
  @Autowired
  Withdrawing withdrawing;
  @Autowired
  AgreementQuery agreements;
  World world;
  AgencyId agency;
  Player head;
  Player mayor;

  @BeforeEach
  void drawUp() {
    world = worlds.fresh();
    Promised.in(world, jdbc, transaction, scope);
    ((MovableClock) clock).moveTo(Promised.TODAY.atTime(5, 0).toInstant(ZoneOffset.UTC));
    agency = world.agency("dinkes");
    head = world.dinkesHead();
    mayor = world.mayor();
    drawing.drawUp(head.acting(), agency, YEAR);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void both_sign_by_the_service_and_the_agreement_is_in_force() {
    SERVICE.signsAs(head.acting().name());
    assertThat(head.signs(world.links().agreements().signature(agency.value(), YEAR), "hash",
        signing.toSign(head.acting(), agency, YEAR), "password", head.password(), "nik", StandIn.NIK, "passphrase",
        StandIn.PASSPHRASE).status()).isEqualTo(303);
    sign(mayor);
    assertThat(agreements.find(head.acting(), agency, YEAR, AgreementState.IN_FORCE)).isPresent();
  }

  @Test
  void an_order_without_an_answer_is_asked_for_and_never_sent_again() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(head));
    SERVICE.behaves(Manner.SIGNS);
    int ordered = SERVICE.orders().size();
    refused(Reason.SIGNING_UNKNOWN, () -> sign(mayor));
    refused(Reason.SIGNING_UNKNOWN, () -> withdrawing.withdraw(head.acting(), agency, YEAR, "Salah"));
    refused(Reason.NOT_YOURS, () -> inquiring.toAsk(mayor.acting(), agency, YEAR));
    assertThat(head.sends(world.links().agreements().inquiry(agency.value(), YEAR)).status()).isEqualTo(303);
    assertThat(SERVICE.orders()).hasSize(ordered);
    refused(Reason.ALREADY_SIGNED, () -> sign(head));
    sign(mayor);
    assertThat(agreements.find(head.acting(), agency, YEAR, AgreementState.IN_FORCE)).isPresent();
  }

  @Test
  void on_a_signing_day_one_without_an_answer_is_passed_over() {
    var day = world.links().contracts().signingDay();
    assertThat(head.opens(day).body()).contains(world.links().agreements().signatureInTurn(agency.value(), YEAR));
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(head));
    assertThat(head.opens(day).body()).contains("Menunggu jawaban BSrE").doesNotContain("menunggu tanda tangan Anda");
  }

  private void sign(Player player) {
    sign(player, () -> signing.order(player.acting(), agency, YEAR, signing.toSign(player.acting(), agency, YEAR)),
        served -> signing.keep(player.acting(), agency, YEAR, served));
  }
}
