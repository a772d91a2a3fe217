package id.lelangkinerja.agreement;

import static id.lelangkinerja.agreement.Agreed.YEAR;
import static id.lelangkinerja.agreement.Agreed.refused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.AtOnce;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.document.PdfSig;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.files.Exchanging;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.AgreementLinks;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Dinkes has agreed on stunting (16) and check-ups (95), and its head passes them on to officials below. */
@ProgrammeTest
class OfficialAgreementTest {
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  PassingOn passing;
  @Autowired
  OfficialSigning signing;
  @Autowired
  OfficialPaperwork paperwork;
  @Autowired
  OfficialQuery officials;
  @Autowired
  FileStore files;
  @Autowired
  DataHome home;
  Agreed agreed;
  World world;
  AgencyId agency;
  AgreementLinks links;
  Player head;
  Player operator;

  @BeforeEach
  void found() {
    agreed = new Agreed(beans);
    world = agreed.world;
    agency = agreed.agency;
    links = agreed.links;
    head = agreed.head;
    operator = world.dinkesOperator();
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    agreed.takeForce();
    wants("YES");
  }

  @AfterEach
  void putTheClockBack() {
    agreed.putTheClockBack();
  }

  @Test
  void only_where_the_region_wants_it_the_agency_passes_on_what_it_has_agreed_on() {
    refused(Reason.NOT_YOURS, () -> passing.passOn(world.planner().acting(), agency, YEAR, toOperator()));
    refused(Reason.NOT_FOUND_HERE, () -> passing.passOn(world.dinsosHead().acting(), agency, YEAR, toOperator()));
    refused(Reason.NOT_FOUND_HERE, () -> passing.passOn(head.acting(), agency, 2021, toOperator()));
    refused(Reason.NO_CHOICE, () -> passing.passOn(head.acting(), agency, YEAR, passed(null, List.of(), null)));
    refused(Reason.NO_CHOICE, () -> passing.passOn(head.acting(), agency, YEAR,
        passed(world.dinsosOperator().acting().person().value(), targets(), null)));
    wants("NO");
    refused(Reason.AGREEMENT_NO_CASCADE, () -> passing.passOn(head.acting(), agency, YEAR, toOperator()));
    assertThat(head.opens(links.newOfficial(agency.value(), YEAR)).status()).isEqualTo(404);
    assertThat(head.opens(links.desk(agency.value(), YEAR)).body())
        .doesNotContain(links.officials(agency.value(), YEAR));
  }

