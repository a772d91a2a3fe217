package id.lelangkinerja.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.pades.Found.Worth;
import id.lelangkinerja.pades.Unexaminable.Why;
import id.lelangkinerja.platform.Sha256;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminingTest {
  private static final Instant MORNING = Instant.parse("2018-12-08T02:00:00Z");
  private static final Signer HEAD = new Signer("dr. Sri Winarni", "19700101 199803 2 001", "Pembina",
      "Kepala Dinas Kesehatan", "Kota Malang");
  private static final Signer MAYOR = new Signer("Drs. H. Sutiaji", null, null, "Wali Kota Malang", "Kota Malang");
  private static final byte[] TEXT = Pdf.render(
      "<html lang=\"id\"><head><title>Kontrak</title></head><body><p>Target 57,00</p></body></html>");
  @TempDir
  Path keys;
  Authority authority;
  Affixing affixing;
  Examining examining;

  @BeforeEach
  void found() {
    authority = Authority.in(keys);
    affixing = new Affixing(authority);
    examining = new Examining(authority, List.of());
  }

  @Test
  void the_authority_is_the_same_at_every_start_and_another_in_every_installation(@TempDir Path elsewhere)
      throws Exception {
    assertThat(Authority.in(keys).certificatePem()).isEqualTo(authority.certificatePem());
    assertThat(Authority.in(elsewhere).certificatePem()).isNotEqualTo(authority.certificatePem());
    assertThat(Files.getPosixFilePermissions(keys.resolve("authority.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    authority.certificate().verify(authority.certificate().getPublicKey());
  }

  @Test
  void two_sign_one_after_the_other_and_each_ones_name_nip_and_office_are_in_the_file() {
    var file = examining.examine(signedByBoth());
    assertThat(file.changedSince()).isFalse();
    assertThat(file.signatures()).extracting(Found::worth).containsExactly(Worth.LOCAL, Worth.LOCAL);
    assertThat(file.signatures().getFirst()).returns("dr. Sri Winarni", Found::name)
        .returns("197001011998032001", Found::nip).returns("Kepala Dinas Kesehatan", Found::office)
        .returns("Kota Malang", Found::organisation).returns(MORNING, Found::at);
    assertThat(file.signatures().getLast()).returns("Drs. H. Sutiaji", Found::name).returns(null, Found::nip);
  }

  @Test
  void what_was_there_before_a_signature_stays_bit_for_bit() {
    var once = signed(TEXT, HEAD, MORNING);
    var twice = signedByBoth();
    assertThat(Arrays.copyOf(once, TEXT.length)).isEqualTo(TEXT);
    assertThat(Arrays.copyOf(twice, TEXT.length)).isEqualTo(TEXT);
    assertThat(twice.length).isGreaterThan(once.length);
  }

  @Test
  void a_single_changed_bit_breaks_both_signatures() {
    var file = signedByBoth();
    file[TEXT.length / 2] ^= 1;
    assertThat(examining.examine(file).signatures()).extracting(Found::worth)
        .containsExactly(Worth.BROKEN, Worth.BROKEN);
  }

  @Test
  void what_is_drawn_over_the_text_after_signing_is_told_though_the_signatures_are_whole() throws IOException {
    var file = examining.examine(drawnOver(signedByBoth()));
    assertThat(file.signatures()).allMatch(signature -> signature.worth().isWhole());
    assertThat(file.changedSince()).isTrue();
  }

  @Test
  void what_is_slipped_in_between_two_signatures_is_told_too() throws IOException {
    var file = examining.examine(signed(drawnOver(signed(TEXT, HEAD, MORNING)), MAYOR, MORNING.plusSeconds(60)));
    assertThat(file.signatures()).hasSize(2);
    assertThat(file.changedSince()).isTrue();
  }

  @Test
  void bytes_added_behind_the_last_signature_are_told() {
    var file = signedByBoth();
    var longer = Arrays.copyOf(file, file.length + 20);
    Arrays.fill(longer, file.length, longer.length, (byte) '\n');
    assertThat(examining.examine(longer).changedSince()).isTrue();
  }

  @Test
  void a_certificate_of_another_installation_is_not_taken_for_ours(@TempDir Path elsewhere) {
    var theirs = new Affixing(Authority.in(elsewhere)).affix(TEXT, MAYOR, slot(0), "Wali Kota", MORNING);
    assertThat(examining.examine(theirs).signatures()).extracting(Found::worth)
        .containsExactly(Worth.UNKNOWN_ISSUER);
    var trusting = new Examining(authority, List.of(Authority.in(elsewhere).certificate()));
    assertThat(trusting.examine(theirs).signatures()).extracting(Found::worth).containsExactly(Worth.TRUSTED);
  }

  @Test
  void a_name_of_any_length_and_script_is_signed() {
    var endless = new Signer("Raden " + "Ningrat ".repeat(40) + "<b>\\)(", null, null, "Kepala " + "Dinas ".repeat(60),
        "Kota Malang");
    var file = affixing.affix(TEXT, endless, slot(0), endless.name() + "\n" + endless.office(), MORNING);
    assertThat(examining.examine(file).signatures()).extracting(Found::worth).containsExactly(Worth.LOCAL);
  }

  @Test
  void files_with_scripts_or_passwords_and_files_that_are_none_are_not_examined() throws IOException {
    refused(Why.UNREADABLE, "bukan PDF".getBytes(StandardCharsets.UTF_8));
    refused(Why.UNREADABLE, Arrays.copyOf(TEXT, TEXT.length / 3));
    try (var document = Loader.loadPDF(TEXT)) {
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      refused(Why.ACTIVE, saved(document));
    }
    try (var document = Loader.loadPDF(TEXT)) {
      document.protect(new StandardProtectionPolicy("pemilik", "", new AccessPermission()));
      refused(Why.UNREADABLE, saved(document));
    }
  }

  @Test
  void a_file_without_signatures_has_none() {
    assertThat(examining.examine(TEXT)).returns(List.of(), Examined::signatures).returns(false, Examined::changedSince)
        .returns(Sha256.hex(TEXT), Examined::hash);
  }

  private void refused(Why why, byte[] file) {
    assertThatThrownBy(() -> examining.examine(file)).isInstanceOf(Unexaminable.class)
        .returns(why, thrown -> ((Unexaminable) thrown).why());
  }

  private byte[] signedByBoth() {
    return signed(signed(TEXT, HEAD, MORNING), MAYOR, MORNING.plusSeconds(3600));
  }

  private byte[] signed(byte[] pdf, Signer signer, Instant at) {
    return affixing.affix(pdf, signer, slot(signer.equals(HEAD) ? 240 : 0), signer.name(), at);
  }

  private static Slot slot(float left) {
    return new Slot(Slot.LAST, 60 + left, 300, 220, 80);
  }

  private static byte[] drawnOver(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var page = document.getPage(0);
      try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
        pen.setNonStrokingColor(Color.WHITE);
        pen.addRect(60, 700, 200, 60);
        pen.fill();
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      var bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
