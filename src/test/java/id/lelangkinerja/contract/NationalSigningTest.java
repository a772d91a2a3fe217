package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.bsre.NationalService;
import id.lelangkinerja.bsre.StandIn;
import id.lelangkinerja.bsre.StandIn.Manner;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Provider;
import id.lelangkinerja.signing.Revision;
import id.lelangkinerja.signing.RevisionQuery;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Contracts signed by the national service, for which a server stands in that signs really and fails when told to. */
class NationalSigningTest extends NationalService {
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  Signing signing;
  @Autowired
  Inquiring inquiring;
  @Autowired
  Withdrawing withdrawing;
  @Autowired
  ApplicationContext context;
  @Autowired
  Authority authority;
  @Autowired
  RevisionQuery revisions;
  @Autowired
  Clockwork jobs;
  OutForSignature sent;
  World world;
  ContractId id;

  @BeforeEach
  void found() {
    sent = new OutForSignature(beans);
    world = sent.world();
    id = sent.id();
    SERVICE.signsAs(world.mayor().acting().name());
  }

  @Test
  void both_sign_by_the_service_and_the_contract_is_in_force() {
    var links = world.links().contracts();
    assertThat(world.mayor().opens(links.contractSignature(id.value())).body()).contains("name=\"nik\"",
        "name=\"passphrase\"");
    var answer = world.mayor().signs(links.contractSignature(id.value()), "hash", sent.toSign(world.mayor()),
        "password",
        world.mayor().password(), "nik", StandIn.NIK, "passphrase", StandIn.PASSPHRASE);
    assertThat(answer.status()).isEqualTo(303);
    sign(world.dinkesHead());
    assertThat(sent.state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(revisions.of(world.region(), DocumentKind.CONTRACT, id.value())).extracting(Revision::provider)
        .containsExactly(Provider.BSRE, Provider.BSRE);
  }

  @Test
  void a_wrong_passphrase_and_a_nik_that_is_none_are_told_beside_their_fields_and_can_be_corrected() {
    var address = world.links().contracts().contractSignature(id.value());
    var wrong = world.mayor().signs(address, "hash", sent.toSign(world.mayor()), "password", world.mayor().password(),
        "nik",
        StandIn.NIK, "passphrase", "salah");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Passphrase anda salah", "href=\"#passphrase\"")
        .doesNotContain("value=\"salah\"");
    assertThat(
        world.mayor().signs(address, "hash", sent.toSign(world.mayor()), "password", world.mayor().password(), "nik",
            "12", "passphrase", StandIn.PASSPHRASE).body())
        .contains("href=\"#nik\"");
    sign(world.mayor());
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  @Test
  void an_order_without_an_answer_is_not_sent_again_but_asked_for() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    assertThat(sent.sheet().consents()).isEmpty();
    SERVICE.behaves(Manner.SIGNS);
    int ordered = SERVICE.orders().size();
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.dinkesHead()));
    assertThat(SERVICE.orders()).hasSize(ordered);
    var links = world.links().contracts();
    assertThat(world.mayor().opens(links.contractDesk(id.value())).body())
        .contains(links.contractInquiry(id.value()), "belum diketahui");
    refused(Reason.CHANGED_MEANWHILE, () -> {
      ask(world.mayor());
      ask(world.dinkesHead());
    });
    assertThat(SERVICE.orders()).hasSize(ordered);
    assertThat(sent.sheet().consents()).hasSize(1);
    sign(world.dinkesHead());
    assertThat(sent.state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void the_program_itself_asks_for_what_the_service_owes_after_growing_pauses_and_never_orders_again() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    int ordered = SERVICE.orders().size();
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    SERVICE.behaves(Manner.SIGNS);
    jobs.run("signing.inquiry");
    assertThat(sent.sheet().consents()).as("not within the first minute").isEmpty();
    sent.change("update signing_order set asked_at = sent_at - interval '8 minutes', sent_at = sent_at - interval"
        + " '20 minutes' where region_id = :region");
    jobs.run("signing.inquiry");
    assertThat(sent.sheet().consents()).as("asked after 12 minutes, so not again before 24").isEmpty();
    sent.change("update signing_order set asked_at = asked_at - interval '2 minutes' where region_id = :region");
    jobs.run("signing.inquiry");
    assertThat(sent.sheet().consents()).extracting(Consent::name).containsExactly(world.mayor().acting().name());
    assertThat(SERVICE.orders()).hasSize(ordered + 1);
    sign(world.dinkesHead());
    assertThat(sent.state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void nobody_is_asked_for_whose_signer_has_left_the_office() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    sent.change("update signing_order set sent_at = sent_at - interval '2 minutes' where region_id = :region");
    sent.change("update appointment set valid_to = valid_from where region_id = :region and role = 'MAYOR'");
    jobs.run("signing.inquiry");
    assertThat(sent.sheet().consents()).isEmpty();
  }

  @Test
  void an_order_that_cannot_be_asked_for_is_given_up_by_its_signer_after_some_minutes() {
    SERVICE.behaves(Manner.FAILS);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    SERVICE.behaves(Manner.SIGNS);
    refused(Reason.SIGNING_UNKNOWN, () -> ask(world.mayor()));
    refused(Reason.SIGNING_UNKNOWN, () -> inquiring.abandon(world.mayor().acting(), id, ""));
    sent.change("update signing_order set sent_at = sent_at - interval '6 minutes' where region_id = :region");
    refused(Reason.NOT_YOURS, () -> inquiring.abandon(world.dinkesHead().acting(), id, ""));
    inquiring.abandon(world.mayor().acting(), id, "");
    sign(world.mayor());
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  @Test
  void a_file_that_comes_back_without_the_signature_changes_nothing() {
    SERVICE.behaves(Manner.LIES);
    refused(Reason.SIGNED_FILE_WRONG, () -> sign(world.mayor()));
    assertThat(sent.sheet().contract().signedFileId()).isNull();
    SERVICE.behaves(Manner.SIGNS);
    sign(world.mayor());
    assertThat(sent.sheet().contract().signedFileId()).isNotNull();
  }

  @Test
  void a_contract_is_not_withdrawn_while_an_order_has_no_answer_and_a_planner_ends_one_that_its_signer_cannot() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    var planner = world.planner().acting();
    refused(Reason.SIGNING_UNKNOWN, () -> withdrawing.withdraw(planner, id, "Salah ketik"));
    refused(Reason.SIGNING_UNKNOWN, () -> inquiring.abandon(planner, id, "Terlalu lama"));
    sent.change("update signing_order set seen_hash = repeat('0', 64) where region_id = :region");
    refused(Reason.NOT_YOURS, () -> inquiring.abandon(world.dinkesHead().acting(), id, "Naskah lama"));
    refused(Reason.REASON_MISSING, () -> inquiring.abandon(planner, id, " "));
    var links = world.links().contracts();
    assertThat(world.planner().opens(links.contractDesk(id.value())).body()).contains("tidak dapat lagi menyelesaikan");
    assertThat(world.planner().sends(links.contractAbandonment(id.value()), "reason", "Naskah lama").status())
        .isEqualTo(303);
    assertThat(world.planner().opens(links.contractDesk(id.value())).body()).contains("Naskah lama");
    withdrawing.withdraw(planner, id, "Salah ketik");
    sent.sending.send(planner, id);
    SERVICE.behaves(Manner.SIGNS);
    sign(world.mayor());
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  @Test
  void an_order_of_a_mayor_who_has_left_office_is_ended_by_a_planner() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    sent.change("update appointment set valid_to = valid_from where region_id = :region and role = 'MAYOR'");
    inquiring.abandon(world.planner().acting(), id, "Wali kota berganti");
    withdrawing.withdraw(world.planner().acting(), id, "Wali kota berganti");
    assertThat(sent.state()).isEqualTo(ContractState.DRAFT);
  }

  @Test
  void a_file_that_the_service_signed_for_somebody_else_or_by_an_authority_that_nobody_trusts_does_not_count() {
    refused(Reason.SIGNED_FILE_WRONG,
        () -> signAs("Orang Lain", world.mayor()));
    examinedBy(new Examining(authority, List.of()), () -> refused(Reason.SIGNED_FILE_WRONG,
        () -> sign(world.mayor())));
    assertThat(sent.sheet().consents()).isEmpty();
  }

  @Test
  void a_file_that_could_not_be_examined_in_time_is_asked_for_again_and_never_ordered_twice() {
    examinedBy(new Examining(authority, List.of(), Duration.ZERO), () -> refused(Reason.SIGNING_UNKNOWN,
        () -> sign(world.mayor())));
    int ordered = SERVICE.orders().size();
    ask(world.mayor());
    assertThat(SERVICE.orders()).hasSize(ordered);
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  @Test
  void a_file_that_the_service_does_not_know_yet_ends_the_order_only_after_a_quarter_of_an_hour() {
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    sent.change("update signing_order set reference = 'belum-ada' where region_id = :region");
    refused(Reason.SIGNING_UNKNOWN, () -> ask(world.mayor()));
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    sent.change("update signing_order set sent_at = sent_at - interval '16 minutes' where region_id = :region");
    refused(Reason.SIGNING_DECLINED, () -> ask(world.mayor()));
    SERVICE.behaves(Manner.SIGNS);
    sign(world.mayor());
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  /** Examines what comes back by another examiner while this is done. */
  private void examinedBy(Examining examining, Runnable done) {
    var returned = context.getBean("returned");
    var before = ReflectionTestUtils.getField(returned, "examining");
    ReflectionTestUtils.setField(returned, "examining", examining);
    try {
      done.run();
    } finally {
      ReflectionTestUtils.setField(returned, "examining", before);
    }
  }

  @Test
  void on_a_signing_day_one_without_an_answer_is_passed_over_and_the_wall_says_so() {
    var another = sent.another("Posyandu aktif");
    SERVICE.behaves(Manner.BREAKS_OFF);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    SERVICE.behaves(Manner.SIGNS);
    var links = world.links().contracts();
    var turn = links.contractSignatureInTurn(id.value());
    assertThat(world.mayor().opens(links.signingDay()).body()).contains("1 naskah menunggu tanda tangan Anda",
        links.contractSignatureInTurn(another.value()), "Menunggu jawaban BSrE", links.contractDesk(id.value()))
        .doesNotContain(turn);
    assertThat(world.dinkesHead().opens(links.signingDay()).body()).doesNotContain(turn);
    assertThat(world.mayor().signs(links.contractSignature(another.value()), "hash",
        signing.toSign(world.mayor().acting(), another), "turn", "yes", "password", world.mayor().password(), "nik",
        StandIn.NIK, "passphrase", StandIn.PASSPHRASE).location()).isEqualTo(links.signingDay());
    ask(world.mayor());
    assertThat(world.dinkesHead().inEnglish().opens(links.signingDay()).body()).contains(turn)
        .doesNotContain("Waits for BSrE");
  }

  @Test
  void neither_nik_nor_passphrase_is_kept_anywhere() {
    world.mayor().signs(world.links().contracts().contractSignature(id.value()), "hash", sent.toSign(world.mayor()),
        "password", world.mayor().password(), "nik", StandIn.NIK, "passphrase", StandIn.PASSPHRASE);
    for (var table : List.of("signing_order", "signature", "consent", "act", "contract", "posting")) {
      var rows = sent
          .told("select coalesce(string_agg(t::text, ' '), '') from " + table + " t where region_id = :region");
      assertThat(rows).as(table).doesNotContain(StandIn.NIK, StandIn.PASSPHRASE);
    }
  }

  @Test
  void a_file_whose_certificate_is_doubtful_is_no_answer_and_is_asked_for_again_until_its_signer_gives_it_up() {
    SERVICE.behaves(Manner.SIGNS_AHEAD_OF_TIME);
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    int ordered = SERVICE.orders().size();
    refused(Reason.SIGNING_UNKNOWN, () -> ask(world.mayor()));
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    assertThat(SERVICE.orders()).hasSize(ordered);
    assertThat(sent.told("select state from signing_order where region_id = :region")).isEqualTo("UNKNOWN");
    refused(Reason.SIGNING_UNKNOWN, () -> inquiring.abandon(world.mayor().acting(), id, ""));
    sent.change("update signing_order set sent_at = sent_at - interval '25 hours' where region_id = :region");
    assertThat(world.mayor().opens(world.links().contracts().contractDesk(id.value())).body())
        .contains("lebih dari sehari");
    inquiring.abandon(world.mayor().acting(), id, "");
    SERVICE.behaves(Manner.SIGNS);
    sign(world.mayor());
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  @Test
  void while_the_service_takes_its_time_nothing_is_held_and_the_form_sent_again_orders_nothing() throws Exception {
    var links = world.links().contracts();
    var another = sent.another("Air bersih");
    var form = new String[]{"key", UUID.randomUUID().toString(), "hash", sent.toSign(world.mayor()), "password",
        world.mayor().password(), "nik", StandIn.NIK, "passphrase", StandIn.PASSPHRASE};
    SERVICE.waits();
    int ordered = SERVICE.orders().size();
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = others.submit(() -> world.mayor().signs(links.contractSignature(id.value()), form));
      SERVICE.awaitOrder();
      assertThat(sent.told("select state from signing_order where region_id = :region")).isEqualTo("SENT");
      assertThat(world.mayor().signs(links.contractSignature(id.value()), form).status()).isEqualTo(409);
      withdrawing.withdraw(world.planner().acting(), another, "Salah ketik");
      SERVICE.release();
      assertThat(first.get(1, TimeUnit.MINUTES).status()).isEqualTo(303);
    }
    assertThat(world.mayor().signs(links.contractSignature(id.value()), form).status()).isEqualTo(303);
    assertThat(SERVICE.orders()).hasSize(ordered + 1);
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  @Test
  void a_program_that_ends_after_the_order_went_out_leaves_it_to_be_asked_for() {
    SERVICE.signsAs(world.mayor().acting().name());
    serving.send(world.mayor().acting(),
        signing.order(world.mayor().acting(), id, sent.toSign(world.mayor())), BY_SERVICE);
    int ordered = SERVICE.orders().size();
    refused(Reason.SIGNING_UNKNOWN, () -> sign(world.mayor()));
    ask(world.mayor());
    assertThat(SERVICE.orders()).hasSize(ordered);
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  @Test
  void the_service_is_never_called_while_a_transaction_is_open() {
    var mayor = world.mayor().acting();
    var placed = signing.order(mayor, id, sent.toSign(world.mayor()));
    assertThatThrownBy(() -> sent.transaction.execute(_ -> serving.send(mayor, placed, BY_SERVICE)))
        .isInstanceOf(IllegalStateException.class);
    serving.send(mayor, placed, BY_SERVICE);
  }

  @Test
  void the_passphrase_of_a_certificate_that_has_expired_is_not_sent() {
    SERVICE.saysOfCertificates("EXPIRED");
    int ordered = SERVICE.orders().size();
    var answer = world.mayor().signs(world.links().contracts().contractSignature(id.value()), "hash",
        sent.toSign(world.mayor()), "password", world.mayor().password(), "nik", StandIn.NIK, "passphrase",
        StandIn.PASSPHRASE);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#nik\"", "EXPIRED");
    assertThat(SERVICE.orders()).hasSize(ordered);
    SERVICE.saysOfCertificates("ISSUE");
    sign(world.mayor());
    assertThat(sent.sheet().consents()).hasSize(1);
  }

  private void sign(Player player) {
    signAs(player.acting().name(), player);
  }

  private void signAs(String name, Player player) {
    var placed = signing.order(player.acting(), id, sent.toSign(player));
    SERVICE.signsAs(name);
    signing.keep(player.acting(), id, serving.send(player.acting(), placed, BY_SERVICE));
  }

  private void ask(Player player) {
    ask(player, () -> inquiring.toAsk(player.acting(), id), served -> signing.keep(player.acting(), id, served));
  }
}
