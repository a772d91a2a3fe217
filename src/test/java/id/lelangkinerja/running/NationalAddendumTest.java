package id.lelangkinerja.running;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bsre.NationalService;
import id.lelangkinerja.bsre.StandIn;
import id.lelangkinerja.bsre.StandIn.Manner;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Addenda signed by the national service: what contracts do there holds for them too. */
class NationalAddendumTest extends NationalService {
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  Worlds worlds;
  @Autowired
  ContractQuery sheets;
  @Autowired
  Amending amending;
  @Autowired
  Deciding deciding;
  @Autowired
  AddendumQuery addenda;
  @Autowired
  AddendumSigning signing;
  @Autowired
  AddendumInquiring inquiring;
  @Autowired
  RunningQuery running;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  @Autowired
  Clock clock;
  World world;
  Player head;
  Player mayor;
  AmendmentId id;

  @BeforeEach
  void approve() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-06-01T03:00:00Z"));
    world = worlds.fresh();
    head = world.dinkesHead();
    mayor = world.mayor();
    var contract = new ContractId(
        beans.createBean(Contracts.class).signed(world, "dinkes", 2020, Contracts.permits()));
    var commitment = sheets.sheet(world.region(), contract.value()).orElseThrow().commitments().getLast();
    id = amending.propose(head.acting(), contract, new Asked(new Grounds.Other(), "Pandemi",
        Map.of(commitment.commitmentId(), commitment.target().add(BigDecimal.ONE)), null));
    deciding.approve(mayor.acting(), id);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void both_sign_by_the_service_and_the_addendum_is_in_force() {
    SERVICE.signsAs(head.acting().name());
    var links = world.links().running();
    assertThat(head.signs(links.signature(id.value()), "hash", addenda.toSign(head.acting(), id), "password",
        head.password(), "nik", StandIn.NIK, "passphrase", StandIn.PASSPHRASE).status()).isEqualTo(303);
    sign(mayor);
    assertThat(running.amendment(mayor.acting(), id).amendment().state()).isEqualTo(AmendmentState.IN_FORCE);
  }

  @Test
  void an_order_without_an_answer_is_asked_for_and_until_then_nobody_decides_about_the_addendum() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(head));
    SERVICE.behaves(Manner.SIGNS);
    int ordered = SERVICE.orders().size();
    refused(Reason.SIGNING_UNKNOWN, () -> sign(head));
    refused(Reason.SIGNING_UNKNOWN, () -> sign(mayor));
    refused(Reason.SIGNING_UNKNOWN, () -> deciding.refuse(mayor.acting(), id, "Tidak jadi"));
    refused(Reason.SIGNING_UNKNOWN, () -> amending.withdraw(head.acting(), id));
    refused(Reason.NOT_YOURS, () -> inquiring.toAsk(mayor.acting(), id));
    var links = world.links().running();
    assertThat(mayor.opens(links.amendment(id.value())).body()).contains("belum diketahui")
        .doesNotContain(links.inquiry(id.value()));
    assertThat(head.opens(links.amendment(id.value())).body()).contains(links.inquiry(id.value()));
    assertThat(head.sends(links.inquiry(id.value())).status()).isEqualTo(303);
    assertThat(SERVICE.orders()).hasSize(ordered);
    sign(mayor);
    assertThat(running.amendment(mayor.acting(), id).amendment().state()).isEqualTo(AmendmentState.IN_FORCE);
    refused(Reason.ALREADY_SIGNED, () -> inquiring.toAsk(mayor.acting(), id));
  }

  @Test
  void an_order_that_cannot_be_asked_for_is_given_up_by_its_signer_after_some_minutes() {
    SERVICE.behaves(Manner.FAILS);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(head));
    refused(Reason.SIGNING_UNKNOWN,
        () -> ask(head, () -> inquiring.toAsk(head.acting(), id), served -> signing.keep(head.acting(), id, served)));
    refused(Reason.SIGNING_UNKNOWN, () -> inquiring.abandon(head.acting(), id, ""));
    change("update signing_order set sent_at = sent_at - interval '6 minutes' where region_id = :region");
    refused(Reason.NOT_YOURS, () -> inquiring.abandon(mayor.acting(), id, "Lama"));
    inquiring.abandon(head.acting(), id, "");
    refused(Reason.CHANGED_MEANWHILE, () -> inquiring.abandon(head.acting(), id, ""));
    SERVICE.behaves(Manner.SIGNS);
    sign(head);
  }

  @Test
  void an_order_of_a_head_who_has_left_office_is_ended_by_a_planner_with_a_reason() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(head));
    var planner = world.planner().acting();
    refused(Reason.SIGNING_UNKNOWN, () -> inquiring.abandon(planner, id, "Terlalu lama"));
    change("update appointment set valid_to = valid_from where region_id = :region and role = 'AGENCY_HEAD'");
    refused(Reason.REASON_MISSING, () -> inquiring.abandon(planner, id, " "));
    inquiring.abandon(planner, id, "Kepala dinas berganti");
    deciding.refuse(mayor.acting(), id, "Kepala dinas berganti");
  }

  @Test
  void on_a_signing_day_one_without_an_answer_is_passed_over() {
    var day = world.links().contracts().signingDay();
    assertThat(head.opens(day).body()).contains(world.links().running().signatureInTurn(id.value()));
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(head));
    assertThat(head.opens(day).body()).contains("Menunggu jawaban BSrE").doesNotContain("menunggu tanda tangan Anda");
  }

  private void sign(Player player) {
    sign(player, () -> signing.order(player.acting(), id, addenda.toSign(player.acting(), id)),
        served -> signing.keep(player.acting(), id, served));
  }

  private void change(String statement) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      jdbc.sql(statement).param("region", world.region().value()).update();
    });
  }
}
