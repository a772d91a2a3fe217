package id.lelangkinerja.bsre;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bsre.StandIn.Manner;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Found;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsreTest {
  private static final byte[] TEXT = Pdf.render(
      "<html lang=\"id\"><head><title>Kontrak</title></head><body><p>Target</p></body></html>");
  private static final Duration SOON = Duration.ofMillis(1500);
  private static final Duration LONG = Duration.ofSeconds(20);
  @TempDir
  Path theirs;
  @TempDir
  Path ours;
  StandIn service;

  @BeforeEach
  void start() throws IOException {
    service = new StandIn(theirs);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_person_signs_by_either_interface_and_what_was_there_stays(int version) {
    var outcome = bsre(version, LONG).sign(order(StandIn.PASSPHRASE));
    assertThat(outcome).isInstanceOf(Outcome.Signed.class);
    var pdf = ((Outcome.Signed) outcome).pdf();
    assertThat(Arrays.copyOf(pdf, TEXT.length)).isEqualTo(TEXT);
    var examining = new Examining(Authority.in(ours), List.of(service.authority().certificate()));
    assertThat(examining.examine(pdf).signatures()).extracting(Found::worth).containsExactly(Found.Worth.TRUSTED);
    assertThat(service.orders()).containsExactly("v" + version);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_wrong_passphrase_is_declined_in_the_words_of_the_service(int version) {
    assertThat(bsre(version, LONG).sign(order("salah")))
        .isEqualTo(new Outcome.Declined(400, "Passphrase anda salah"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void silence_leaves_the_outcome_unknown_and_nothing_is_sent_again(int version) {
    service.behaves(Manner.STALLS_SILENTLY);
    assertThat(bsre(version, SOON).sign(order(StandIn.PASSPHRASE))).isEqualTo(new Outcome.Unknown(null));
    assertThat(service.orders()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void an_answer_that_stops_half_way_is_unknown_but_the_file_can_be_asked_for(int version) {
    service.behaves(Manner.STALLS_AFTER_SIGNING);
    assertThat(bsre(version, SOON.multipliedBy(4)).sign(order(StandIn.PASSPHRASE)))
        .isEqualTo(new Outcome.Unknown("dok0"));
    var fetched = bsre(version, LONG).download("dok0");
    assertThat(fetched).isInstanceOf(Outcome.Signed.class);
    assertThat(((Outcome.Signed) fetched).pdf()).startsWith(TEXT);
    assertThat(service.orders()).hasSize(1);
  }

  @Test
  void an_answer_that_breaks_off_is_unknown_with_its_reference() {
    service.behaves(Manner.BREAKS_OFF);
    assertThat(bsre(1, LONG).sign(order(StandIn.PASSPHRASE))).isEqualTo(new Outcome.Unknown("dok0"));
  }

  @Test
  void a_failure_within_the_service_is_unknown_for_it_may_have_signed_before() {
    service.behaves(Manner.FAILS);
    assertThat(bsre(1, LONG).sign(order(StandIn.PASSPHRASE))).isEqualTo(new Outcome.Unknown(null));
  }

  @Test
  void an_order_that_timed_out_there_is_unknown() {
    service.behaves(Manner.TIMES_OUT);
    assertThat(bsre(1, LONG).sign(order(StandIn.PASSPHRASE))).isEqualTo(new Outcome.Unknown(null));
  }

  @Test
  void a_refusal_to_ask_says_nothing_of_the_order() {
    var account = service.account(1, LONG);
    var changed = new Account(account.address(), account.user(), "lama", 1, LONG);
    assertThat(new Bsre(changed).download("dok0")).isEqualTo(new Outcome.Unknown("dok0"));
  }

  @Test
  void a_service_that_is_not_there_has_certainly_signed_nothing() {
    var account = service.account(1, LONG);
    service.close();
    assertThat(new Bsre(account).sign(order(StandIn.PASSPHRASE))).isInstanceOf(Outcome.Declined.class);
  }

  @Test
  void a_lie_comes_back_as_a_file_that_examination_finds_unsigned() {
    service.behaves(Manner.LIES);
    var outcome = (Outcome.Signed) bsre(1, LONG).sign(order(StandIn.PASSPHRASE));
    assertThat(new Examining(Authority.in(ours), List.of()).examine(outcome.pdf()).signatures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_certificate_that_is_of_no_use_is_told_by_either_interface(int version) {
    assertThat(bsre(version, LONG).hindrance(StandIn.NIK)).isEmpty();
    service.saysOfCertificates("EXPIRED");
    assertThat(bsre(version, LONG).hindrance(StandIn.NIK)).contains("EXPIRED: Sertifikat: EXPIRED");
    service.saysOfCertificates("SESUATU");
    assertThat(bsre(version, LONG).hindrance(StandIn.NIK)).isEmpty();
  }

  @Test
  void a_person_whom_the_second_interface_does_not_know_is_told_before_anything_is_signed() {
    assertThat(bsre(2, LONG).hindrance("3573010101700009")).contains("NOT_REGISTERED: Sertifikat: NOT_REGISTERED");
    assertThat(service.orders()).isEmpty();
  }

  @Test
  void an_unknown_reference_is_declined() {
    assertThat(bsre(1, LONG).download("tidak-ada"))
        .isEqualTo(new Outcome.Declined(404, "Dokumen tidak ditemukan"));
  }

  @Test
  void neither_passphrase_nor_password_is_ever_printed() {
    assertThat(order(StandIn.PASSPHRASE).toString()).doesNotContain(StandIn.PASSPHRASE, StandIn.NIK);
    assertThat(new Account(URI.create("https://esign.example"), "lk", "kunci", 2, SOON).toString())
        .doesNotContain("kunci");
  }

  private Bsre bsre(int version, Duration patience) {
    return new Bsre(service.account(version, patience));
  }

  private static Order order(String passphrase) {
    return new Order(TEXT, StandIn.NIK, passphrase, 1, 60, 60, 200, 60, "Kontrak Kinerja");
  }
}
