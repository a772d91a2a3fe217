package id.lelangkinerja.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.inked.AttestingScan;
import id.lelangkinerja.inked.BringingScan;
import id.lelangkinerja.inked.WithdrawingScan;
import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Signer;
import id.lelangkinerja.pades.Slot;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Grant;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.ScanState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Contracts that both parties signed by hand on paper: the scan counts when two officials have attested it. */
@ProgrammeTest
class ScanTest {
  private static final DocumentKind CONTRACT = DocumentKind.CONTRACT;
  private static final byte[] SCAN = Scanned.sheet("ttd. kedua pihak");
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  BringingScan bringing;
  @Autowired
  AttestingScan attesting;
  @Autowired
  WithdrawingScan withdrawing;
  @Autowired
  Withdrawing takingBack;
  @Autowired
  Affixing affixing;
  @Autowired
  List<Waiting> waiting;
  OutForSignature sent;
  World world;
  ContractId id;

  @BeforeEach
  void found() {
    sent = new OutForSignature(beans);
    world = sent.world();
    id = sent.id();
  }

  @Test
  void two_officials_attest_the_scan_and_the_contract_is_in_force_as_if_signed_otherwise() {
    assertThat(brings(world.planner(), SCAN).status()).isEqualTo(303);
    assertThat(attests(world.secretary()).status()).isEqualTo(303);
    assertThat(sent.state()).isEqualTo(ContractState.SIGNING);
    assertThat(sent.sheet().consents()).isEmpty();
    assertThat(attests(world.monitor()).status()).isEqualTo(303);
    var sheet = sent.sheet();
    assertThat(sheet.contract().state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(sheet.consents()).allMatch(Consent::wetInk).extracting(Consent::name)
        .containsExactly("Pemeran dinkes-head", "Pemeran mayor");
    assertThat(requireNonNull(sheet.scan()).state()).isEqualTo(ScanState.ATTESTED);
    assertThat(sent.signed()).isEqualTo(SCAN);
    assertThat(sent.told("select state from bid where region_id = :region")).isEqualTo("CONTRACTED");
    assertThat(sent.told("select state from lot where region_id = :region")).isEqualTo("RUNNING");
  }

  @Test
  void wherever_the_contract_is_shown_it_is_said_that_it_was_signed_by_hand_and_who_attested_it() {
    inForce();
    var links = world.links();
    var honest = new String[]{"tidak ditandatangani secara elektronik", "Pemeran secretary", "Pemeran monitor",
        "Jabatan monitor"};
    assertThat(world.planner().opens(links.contracts().contractDesk(id.value())).body()).contains(honest)
        .contains("Tanda tangan basah, pindaian disahkan", "Pindaian naskah bertanda tangan basah disahkan")
        .doesNotContain("Menandatangani ");
    assertThat(world.citizen().opens(links.contracts().contract(id.value())).body()).contains(honest)
        .contains("Dengan tangan, di atas kertas");
    assertThat(world.citizen().opens(links.signing().document(sent.code())).body()).contains(honest)
        .contains("Dengan tangan, di atas kertas");
    assertThat(verified(SCAN)).contains(honest).contains("pindaian sah dari dokumen yang berlaku",
        links.signing().document(sent.code()));
    assertThat(world.planner().inEnglish().opens(links.contracts().contractDesk(id.value())).body())
        .contains("not signed electronically", "Signed by hand, scan attested");
    assertThat(world.mayor().opens(links.contracts().signingDay()).body()).contains("Tanda tangan basah, disahkan");
  }

  @Test
  void the_scan_is_none_of_ours_before_it_counts_and_the_bare_text_is_not_the_last_afterwards() {
    bring();
    assertThat(verified(SCAN)).contains("tidak memuat tanda tangan elektronik").doesNotContain("Pemeran");
    attest(world.secretary());
    attest(world.verifier());
    assertThat(verified(sent.text())).contains("bukan yang terakhir");
  }

  @Test
  void each_attests_once_in_another_role_and_never_a_party_the_bringer_or_the_agency_itself() {
    refused(Reason.NOT_FOUND_HERE, () -> attest(world.secretary()));
    bring();
    for (var outsider : List.of(world.dinsosHead(), world.expert(), world.viceMayor(), world.administrator())) {
      refused(Reason.NOT_FOUND_HERE, () -> attest(outsider));
    }
    for (var maker : List.of(world.planner(), world.dinkesHead(), world.dinkesOperator(), world.mayor())) {
      refused(Reason.NOT_YOURS, () -> attest(maker));
    }
    for (var party : List.of(world.planner(), world.mayor(), world.dinkesHead())) {
      refused(Reason.NOT_YOURS, () -> attest(as(party, Role.SECRETARY, "kominfo")));
    }
    refused(Reason.NOT_YOURS, () -> attest(as(world.dinsosHead(), Role.MONITOR, "dinkes")));
    attest(world.secretary());
    refused(Reason.ALREADY_ATTESTED, () -> attest(world.secretary()));
    refused(Reason.ALREADY_ATTESTED, () -> attest(as(world.secretary(), Role.MONITOR, "kominfo")));
    refused(Reason.NOT_YOURS, () -> attest(as(world.dinsosHead(), Role.SECRETARY, "kominfo")));
    assertThat(sent.sheet().consents()).isEmpty();
    attest(world.verifier());
    refused(Reason.CHANGED_MEANWHILE, () -> attest(world.monitor()));
  }

  @Test
  void an_attestation_needs_the_password_the_statement_and_the_scan_that_was_seen() {
    bring();
    var url = world.links().signing().scanAttestation("contract", id.value());
    var secretary = world.secretary();
    var bare = secretary.sends(url, "hash", scanHash(), "compared", "yes");
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.body()).contains("href=\"#password\"");
    var blind = secretary.sends(url, "hash", scanHash(), "password", secretary.password());
    assertThat(blind.status()).isEqualTo(422);
    assertThat(blind.body()).contains("href=\"#compared\"", "sudah membandingkannya");
    refused(Reason.DOCUMENT_CHANGED, () -> attesting.attest(secretary.acting(), CONTRACT, id.value(), sent.textHash()));
    assertThat(requireNonNull(sent.sheet().scan()).attestations()).isEmpty();
  }

