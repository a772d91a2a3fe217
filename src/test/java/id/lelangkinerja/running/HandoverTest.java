package id.lelangkinerja.running;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.AtOnce;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.document.PdfSig;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.files.Exchanging;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Reports;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.RunningLinks;
import id.lelangkinerja.region.RegisteringAgency;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In August 2019 the expert becomes acting head of dinkes, whose contract of 400 permits a year has run since 2018. */
@RunningTest
class HandoverTest {
  private static final LocalDate AUGUST = LocalDate.of(2019, 8, 1);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  DrawingUpHandover drawing;
  @Autowired
  SigningHandover signing;
  @Autowired
  HandoverQuery handovers;
  @Autowired
  Transferring transferring;
  @Autowired
  RegisteringAgency agencies;
  @Autowired
  Appointing appointing;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  @Autowired
  Clock clock;
  World world;
  @Autowired
  FileStore files;
  @Autowired
  DataHome home;
  RunningLinks links;
  ContractId contract;

  @BeforeEach
  void signAndReport() {
    at("2019-08-05T03:00:00Z");
    world = worlds.fresh();
    links = world.links().running();
    contract = new ContractId(contracts.signed(world, "dinkes", Contracts.permits()));
    reports.verified(world.dinkesOperator().acting(), world.verifier().acting(),
        contracts.period(world, contract.value(), "IZIN", 1), "90");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void who_signed_the_contract_owes_nothing() {
    assertThat(handovers.owed(world.region())).isEmpty();
    refused(Reason.HANDOVER_NOT_OWED, () -> drawing.drawUp(world.dinkesHead().acting(), contract, true, ""));
  }

  @Test
  void an_acting_head_reads_where_the_contract_stands_remarks_and_signs_and_everyone_may_verify_it()
      throws IOException {
    succeed();
    var work = world.links().work();
    assertThat(world.expert().opens(work).body()).contains(links.handoverOf(contract.value()));
    var form = world.expert().opens(links.handoverOf(contract.value())).body();
    // The second quarter is late; 90 of the 100 that one quarter had to reach.
    assertThat(form).contains("90,0%").contains("Angka yang terlambat: 1").contains("Plt. Kepala Dinas")
        .contains("15 Agustus 2019");
    var bare = world.expert().sends(links.handoverOf(contract.value()), "remarks", "Data izin belum lengkap");
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.body()).contains("read-mistake").contains("Data izin belum lengkap");
    var sent = world.expert().sends(links.handoverOf(contract.value()), "read", "yes", "remarks",
        "Data izin belum lengkap");
    assertThat(world.citizen().opens(sent.location()).status()).isEqualTo(404);
    var page = world.expert().opens(sent.location()).body();
    var hash = page.replaceFirst("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
    assertThat(world.expert().signs(sent.location() + "/signature", "hash", hash, "password", "salah").status())
        .isEqualTo(422);
    assertThat(world.expert()
        .signs(sent.location() + "/signature", "hash", hash, "password", world.expert().password()).status())
        .isEqualTo(303);
    assertThat(world.expert().opens(work).body()).doesNotContain(links.handoverOf(contract.value()));
    assertThat(world.citizen().opens(sent.location()).body()).contains("Data izin belum lengkap")
        .contains("31 Desember 2019");
    assertThat(world.citizen().opens(sent.location() + "/document.pdf").body()).startsWith("%PDF");
    try (var printed = files.open(world.region(), handovers.of(world.region(), contract.value()).getFirst().fileId())) {
      assertThat(Addenda.text(printed.readAllBytes())).contains("Plt. Kepala Dinas Kesehatan", "Pemeran expert");
    }
    jobs.run("ledger.sequencer");
    Proofs.prove(world.citizen(), sent.location(), sent.location() + "/document.pdf", key);
    var code = contracts.within(world, () -> jdbc.sql("""
        select code from document_code where region_id = :region and document_kind = 'HANDOVER'""")
        .param("region", world.region().value()).query(Rows.of(String.class)).single());
    assertThat(world.citizen().opens(world.links().signing().document(code)).body())
        .contains("Berita Acara Serah Terima").contains("Plt. Kepala Dinas");
    assertThat(world.planner().opens(links.course(contract.value())).body()).contains(sent.location())
        .contains("sampai 31 Desember 2019");
  }

  @Test
  void the_monitor_sees_who_is_overdue_and_is_told_so() {
    succeed();
    assertThat(world.monitor().opens(links.handovers()).body()).contains("1 serah terima").contains("0 di antaranya");
    assertThat(world.monitor().opens(world.links().work()).body()).doesNotContain(links.handovers());
    at("2019-08-16T03:00:00Z");
    assertThat(world.monitor().opens(links.handovers()).body()).contains("1 di antaranya").contains("Terlambat");
    assertThat(world.monitor().opens(world.links().work()).body()).contains(links.handovers());
    assertThat(world.monitor().opens(links.handoversCsv()).body().lines().skip(1)).singleElement()
        .satisfies(row -> assertThat(row).contains("Plt. Kepala Dinas Kesehatan", "2019-08-15"));
    assertThat(world.dinkesHead().opens(links.handovers()).status()).isEqualTo(404);
    assertThat(world.dinkesHead().opens(links.handoversCsv()).status()).isEqualTo(404);
  }

  @Test
  void the_head_of_an_agency_that_takes_the_contract_over_owes_an_act_from_that_day_on() {
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("dinsos"));
    transferring.transfer(world.planner().acting(), contract, world.agency("dinsos"), AUGUST, "Perda 5/2019", null);
    assertThat(handovers.owed(world.region())).singleElement().satisfies(duty -> {
      assertThat(duty.personId()).isEqualTo(world.dinsosHead().acting().person().value());
      assertThat(duty.since()).isEqualTo(AUGUST);
      assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2019, 8, 15));
    });
    sign(world.dinsosHead().acting(), drawing.drawUp(world.dinsosHead().acting(), contract, true, ""));
    assertThat(handovers.owed(world.region())).isEmpty();
    var dinkes = world.dinkesHead().acting().name();
    assertThat(handovers.of(world.region(), contract.value()).getFirst().former()).contains(dinkes);
    assertThat(handovers.answered(world.region(), contract.value())).extracting(each -> each.name())
        .containsExactly(dinkes, world.dinsosHead().acting().name());
    assertThat(handovers.answered(world.region(), contract.value()).getFirst().toDay())
        .isEqualTo(LocalDate.of(2019, 7, 31));
  }

  @Test
  void who_leads_the_succeeding_agency_as_the_one_before_goes_on_without_an_act() {
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("kominfo"));
    appointing.appoint(Acting.installation(world.region()), world.dinkesHead().acting().person(),
        new Appointing.Office(Role.AGENCY_HEAD, world.agency("kominfo"), "Kepala Dinas", false, AUGUST, null));
    transferring.transfer(world.planner().acting(), contract, world.agency("kominfo"), AUGUST, "Perda 5/2019", null);
    assertThat(handovers.owed(world.region())).isEmpty();
  }

  @Test
  void a_new_mayor_takes_every_running_contract_over() {
    appoint(Role.MAYOR, null, "Plt. Wali Kota");
    sign(world.expert().acting(), drawing.drawUp(world.expert().acting(), contract, true, ""));
    assertThat(handovers.of(world.region(), contract.value())).singleElement()
        .satisfies(act -> assertThat(act.role()).isEqualTo(Role.MAYOR));
    assertThat(handovers.owed(world.region())).isEmpty();
  }

  @Test
  void an_act_drawn_up_anew_replaces_the_one_before_until_it_is_signed() {
    succeed();
    var who = world.expert().acting();
    var first = drawing.drawUp(who, contract, true, "");
    var second = drawing.drawUp(who, contract, true, "Dengan catatan");
    refused(Reason.HANDOVER_DONE, () -> sign(who, first));
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(who, second, "0".repeat(64)));
    for (var player : world.everybody()) {
      if (player != world.expert() && player != world.citizen()) {
        assertThatThrownBy(() -> sign(player.acting(), second)).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.reason().kind()).isEqualTo(RefusalKind.NOT_FOUND));
      }
    }
    sign(who, second);
    refused(Reason.HANDOVER_DONE, () -> sign(who, second));
    refused(Reason.HANDOVER_NOT_OWED, () -> drawing.drawUp(who, contract, true, ""));
  }

  @Test
  void it_is_signed_once_from_many_tabs_at_once_and_other_tools_find_the_signature() throws Exception {
    succeed();
    var act = drawing.drawUp(world.expert().acting(), contract, true, "");
    assertThat(AtOnce.answers(() -> sign(world.expert().acting(), act))).containsOnlyOnce(Optional.empty())
        .allMatch(each -> each.isEmpty() || each.get() == Reason.HANDOVER_DONE);
    var signed = handovers.find(world.region(), act).orElseThrow();
    VeraPdf.assertArchival(content(signed.fileId()));
    VeraPdf.assertArchival(content(requireNonNull(signed.signedFileId())));
    PdfSig.assertSigned(content(requireNonNull(signed.signedFileId())), "Pemeran expert");
  }

  @Test
  void an_act_that_was_exchanged_between_the_look_and_the_signature_is_not_signed() throws IOException {
    succeed();
    var act = drawing.drawUp(world.expert().acting(), contract, true, "");
    var seen = handovers.find(world.region(), act).orElseThrow().documentHash();
    var text = Exchanging.exchange(home, world, seen);
    refused(Reason.DOCUMENT_CHANGED, () -> sign(world.expert().acting(), act));
    assertThat(handovers.owedBy(world.expert().acting())).hasSize(1);
    Exchanging.restore(home, world, seen, text);
    sign(world.expert().acting(), act);
    refused(Reason.HANDOVER_DONE, () -> sign(world.expert().acting(), act));
  }

  @Test
  void who_holds_the_office_no_more_signs_nothing() {
    succeed();
    var act = drawing.drawUp(world.expert().acting(), contract, true, "");
    at("2020-01-01T03:00:00Z");
    refused(Reason.HANDOVER_NOT_OWED, () -> sign(world.expert().acting(), act));
    refused(Reason.HANDOVER_UNREAD, () -> {
      at("2019-12-31T03:00:00Z");
      drawing.drawUp(world.expert().acting(), contract, false, "");
    });
  }

  private void succeed() {
    appoint(Role.AGENCY_HEAD, world.agency("dinkes"), "Plt. Kepala Dinas Kesehatan");
  }

  private void appoint(Role role, @Nullable AgencyId agency, String title) {
    appointing.appoint(Acting.installation(world.region()), world.expert().acting().person(),
        new Appointing.Office(role, agency, title, true, AUGUST, LocalDate.of(2019, 12, 31)));
  }

  private byte[] content(UUID file) throws IOException {
    try (var stream = files.open(world.region(), file)) {
      return stream.readAllBytes();
    }
  }

  private void sign(Acting who, UUID act) {
    var hash = contracts.within(world, () -> jdbc.sql("""
        select document_hash from handover where region_id = :region and handover_id = :act""")
        .param("region", world.region().value()).param("act", act).query(Rows.of(String.class)).single());
    signing.sign(who, act, hash);
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
