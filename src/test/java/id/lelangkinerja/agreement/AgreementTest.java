package id.lelangkinerja.agreement;

import static id.lelangkinerja.agreement.Agreed.YEAR;
import static id.lelangkinerja.agreement.Agreed.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.AtOnce;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Proofs;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.document.PdfSig;
import id.lelangkinerja.document.VeraPdf;
import id.lelangkinerja.files.Exchanging;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Found;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.AgreementLinks;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.signing.Revision;
import id.lelangkinerja.signing.RevisionQuery;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
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

/** Dinkes has promised stunting (16) and check-ups (95) for 2020, with two thousand million rupiah. */
@ProgrammeTest
class AgreementTest {
  private static final String REASON = "Perubahan APBD 2020";
  @Autowired
  Withdrawing withdrawing;
  @Autowired
  Clockwork jobs;
  @Autowired
  NoteKey key;
  @Autowired
  FileStore files;
  @Autowired
  DataHome home;
  @Autowired
  RevisionQuery revisions;
  @Autowired
  Examining examining;
  @Autowired
  AutowireCapableBeanFactory beans;
  Agreed agreed;
  World world;
  AgencyId agency;
  AgreementLinks links;
  Player head;

  @BeforeEach
  void found() {
    agreed = new Agreed(beans);
    world = agreed.world;
    agency = agreed.agency;
    links = agreed.links;
    head = agreed.head;
  }

  @AfterEach
  void putTheClockBack() {
    agreed.putTheClockBack();
  }

  @Test
  void what_the_contract_says_of_the_year_is_agreed_on_with_nothing_typed_again() throws IOException {
    var hash = agreed.drawing.drawUp(head.acting(), agency, YEAR);
    var text = agreed.open();
    assertThat(text.agreement().number()).isEqualTo("001/PK/2020");
    assertThat(text.agreement().documentHash()).isEqualTo(hash);
    assertThat(text.promised().lines()).extracting(AgreementLine::indicator)
        .containsExactly("Prevalensi stunting", "Ibu hamil diperiksa lengkap");
    assertThat(text.promised().lines()).extracting(line -> line.target().intValue()).containsExactly(16, 95);
    assertThat(text.promised().budgets())
        .containsExactly(new ProgrammeBudget(text.promised().lines().getFirst().contractId(), "Ibu dan anak sehat",
            2_000_000_000L));
    assertThat(printed(text.agreement().fileId())).contains("PERJANJIAN KINERJA TAHUN 2020",
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini",
        "Pihak kedua akan memberikan supervisi yang diperlukan", "Sasaran Strategis", "Prevalensi stunting",
        "16,0 persen", "2.000.000.000", "Pemeran dinkes-head", "Pemeran mayor", "LEMBAR TANDA TANGAN ELEKTRONIK")
        .doesNotContain("PERUBAHAN");
  }

  @Test
  void its_money_stands_by_the_programmes_of_the_bid_and_of_a_share_in_their_proportions() throws IOException {
    agreed.change("""
        insert into opened_bid (region_id, bid_id, summary, opened_at, opened_by)
        select region_id, bid_id, 'Uji', drawn_at, '%s' from contract where region_id = :region"""
        .formatted(world.planner().acting().person().value()));
    agreed.change("""
        insert into bid_programme (region_id, bid_id, no, code, name)
        select b.region_id, b.bid_id, n, '1.02.0' || n, 'Program ke-' || n
        from opened_bid b cross join generate_series(1, 3) n where b.region_id = :region""");
    agreed.change("""
        insert into bid_programme_year (region_id, bid_id, no, year, amount)
        select region_id, bid_id, no, 2020, case no when 1 then 1000000000 else 500000000 end from bid_programme
        where region_id = :region""");
    var whole = agreed.drawing.proposed(head.acting(), agency, YEAR).budgets();
    assertThat(whole).extracting(ProgrammeBudget::programme).containsExactly("1.02.01 Program ke-1",
        "1.02.02 Program ke-2", "1.02.03 Program ke-3");
    assertThat(whole).extracting(ProgrammeBudget::amount).containsExactly(1_000_000_000L, 500_000_000L, 500_000_000L);
    agreed.change("""
        insert into contract_version (region_id, contract_id, version, effective_on, made_by, made_at)
        select region_id, contract_id, 2, '2020-02-01', null, drawn_at from contract where region_id = :region""");
    agreed.change("""
        insert into contract_budget_version (region_id, contract_id, version, year, amount)
        select region_id, contract_id, 2, 2020, 666666667 from contract where region_id = :region""");
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    assertThat(agreed.open().promised().budgets()).extracting(ProgrammeBudget::amount)
        .containsExactly(333_333_333L, 166_666_667L, 166_666_667L);
    assertThat(printed(agreed.open().agreement().fileId())).contains("1.02.03 Program ke-3", "166.666.667",
        "666.666.667");
  }