  @Test
  void while_a_scan_waits_nobody_signs_otherwise_or_takes_the_contract_back() {
    bring();
    refused(Reason.SCAN_AWAITED, () -> sent.toSign(world.mayor()));
    refused(Reason.SCAN_AWAITED, () -> takingBack.withdraw(world.planner().acting(), id, "Salah"));
    refused(Reason.SCAN_AWAITED, this::bring);
    assertThat(world.mayor().opens(world.links().contracts().contractSignature(id.value())).status()).isEqualTo(404);
    assertThat(world.planner().opens(world.links().contracts().contractDesk(id.value())).body())
        .contains("menunggu pengesahan pindaiannya", "disahkan 0 dari 2 pejabat");
  }

  @Test
  void a_wrong_scan_is_withdrawn_with_a_reason_its_file_is_gone_and_everything_is_open_again() {
    for (var who : List.of(world.planner(), world.secretary(), world.verifier())) {
      bring();
      attest(world.secretary());
      var file = requireNonNull(sent.sheet().scan()).fileId();
      refused(Reason.REASON_MISSING, () -> withdrawing.withdraw(who.acting(), CONTRACT, id.value(), " "));
      refused(Reason.NOT_YOURS, () -> withdrawing.withdraw(world.mayor().acting(), CONTRACT, id.value(), "Salah"));
      refused(Reason.NOT_FOUND_HERE,
          () -> withdrawing.withdraw(world.dinsosHead().acting(), CONTRACT, id.value(), "Salah"));
      withdrawing.withdraw(who.acting(), CONTRACT, id.value(), "Halaman terakhir tidak terbaca");
      assertThat(sent.sheet().scan()).isNull();
      refused(Reason.NOT_FOUND_HERE, () -> sent.files.find(world.region(), file));
    }
    refused(Reason.NOT_FOUND_HERE, () -> attest(world.monitor()));
    refused(Reason.NOT_FOUND_HERE, () -> withdrawing.withdraw(world.planner().acting(), CONTRACT, id.value(), "Salah"));
    sent.sign(world.mayor());
    refused(Reason.SCAN_TOO_LATE, this::bring);
  }

  @Test
  void what_two_have_attested_is_not_withdrawn_and_no_second_scan_is_brought() {
    inForce();
    refused(Reason.CHANGED_MEANWHILE,
        () -> withdrawing.withdraw(world.planner().acting(), CONTRACT, id.value(), "Salah"));
    refused(Reason.CHANGED_MEANWHILE, this::bring);
  }

  @Test
  void only_the_planner_brings_the_scan_of_exactly_the_text_that_is_out() {
    for (var other : List.of(world.mayor(), world.dinkesHead(), world.dinkesOperator())) {
      refused(Reason.NOT_YOURS, () -> bring(other, sent.textHash(), SCAN));
    }
    for (var other : List.of(world.secretary(), world.monitor(), world.dinsosHead())) {
      refused(Reason.NOT_FOUND_HERE, () -> bring(other, sent.textHash(), SCAN));
    }
    refused(Reason.DOCUMENT_CHANGED, () -> bring(world.planner(), "0".repeat(64), SCAN));
    takingBack.withdraw(world.planner().acting(), id, "Salah tanggal");
    refused(Reason.CHANGED_MEANWHILE, this::bring);
  }