  @Test
  void an_official_with_an_account_and_the_head_sign_within_the_paper_of_the_two() throws IOException {
    var id = passing.passOn(operator.acting(), agency, YEAR, toOperator());
    assertThat(sheet(id).agreement().number()).isEqualTo("001.01/PK/2020");
    try (var stream = files.open(world.region(), sheet(id).agreement().fileId());
        var pdf = Loader.loadPDF(stream.readAllBytes())) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("Pemeran dinkes-operator",
          "Selaku atasan pihak pertama", "Pemeran dinkes-head", "Prevalensi stunting", "17,5 persen",
          "Kegiatan Anggaran (Rp)", "Pelatihan kader", "25.000.000").doesNotContain("Ibu hamil", "Pemeran mayor");
    }
    assertThat(operator.opens(world.links().work()).body()).contains(links.official(agency.value(), YEAR, id));
    refused(Reason.NOT_YOURS, () -> signing.toSign(world.planner().acting(), agency, YEAR, id));
    var day = world.links().contracts().signingDay();
    var turn = links.officialSignatureInTurn(agency.value(), YEAR, id);
    assertThat(operator.opens(day).body()).contains(turn, "001.01/PK/2020");
    assertThat(world.planner().opens(day).body()).doesNotContain("001.01/PK/2020");
    assertThat(operator.opens(turn).body()).contains("Lewati dulu");
    assertThat(operator.signs(turn.replace("?turn=yes", ""), "hash",
        signing.toSign(operator.acting(), agency, YEAR, id), "turn", "yes",
        "password", operator.password()).location()).isEqualTo(day);
    refused(Reason.ALREADY_SIGNED, () -> signing.toSign(operator.acting(), agency, YEAR, id));
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(head.acting(), agency, YEAR, id, "ab".repeat(32)));
    sign(head, id);
    assertThat(sheet(id).agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    assertThat(operator.opens(world.links().work()).body()).doesNotContain(links.official(agency.value(), YEAR, id));
    var code = agreed.told("select code from document_code where region_id = :region and document_id = '" + id + "'");
    assertThat(world.citizen().opens(world.links().signing().document(code)).body()).contains("001.01/PK/2020")
        .doesNotContain(links.official(agency.value(), YEAR, id));
    assertThat(world.dinsosHead().opens(links.official(agency.value(), YEAR, id)).status()).isEqualTo(404);
  }

  @Test
  void the_paper_is_signed_once_by_each_from_many_tabs_at_once_and_other_tools_find_both_signatures()
      throws Exception {
    var id = passing.passOn(operator.acting(), agency, YEAR, toOperator());
    VeraPdf.assertArchival(content(sheet(id).agreement().fileId()));
    assertThat(AtOnce.answers(() -> sign(operator, id), () -> sign(head, id))).filteredOn(Optional::isEmpty)
        .hasSize(2);
    var signed = sheet(id);
    assertThat(signed.agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    assertThat(signed.consents()).hasSize(2);
    var file = content(requireNonNull(signed.agreement().signedFileId()));
    VeraPdf.assertArchival(file);
    PdfSig.assertSigned(file, "Pemeran dinkes-operator", "Pemeran dinkes-head");
  }

  @Test
  void sent_again_or_for_a_paper_that_was_exchanged_between_the_look_and_the_signature_it_is_not_signed()
      throws IOException {
    var id = passing.passOn(operator.acting(), agency, YEAR, toOperator());
    var seen = signing.toSign(operator.acting(), agency, YEAR, id);
    var text = Exchanging.exchange(home, world, seen);
    refused(Reason.DOCUMENT_CHANGED, () -> sign(operator, id));
    Exchanging.restore(home, world, seen, text);
    sign(operator, id);
    refused(Reason.ALREADY_SIGNED, () -> signing.sign(operator.acting(), agency, YEAR, id, seen));
    refused(Reason.DOCUMENT_CHANGED, () -> signing.sign(head.acting(), agency, YEAR, id, seen));
    assertThat(sheet(id).consents()).hasSize(1);
  }

  @Test
  void who_has_no_account_signs_on_paper_and_its_scan_says_so() {
    var id = passing.passOn(head.acting(), agency, YEAR, passed(null, targets(), null));
    refused(Reason.NOT_YOURS, () -> signing.toSign(head.acting(), agency, YEAR, id));
    refused(Reason.NOT_YOURS, () -> bring(world.planner(), id, "%PDF-1.4"));
    refused(Reason.SCAN_TYPE, () -> bring(head, id, "Bukan PDF"));
    bring(operator, id, "%PDF-1.4\n%%EOF\n");
    assertThat(sheet(id).agreement().state()).isEqualTo(AgreementState.SIGNING);
    var page = world.verifier().opens(links.official(agency.value(), YEAR, id)).body();
    var scan = page.replaceFirst("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
    assertThat(world.verifier().opens(world.links().work()).body()).contains("Cocokkan hasil pindai");
    for (var other : List.of(operator, head, world.planner(), world.mayor())) {
      refused(Reason.NOT_YOURS, () -> paperwork.attest(other.acting(), agency, YEAR, id, scan));
      assertThat(other.opens(world.links().work()).body()).doesNotContain("Cocokkan hasil pindai");
    }
    refused(Reason.DOCUMENT_CHANGED,
        () -> paperwork.attest(world.verifier().acting(), agency, YEAR, id, "ab".repeat(32)));
    var attestation = links.official(agency.value(), YEAR, id) + "/attestation";
    assertThat(world.verifier().sends(attestation, "hash", scan, "password", world.verifier().password()).body())
        .contains("href=\"#compared");
    assertThat(world.verifier().sends(attestation, "hash", scan, "compared", "yes", "password",
        world.verifier().password()).status()).isEqualTo(303);
    assertThat(sheet(id).agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    refused(Reason.AGREEMENT_OUTDATED, () -> paperwork.attest(world.monitor().acting(), agency, YEAR, id, scan));
    assertThat(sheet(id).agreement().byHand()).isTrue();
    assertThat(world.monitor().inEnglish().opens(links.official(agency.value(), YEAR, id)).body())
        .contains("Signed by hand by both", "Rina", "Kepala Bidang");
  }

  @Test
  void a_change_takes_its_place_under_a_number_of_its_own_once_both_have_signed() {
    var first = passing.passOn(head.acting(), agency, YEAR, toOperator());
    sign(operator, first);
    sign(head, first);
    refused(Reason.REASON_MISSING, () -> passing.passOn(head.acting(), agency, YEAR, change(first, " ")));
    var second = passing.passOn(head.acting(), agency, YEAR, change(first, "Pembagian baru"));
    assertThat(sheet(second).agreement().number()).isEqualTo("001.01/PK-P1/2020");
    refused(Reason.AGREEMENT_OPEN, () -> passing.passOn(head.acting(), agency, YEAR, change(first, "Sekali lagi")));
    sign(head, second);
    refused(Reason.REASON_MISSING, () -> paperwork.withdraw(head.acting(), agency, YEAR, second, ""));
    sign(operator, second);
    assertThat(sheet(first).agreement().state()).isEqualTo(AgreementState.REPLACED);
    assertThat(officials.of(head.acting(), agency, YEAR)).extracting(OfficialQuery.Row::number)
        .containsExactly("001.01/PK-P1/2020");
  }

  @Test
  void it_hangs_on_the_head_s_own_agreement() {
    var id = passing.passOn(head.acting(), agency, YEAR, toOperator());
    agreed.change("update agreement set state = 'ENDED' where region_id = :region");
    refused(Reason.AGREEMENT_OUTDATED, () -> signing.toSign(operator.acting(), agency, YEAR, id));
    assertThat(officials.toSign(operator.acting())).isEmpty();
    assertThat(head.opens(links.officials(agency.value(), YEAR)).body()).contains("perlu diperbarui");
    refused(Reason.NOT_YOURS, () -> paperwork.withdraw(world.monitor().acting(), agency, YEAR, id, ""));
    paperwork.withdraw(head.acting(), agency, YEAR, id, "");
    assertThat(officials.of(head.acting(), agency, YEAR)).isEmpty();
  }

  @Test
  void the_form_asks_for_whom_and_what_and_keeps_what_was_typed() {
    var page = links.newOfficial(agency.value(), YEAR);
    assertThat(head.opens(page).body()).contains("Pemeran dinkes-operator", "Prevalensi stunting");
    var wrong = head.sends(page, "name", "", "office", "Kepala Bidang Gizi", "pass", promise().toString(),
        OfficialForms.target(promise()), "tujuh");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Kepala Bidang Gizi", "href=\"#name\"", "value=\"tujuh\"");
    var nothing = head.sends(page, "name", "Rina", "office", "Kepala Bidang Gizi");
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.body()).contains("href=\"#pass\"");
  }

  private Passed toOperator() {
    return passed(operator.acting().person().value(), targets(), null);
  }

  private Passed change(UUID replaces, String reason) {
    return new Passed(operator.acting().person().value(), "", "", "", "", targets(), List.of(), replaces, reason);
  }

  private static Passed passed(@Nullable UUID person, List<Passed.Target> targets, @Nullable UUID replaces) {
    return new Passed(person, "Rina", "", "", "Kepala Bidang", targets,
        List.of(new Activity("Pelatihan kader", 25_000_000)), replaces, "");
  }

  private List<Passed.Target> targets() {
    return List.of(new Passed.Target(promise(), new BigDecimal("17.5")));
  }

  private UUID promise() {
    return agreed.newest().promised().lines().getFirst().commitmentId();
  }

  private byte[] content(UUID file) throws IOException {
    try (var stream = files.open(world.region(), file)) {
      return stream.readAllBytes();
    }
  }

  private void sign(Player signer, UUID id) {
    signing.sign(signer.acting(), agency, YEAR, id, signing.toSign(signer.acting(), agency, YEAR, id));
  }

  private void bring(Player player, UUID id, String content) {
    paperwork.bring(player.acting(), agency, YEAR, id, "pindai.pdf",
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private OfficialSheet sheet(UUID id) {
    return officials.sheet(head.acting(), agency, YEAR, id);
  }

  private void wants(String value) {
    agreed
        .change("insert into region_setting (region_id, key, value, valid_from) values (:region, 'agreement.cascade', '"
            + value + "', date '2020-0" + (value.equals("YES") ? 1 : 2) + "-01')");
  }
}