  @Test
  void it_is_in_force_and_public_with_the_second_signature() throws IOException {
    var hash = agreed.drawing.drawUp(head.acting(), agency, YEAR);
    assertThat(world.mayor().opens(world.links().work()).body()).contains(links.signature(agency.value(), YEAR));
    agreed.signing.sign(head.acting(), agency, YEAR, hash);
    refused(Reason.ALREADY_SIGNED, () -> agreed.signing.toSign(head.acting(), agency, YEAR));
    refused(Reason.DOCUMENT_CHANGED, () -> agreed.signing.sign(world.mayor().acting(), agency, YEAR, hash));
    refused(Reason.NOT_YOURS, () -> agreed.signing.toSign(world.viceMayor().acting(), agency, YEAR));
    assertThat(world.citizen().opens(links.agreement(agency.value(), YEAR)).status()).isEqualTo(404);
    agreed.sign(world.mayor());
    assertThat(world.citizen().opens(links.agreement(agency.value(), YEAR)).body())
        .contains("memperjanjikan 2 target untuk 2020", "001/PK/2020", "16,0 persen", hash);
    assertThat(world.citizen().inEnglish().opens(links.list()).body())
        .contains("1 performance agreement is in force", links.agreement(agency.value(), YEAR));
    var signed = agreed.agreements.find(head.acting(), agency, YEAR, AgreementState.IN_FORCE).orElseThrow().agreement();
    assertThat(revisions.of(world.region(), DocumentKind.YEARLY_AGREEMENT, signed.agreementId()))
        .extracting(Revision::party).containsExactly(Party.FIRST, Party.SECOND);
  }

  @Test
  void its_file_holds_both_signatures_and_anybody_verifies_it_by_itself_or_by_its_code() throws IOException {
    agreed.inForce();
    var signed = agreed.agreements.find(head.acting(), agency, YEAR, AgreementState.IN_FORCE).orElseThrow().agreement();
    var examined = examining.examine(content(signed.signedFileId()));
    assertThat(examined.signatures()).extracting(Found::name).containsExactly("Pemeran dinkes-head", "Pemeran mayor");
    assertThat(examined.signatures()).extracting(Found::worth).containsOnly(Found.Worth.LOCAL);
    var told = world.citizen().sendsFile(world.links().signing().verify(), "perjanjian.pdf", "application/pdf",
        content(signed.signedFileId())).body();
    assertThat(told).contains("001/PK/2020", "Pemeran mayor", "Perjanjian Kinerja");
    var code = agreed.told("select code from document_code where region_id = :region and document_id = '"
        + signed.agreementId() + "'");
    assertThat(world.citizen().opens(world.links().signing().document(code)).body()).contains("001/PK/2020",
        links.agreement(agency.value(), YEAR), links.paper(agency.value(), YEAR, 0));
  }

  @Test
  void signed_by_both_from_many_tabs_at_once_each_has_one_signature_and_it_comes_into_force_once() throws Exception {
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    assertThat(AtOnce.answers(() -> agreed.sign(head), () -> agreed.sign(world.mayor())))
        .filteredOn(Optional::isEmpty).hasSize(2);
    var signed = agreed.agreements.find(head.acting(), agency, YEAR, AgreementState.IN_FORCE).orElseThrow();
    assertThat(signed.consents()).hasSize(2);
    assertThat(revisions.of(world.region(), DocumentKind.YEARLY_AGREEMENT, signed.agreement().agreementId()))
        .hasSize(2);
    assertThat(agreed.told("select count(*) from act where region_id = :region and what = 'agreement.in-force'"))
        .isEqualTo("1");
    PdfSig.assertSigned(content(signed.agreement().signedFileId()), "Pemeran dinkes-head", "Pemeran mayor");
  }