  @Test
  void what_is_no_scan_is_refused_beside_the_field() {
    wrong("Pindaian harus berupa PDF", "nama;nilai\n".getBytes(StandardCharsets.US_ASCII));
    wrong("bukan PDF yang dapat dibaca", "%PDF-1.7\nbukan\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    wrong("bukan pindaian kertas", sent.text());
    wrong("bukan pindaian kertas", affixing.affix(SCAN, new Signer("Drs. H. Sutiaji", null, null, "Wali Kota", "Kota"),
        new Slot(Slot.LAST, 60, 500, 200, 60), "Drs. H. Sutiaji", Instant.now()));
    assertThat(sent.sheet().scan()).isNull();
  }

  @Test
  void of_many_attestations_at_once_each_official_gives_one_and_two_count() throws Exception {
    bring();
    var tries = Stream.of(world.secretary(), world.monitor(), world.verifier()).flatMap(who -> Stream.of(who, who))
        .map(who -> (Callable<Boolean>) () -> attested(who)).toList();
    int successes = 0;
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var one : threads.invokeAll(tries)) {
        successes += one.get() ? 1 : 0;
      }
    }
    assertThat(successes).isEqualTo(2);
    assertThat(sent.state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(sent.sheet().consents()).hasSize(2);
  }

  @Test
  void whom_it_waits_for_finds_it_in_the_list_of_what_waits_until_it_is_done() {
    bring();
    for (var player : List.of(world.secretary(), world.monitor(), world.verifier())) {
      assertThat(waits(player.acting())).as(player.toString()).isTrue();
      assertThat(player.opens(world.links().work()).body()).contains(page());
    }
    assertThat(sent.desk.toSign(world.mayor().acting())).isEmpty();
    attest(world.secretary());
    assertThat(waits(world.secretary().acting())).isFalse();
    assertThat(waits(as(world.dinsosHead(), Role.SECRETARY, "kominfo"))).isFalse();
    assertThat(waits(as(world.mayor(), Role.MONITOR, "kominfo"))).isFalse();
    assertThat(waits(as(world.dinsosHead(), Role.MONITOR, "dinkes"))).isFalse();
    assertThat(waits(world.planner().acting())).isFalse();
    attest(world.monitor());
    assertThat(waits(world.verifier().acting())).isFalse();
  }

  private boolean waits(Acting who) {
    return waiting.stream().flatMap(each -> each.waitingFor(who, world.links()).stream())
        .anyMatch(task -> task.url().equals(page()));
  }

  private String page() {
    return world.links().signing().scan("contract", id.value());
  }

  private void inForce() {
    bring();
    attest(world.secretary());
    attest(world.monitor());
  }

  private void bring() {
    bring(world.planner(), sent.textHash(), SCAN);
  }

  private void bring(Player who, String textHash, byte[] content) {
    bringing.bring(who.acting(), CONTRACT, id.value(), textHash, "pindaian.pdf", content);
  }

  private Answer brings(Player who, byte[] content) {
    return who.sendsFile(world.links().signing().scan("contract", id.value()), "pindaian.pdf", "application/pdf",
        content,
        "hash", sent.textHash());
  }

  private void wrong(String words, byte[] content) {
    var answer = brings(world.planner(), content);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#file\"", words);
  }

  private Answer attests(Player who) {
    return who.sends(world.links().signing().scanAttestation("contract", id.value()), "hash", scanHash(), "compared",
        "yes", "password", who.password());
  }

  private void attest(Player who) {
    attest(who.acting());
  }

  private void attest(Acting who) {
    var scan = sent.sheet().scan();
    attesting.attest(who, CONTRACT, id.value(), scan == null ? "" : scan.fileHash());
  }

  private boolean attested(Player who) {
    try {
      attesting.attest(who.acting(), CONTRACT, id.value(), scanHash());
      return true;
    } catch (Refused refused) {
      assertThat(refused.reason()).isIn(Reason.ALREADY_ATTESTED, Reason.CHANGED_MEANWHILE);
      return false;
    }
  }

  private String scanHash() {
    return requireNonNull(sent.sheet().scan()).fileHash();
  }

  /** The same person, who holds this office besides. */
  private Acting as(Player player, Role role, String agency) {
    var acting = player.acting();
    var grant = new Grant(role, role.ofAgency() ? world.agency(agency) : null, "Jabatan kedua");
    return new Acting(acting.region(), acting.person(), acting.name(),
        Stream.concat(acting.grants().stream(), Stream.of(grant)).toList());
  }

  private String verified(byte[] pdf) {
    return world.citizen().sendsFile(world.links().signing().verify(), "pindaian.pdf", "application/pdf", pdf).body();
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refused.class).returns(reason, refusal -> ((Refused) refusal).reason());
  }
}
