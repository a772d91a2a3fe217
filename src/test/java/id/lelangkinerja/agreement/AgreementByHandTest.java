package id.lelangkinerja.agreement;

import static id.lelangkinerja.agreement.Agreed.YEAR;
import static id.lelangkinerja.agreement.Agreed.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.contract.Scanned;
import id.lelangkinerja.inked.AttestingScan;
import id.lelangkinerja.inked.BringingScan;
import id.lelangkinerja.inked.WithdrawingScan;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Sha256;
import id.lelangkinerja.signing.DocumentKind;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The head and the mayor sign the agreement of 2020 with a pen; two officials compare the scan with the text. */
@ProgrammeTest
class AgreementByHandTest {
  private static final DocumentKind AGREEMENT = DocumentKind.YEARLY_AGREEMENT;
  private static final byte[] SCAN = Scanned.sheet("ttd. kepala dinas dan wali kota");
  @Autowired
  BringingScan bringing;
  @Autowired
  AttestingScan attesting;
  @Autowired
  WithdrawingScan withdrawingScan;
  @Autowired
  Withdrawing withdrawing;
  @Autowired
  AutowireCapableBeanFactory beans;
  Agreed agreed;
  World world;
  UUID id;

  @BeforeEach
  void drawUp() {
    agreed = new Agreed(beans);
    world = agreed.world;
    agreed.drawing.drawUp(agreed.head.acting(), agreed.agency, YEAR);
    id = agreed.open().agreement().agreementId();
  }

  @AfterEach
  void putTheClockBack() {
    agreed.putTheClockBack();
  }

  @Test
  void the_second_attestation_brings_it_into_force_and_everybody_reads_that_it_was_signed_by_hand() {
    bring(agreed.head);
    attest(world.secretary());
    assertThat(agreed.newest().agreement().state()).isEqualTo(AgreementState.SIGNING);
    attest(world.monitor());
    var sheet = agreed.newest();
    assertThat(sheet.agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    assertThat(sheet.consents()).hasSize(2).allMatch(consent -> consent.wetInk());
    var paper = agreed.links.paper(agreed.agency.value(), YEAR, 0);
    assertThat(world.citizen().fetches(paper)).isEqualTo(SCAN);
    assertThat(world.citizen().fetches(agreed.links.text(agreed.agency.value(), YEAR, 0))).isNotEqualTo(SCAN);
    assertThat(world.planner().opens(agreed.links.desk(agreed.agency.value(), YEAR)).body())
        .contains("tidak ditandatangani secara elektronik", "Pemeran secretary", "Pemeran monitor",
            "Pindaian naskah bertanda tangan basah disahkan");
    assertThat(world.citizen().sendsFile(world.links().signing().verify(), "p.pdf", "application/pdf", SCAN).body())
        .contains("pindaian sah dari dokumen yang berlaku");
  }

  @Test
  void the_page_is_for_the_agency_the_planner_and_the_officials_who_attest() {
    var page = world.links().signing().scan("yearly-agreement", id);
    assertThat(world.dinkesHead().opens(page).body()).contains("ditandatangani basah di atas kertas",
        "Serahkan pindaian");
    assertThat(world.secretary().opens(page).status()).isEqualTo(404);
    assertThat(world.dinsosHead().opens(page).status()).isEqualTo(404);
    bring(agreed.head);
    assertThat(world.secretary().opens(page).body()).contains("menunggu pengesahan dua pejabat");
    assertThat(world.secretary().opens(world.links().work()).body()).contains(page);
    assertThat(world.dinsosHead().opens(page).status()).isEqualTo(404);
    assertThat(world.planner().opens(agreed.links.desk(agreed.agency.value(), YEAR)).body()).contains(page,
        "sudah disahkan 0 dari 2 pejabat");
  }

  @Test
  void while_a_scan_waits_nobody_signs_otherwise_or_takes_it_back() {
    bring(world.planner());
    refused(Reason.SCAN_AWAITED, () -> agreed.sign(world.mayor()));
    refused(Reason.SCAN_AWAITED, () -> withdrawing.withdraw(agreed.head.acting(), agreed.agency, YEAR, ""));
    refused(Reason.SCAN_AWAITED, () -> bring(agreed.head));
    refused(Reason.NOT_YOURS, () -> attest(agreed.head));
    withdrawingScan.withdraw(world.planner().acting(), AGREEMENT, id, "Halaman kedua tertinggal");
    agreed.sign(world.mayor());
    refused(Reason.SCAN_TOO_LATE, () -> bring(agreed.head));
  }

  private void bring(Player who) {
    bringing.bring(who.acting(), AGREEMENT, id, agreed.open().agreement().documentHash(), "pindaian.pdf", SCAN);
  }

  private void attest(Player who) {
    attesting.attest(who.acting(), AGREEMENT, id, Sha256.hex(SCAN));
  }
}