  @Test
  void sent_again_or_for_a_file_that_was_exchanged_between_the_look_and_the_signature_it_is_not_signed()
      throws IOException {
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    var seen = agreed.signing.toSign(head.acting(), agency, YEAR);
    var text = Exchanging.exchange(home, world, seen);
    refused(Reason.DOCUMENT_CHANGED, () -> agreed.sign(head));
    assertThat(agreed.open().consents()).isEmpty();
    Exchanging.restore(home, world, seen, text);
    agreed.sign(head);
    refused(Reason.ALREADY_SIGNED, () -> agreed.signing.sign(head.acting(), agency, YEAR, seen));
    refused(Reason.DOCUMENT_CHANGED, () -> agreed.signing.sign(world.mayor().acting(), agency, YEAR, seen));
    assertThat(agreed.open().consents()).hasSize(1);
  }

  @Test
  void the_signer_gives_the_password_again_and_a_wrong_one_signs_nothing() {
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    var page = links.signature(agency.value(), YEAR);
    var hash = agreed.signing.toSign(head.acting(), agency, YEAR);
    assertThat(head.opens(page).body()).contains("name=\"password\"", hash, links.paper(agency.value(), YEAR, 0));
    var wrong = head.signs(page, "hash", hash, "password", "salah sekali");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#password\"").doesNotContain("salah sekali");
    assertThat(agreed.open().consents()).isEmpty();
    assertThat(head.signs(page, "hash", hash, "password", head.password()).status()).isEqualTo(303);
    assertThat(agreed.open().consents()).hasSize(1);
  }

  @Test
  void money_that_changed_during_the_year_is_agreed_on_anew_under_a_number_of_its_own() throws IOException {
    agreed.inForce();
    refused(Reason.AGREEMENT_UNCHANGED, () -> agreed.drawing.change(head.acting(), agency, YEAR, REASON, List.of()));
    refused(Reason.REASON_MISSING, () -> agreed.drawing.change(head.acting(), agency, YEAR, " ", money(5)));
    agreed.drawing.change(head.acting(), agency, YEAR, REASON, money(1_500_000_000));
    assertThat(agreed.open().agreement().number()).isEqualTo("001/PK-P1/2020");
    assertThat(printed(agreed.open().agreement().fileId())).contains("PERJANJIAN KINERJA PERUBAHAN TAHUN 2020",
        "Perubahan ke-1: " + REASON, "1.500.000.000");
    assertThat(world.citizen().opens(links.agreement(agency.value(), YEAR)).body()).contains("2.000.000.000")
        .doesNotContain("1.500.000.000");
    agreed.signBoth();
    assertThat(agreed.agreements.of(head.acting(), agency, YEAR)).extracting(Agreement::state)
        .containsExactly(AgreementState.IN_FORCE, AgreementState.REPLACED);
    assertThat(world.citizen().opens(links.agreement(agency.value(), YEAR)).body()).contains("1.500.000.000",
        "001/PK-P1/2020", REASON, links.paper(agency.value(), YEAR, 0), "sudah diubah");
    VeraPdf.assertArchival(world.citizen().fetches(links.paper(agency.value(), YEAR, 1)));
    jobs.run("ledger.sequencer");
    Proofs.prove(world.citizen(), links.agreement(agency.value(), YEAR), links.paper(agency.value(), YEAR, 1), key);
    Proofs.prove(head, links.desk(agency.value(), YEAR), links.paper(agency.value(), YEAR, 1), key);
    assertThat(agreed.drawing.proposed(head.acting(), agency, YEAR).total()).isEqualTo(1_500_000_000L);
  }

  @Test
  void one_that_nobody_signed_is_withdrawn_and_its_number_is_given_again() {
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    refused(Reason.AGREEMENT_OPEN, () -> agreed.drawing.drawUp(world.planner().acting(), agency, YEAR));
    refused(Reason.NOT_YOURS, () -> withdrawing.withdraw(world.mayor().acting(), agency, YEAR, ""));
    withdrawing.withdraw(world.planner().acting(), agency, YEAR, "");
    refused(Reason.NOT_FOUND_HERE, () -> withdrawing.withdraw(world.planner().acting(), agency, YEAR, ""));
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    assertThat(agreed.open().agreement().number()).isEqualTo("001/PK/2020");
    agreed.sign(head);
    refused(Reason.ALREADY_SIGNED, () -> withdrawing.withdraw(head.acting(), agency, YEAR, ""));
  }

