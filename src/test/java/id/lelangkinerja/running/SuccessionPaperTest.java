package id.lelangkinerja.running;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.Signing;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.document.PdfSig;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.ContractLinks;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.RegisteringAgency;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract of dinkes was divided at the new year of 2020: dinsos takes two thirds, kominfo one, each by its own paper. */
@RunningTest
class SuccessionPaperTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Dividing dividing;
  @Autowired
  Signing signing;
  @Autowired
  RegisteringAgency agencies;
  @Autowired
  Appointing appointing;
  @Autowired
  ContractQuery sheets;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  @Autowired
  Clock clock;
  World world;
  ContractLinks links;
  ContractId origin;

  @BeforeEach
  void sign() {
    at("2020-01-20T03:00:00Z");
    world = worlds.fresh();
    links = world.links().contracts();
    origin = new ContractId(contracts.signed(world, "dinkes", 2021, Contracts.permits(), Contracts.coverage()));
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("dinsos"));
    agencies.succeed(Acting.installation(world.region()), world.agency("dinkes"), world.agency("kominfo"));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void each_successor_has_a_paper_that_says_from_what_it_goes_on_with_its_own_share_of_everything()
      throws IOException {
    var heirs = divide();
    var dinsos = text(heirs.getFirst());
    var before = sheets.find(world.region(), origin.value()).orElseThrow();
    assertThat(dinsos.replaceAll("\\s+", " ")).contains("Melanjutkan Kontrak Kinerja Nomor: " + before.number(),
        "Kontrak ini melanjutkan 66,67% dari Kontrak Kinerja Nomor",
        "yang dipegang Dinas Kesehatan, mulai 1 Januari 2020",
        "berdasarkan Perda 5/2019", "266,68", "Pemeran dinsos-head", "Pemeran mayor").doesNotContain("133,32");
    assertThat(text(heirs.getLast())).contains("33,33%", "133,32").doesNotContain("266,68");
    assertThat(heirs).extracting(Contract::documentHash).doesNotContainNull().doesNotHaveDuplicates();
    VeraPdf.assertArchival(world.citizen().fetches(links.contractDocument(heirs.getFirst().contractId())));
    assertThat(world.citizen().opens(links.list()).body())
        .contains(links.contractDocument(heirs.getFirst().contractId()))
        .contains(links.contractDocument(heirs.getLast().contractId()));
  }

  @Test
  void the_paper_holds_by_the_decree_and_its_head_and_the_mayor_sign_it_one_after_the_other()
      throws IOException {
    var heir = divide().getFirst();
    var page = links.contract(heir.contractId());
    assertThat(world.citizen().opens(page).body()).contains("sedang ditandatangani kedua pihak");
    assertThat(world.dinsosHead().opens(world.links().work()).body())
        .contains(links.contractDesk(heir.contractId()));
    assertThat(world.dinsosHead().opens(links.contractDesk(heir.contractId())).body())
        .contains("naskahnya menunggu tanda tangan", links.contractSignature(heir.contractId()));
    assertThat(world.planner().opens(links.signingDay()).body()).contains(heir.number());
    sign(world.dinsosHead(), heir);
    sign(world.mayor(), heir);
    assertThat(world.citizen().opens(page).body()).contains("Pemeran dinsos-head", "Pemeran mayor")
        .doesNotContain("sedang ditandatangani kedua pihak");
    assertThat(world.planner().opens(links.contractDesk(heir.contractId())).body()).contains("sudah berlaku")
        .doesNotContain("menunggu tanda tangan");
    var signed = world.citizen().fetches(links.contractDocument(heir.contractId()));
    VeraPdf.assertArchival(signed);
    assertThat(verified(signed)).contains("Berkas ini adalah dokumen yang berlaku", "Pemeran dinsos-head",
        "Utuh, sertifikat instalasi ini");
    assertThat(world.dinsosHead().opens(world.links().work()).body())
        .doesNotContain(links.contractDesk(heir.contractId()));
    PdfSig.assertSigned(signed, "Pemeran dinsos-head", "Pemeran mayor");
  }

  @Test
  void anybody_verifies_the_paper_by_its_code_and_its_proof_before_and_after_the_signatures() {
    var heir = divide().getFirst();
    var page = world.links().signing().document(code(heir));
    jobs.run("ledger.sequencer");
    assertThat(world.citizen().opens(page).body()).contains("berlaku", "Belum ada yang menandatangani");
    Proofs.prove(world.citizen(), page, links.contractDocument(heir.contractId()), key);
    sign(world.dinsosHead(), heir);
    jobs.run("ledger.sequencer");
    Proofs.prove(world.citizen(), page, links.contractDocument(heir.contractId()), key);
    sign(world.mayor(), heir);
    jobs.run("ledger.sequencer");
    Proofs.prove(world.citizen(), page, links.contractDocument(heir.contractId()), key);
    assertThat(world.citizen().opens(links.contract(heir.contractId())).body())
        .contains(links.contractProof(heir.contractId()));
    assertThat(Proofs.verify(world.citizen().fetches(links.contractDocument(heir.contractId())),
        world.citizen().fetches(links.contractProof(heir.contractId())), key)).isZero();
    assertThat(Proofs.verify(world.citizen().fetches(links.contractText(heir.contractId())),
        world.citizen().fetches(links.contractProof(heir.contractId())), key)).isEqualTo(1);
  }

  @Test
  void who_has_the_paper_of_a_contract_that_was_divided_learns_in_which_ones_it_goes_on() {
    var heirs = divide();
    var grand = again(heirs.getFirst());
    var document = world.links().signing().document(code(heirs.getFirst()));
    assertThat(world.citizen().opens(document).body()).contains("tidak berlaku lagi",
        "dilanjutkan dalam kontrak para penerus", grand.getFirst().number(),
        links.contractDocument(grand.getFirst().contractId()), links.contract(grand.getLast().contractId()));
    var paper = world.citizen().fetches(links.contractDocument(heirs.getFirst().contractId()));
    assertThat(verified(paper)).contains("dilanjutkan dalam kontrak para penerus", grand.getLast().number());
    assertThat(world.citizen().opens(links.contractText(heirs.getFirst().contractId())).status()).isEqualTo(200);
  }

  @Test
  void nobody_else_signs_it_and_nobody_twice_or_another_file_or_once_the_contract_has_ended() {
    var heirs = divide();
    var id = new ContractId(heirs.getLast().contractId());
    var hash = requireNonNull(heirs.getLast().documentHash());
    refused(Reason.NOT_YOURS, () -> signing.sign(world.planner().acting(), id, hash));
    refused(Reason.NOT_FOUND_HERE, () -> signing.sign(world.dinkesHead().acting(), id, hash));
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(world.mayor().acting(), id, "0".repeat(64)));
    signing.sign(world.mayor().acting(), id, hash);
    refused(Reason.ALREADY_SIGNED, () -> signing.sign(world.mayor().acting(), id, hash));
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(world.expert().acting(), id, hash));
    again(heirs.getFirst());
    refused(Reason.CHANGED_MEANWHILE,
        () -> signing.toSign(world.mayor().acting(), new ContractId(heirs.getFirst().contractId())));
  }

  @Test
  void nothing_is_divided_while_nobody_is_in_office_who_takes_a_share_over() {
    refused(Reason.PARTY_MISSING, () -> dividing.divide(world.planner().acting(), origin,
        plan(NEW_YEAR, "dinsos", "kominfo"), "Perda 5/2019", null));
    assertThat(sheets.heirs(world.region(), origin.value())).isEmpty();
  }

  /** The expert leads kominfo. */
  private List<Contract> divide() {
    appointing.appoint(Acting.installation(world.region()), world.expert().acting().person(), new Appointing.Office(
        Role.AGENCY_HEAD, world.agency("kominfo"), "Kepala Dinas Kominfo", false, LocalDate.of(2019, 1, 1), null));
    dividing.divide(world.planner().acting(), origin, plan(NEW_YEAR, "dinsos", "kominfo"), "Perda 5/2019", null);
    return sheets.heirs(world.region(), origin.value());
  }

  /** Dinsos is divided as well, a year later. */
  private List<Contract> again(Contract heir) {
    at("2021-01-20T03:00:00Z");
    agencies.succeed(Acting.installation(world.region()), world.agency("dinsos"), world.agency("dinkes"));
    agencies.succeed(Acting.installation(world.region()), world.agency("dinsos"), world.agency("kominfo"));
    dividing.divide(world.planner().acting(), new ContractId(heir.contractId()),
        plan(LocalDate.of(2021, 1, 1), "dinkes", "kominfo"), "Perda 6/2020", null);
    return sheets.heirs(world.region(), heir.contractId());
  }

  private DivisionPlan plan(LocalDate from, String first, String second) {
    var permits = contracts.within(world, () -> jdbc.sql("""
        select indicator_id from indicator where region_id = :region and code = 'IZIN'""")
        .param("region", world.region().value()).query(Rows.of(UUID.class)).single());
    return new DivisionPlan(from, Map.of(world.agency(first).value(), new BigDecimal("66.67"),
        world.agency(second).value(), new BigDecimal("33.33")), Set.of(permits));
  }

  private void sign(Player signer, Contract heir) {
    var hash = signing.toSign(signer.acting(), new ContractId(heir.contractId()));
    assertThat(signer.signs(links.contractSignature(heir.contractId()), "hash", hash, "password", signer.password())
        .status()).isEqualTo(303);
  }

  private String text(Contract heir) throws IOException {
    return Addenda.text(world.citizen().fetches(links.contractDocument(heir.contractId())));
  }

  private String verified(byte[] pdf) {
    return world.citizen().sendsFile(world.links().signing().verify(), "kontrak.pdf", "application/pdf", pdf).body();
  }

  private String code(Contract heir) {
    return contracts.within(world, () -> jdbc.sql("""
        select code from document_code where region_id = :region and document_id = :contract""")
        .param("region", world.region().value()).param("contract", heir.contractId()).query(Rows.of(String.class))
        .single());
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
