package id.lelangkinerja.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Signer;
import id.lelangkinerja.pades.Slot;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Provider;
import id.lelangkinerja.signing.Revision;
import id.lelangkinerja.signing.RevisionQuery;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Yearly agreements that are signed elsewhere and brought back. */
@ProgrammeTest
class AgreementOutsideTest {
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  Affixing trusted;
  @Autowired
  RevisionQuery revisions;
  Agreed agreed;
  String page;

  @BeforeEach
  void drawUp() {
    agreed = new Agreed(beans);
    agreed.drawing.drawUp(agreed.head.acting(), agreed.agency, Agreed.YEAR);
    page = agreed.links.signatureFile(agreed.agency.value(), Agreed.YEAR);
  }

  @AfterEach
  void putTheClockBack() {
    agreed.putTheClockBack();
  }

  @Test
  void a_file_signed_elsewhere_counts_as_the_heads_signature_and_the_mayor_signs_on() {
    assertThat(agreed.head.opens(agreed.links.signature(agreed.agency.value(), Agreed.YEAR)).body()).contains(page);
    assertThat(brings(signed()).status()).isEqualTo(303);
    assertThat(revisions.of(agreed.world.region(), DocumentKind.YEARLY_AGREEMENT,
        agreed.open().agreement().agreementId())).extracting(Revision::provider).containsExactly(Provider.OUTSIDE);
    agreed.sign(agreed.world.mayor());
    assertThat(agreed.newest().agreement().state()).isEqualTo(AgreementState.IN_FORCE);
  }

  @Test
  void an_unsigned_file_and_one_that_was_not_opened_here_are_refused_and_nobody_else_brings_one() {
    var unopened = agreed.head.sendsFile(page, "pk.pdf", "application/pdf", paper(), "hash", hash(), "password",
        agreed.head.password());
    assertThat(unopened.status()).isEqualTo(422);
    assertThat(unopened.body()).contains("href=\"#document\"");
    var unsigned = brings(paper());
    assertThat(unsigned.status()).isEqualTo(422);
    assertThat(unsigned.body()).contains("href=\"#file\"");
    assertThat(agreed.world.dinsosHead().opens(page).isRefused()).isTrue();
    assertThat(agreed.open().consents()).isEmpty();
  }

  private Answer brings(byte[] pdf) {
    agreed.head.reads(page);
    return agreed.head.sendsFile(page, "pk.pdf", "application/pdf", pdf, "hash", hash(), "password",
        agreed.head.password());
  }

  private String hash() {
    return agreed.signing.toSign(agreed.head.acting(), agreed.agency, Agreed.YEAR);
  }

  /** As the planner fetches it: for the head that would count as having opened it. */
  private byte[] paper() {
    return agreed.world.planner().fetches(agreed.links.paper(agreed.agency.value(), Agreed.YEAR, 0));
  }

  private byte[] signed() {
    var name = agreed.head.acting().name();
    return trusted.affix(paper(), new Signer(name, null, null, "Kepala Dinas", "Kota Uji"),
        new Slot(Slot.LAST, 60, 500, 200, 60), name, Instant.now());
  }
}