  @Test
  void half_signed_it_is_withdrawn_with_a_reason_once_the_mayor_has_left_office() {
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    agreed.sign(head);
    agreed.change("update appointment set person_id = '" + world.expert().acting().person().value()
        + "' where region_id = :region and role = 'MAYOR'");
    refused(Reason.REASON_MISSING, () -> withdrawing.withdraw(head.acting(), agency, YEAR, " "));
    var url = links.withdrawal(agency.value(), YEAR);
    assertThat(head.opens(url).body()).contains("name=\"reason\"");
    assertThat(head.sends(url, "reason", "Wali kota berganti").status()).isEqualTo(303);
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    assertThat(agreed.open().agreement().number()).isEqualTo("001/PK/2020");
    assertThat(agreed.open().consents()).isEmpty();
    agreed.sign(head);
    agreed.sign(world.expert());
    assertThat(agreed.agreements.find(head.acting(), agency, YEAR, AgreementState.IN_FORCE)).isPresent();
  }

  @Test
  void agencies_are_numbered_one_after_the_other_and_none_without_a_running_contract_or_for_a_past_year() {
    agreed.inForce();
    agreed.drawing.drawUp(world.planner().acting(), world.agency("dinsos"), YEAR);
    assertThat(agreed.agreements.of(world.planner().acting(), world.agency("dinsos"), YEAR))
        .extracting(Agreement::number)
        .containsExactly("002/PK/2020");
    refused(Reason.AGREEMENT_YEAR_OVER, () -> agreed.drawing.drawUp(head.acting(), agency, 2019));
    refused(Reason.AGREEMENT_NOTHING, () -> agreed.drawing.drawUp(head.acting(), agency, 2021));
    refused(Reason.NOT_FOUND_HERE, () -> agreed.drawing.drawUp(world.dinsosHead().acting(), agency, YEAR));
    refused(Reason.NOT_YOURS, () -> agreed.drawing.drawUp(world.dinkesOperator().acting(), agency, YEAR));
    refused(Reason.NOT_YOURS, () -> agreed.drawing.drawUp(world.mayor().acting(), agency, YEAR));
    assertThat(world.planner().opens(links.desks()).body()).contains("1 dari 2 perjanjian kinerja 2020 berlaku");
  }

  @Test
  void the_head_who_owes_this_years_is_told_so_until_it_is_drawn_up() {
    var task = links.drawing(agency.value(), YEAR);
    assertThat(head.opens(world.links().work()).body()).contains(task);
    assertThat(world.dinkesOperator().opens(world.links().work()).body()).doesNotContain(task);
    assertThat(head.opens(task).body()).contains("Prevalensi stunting");
    assertThat(head.sends(task).status()).isEqualTo(303);
    assertThat(head.opens(world.links().work()).body()).doesNotContain(task);
  }

  @Test
  void on_a_signing_day_it_hangs_on_the_wall_and_is_signed_in_turn() {
    agreed.drawing.drawUp(head.acting(), agency, YEAR);
    var day = world.links().contracts().signingDay();
    var page = links.signature(agency.value(), YEAR) + "?turn=yes";
    assertThat(world.monitor().opens(day).body()).contains("0 dari 1 naskah", "001/PK/2020", "Perjanjian Kinerja");
    assertThat(world.mayor().opens(day).body()).contains("1 naskah menunggu tanda tangan Anda", page);
    assertThat(world.mayor().opens(page).body()).contains("name=\"turn\" value=\"yes\"");
    var signed = world.mayor().signs(links.signature(agency.value(), YEAR), "hash",
        agreed.signing.toSign(world.mayor().acting(), agency, YEAR), "turn", "yes", "password",
        world.mayor().password());
    assertThat(signed.location()).isEqualTo(day);
    agreed.sign(head);
    assertThat(world.dinsosHead().opens(day).body()).doesNotContain("001/PK/2020");
    assertThat(head.opens(day).body()).contains("1 dari 1 naskah");
  }

  private List<ProgrammeBudget> money(long amount) {
    return List.of(agreed.drawing.proposed(head.acting(), agency, YEAR).budgets().getFirst().with(amount));
  }

  private String printed(@Nullable UUID file) throws IOException {
    try (var pdf = Loader.loadPDF(content(file))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private byte[] content(@Nullable UUID file) throws IOException {
    try (var stream = files.open(world.region(), Objects.requireNonNull(file))) {
      return stream.readAllBytes();
    }
  }
}
