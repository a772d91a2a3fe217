package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.document.Pdf;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ProgrammeTest
class VerifyTest {
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  Worlds worlds;
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
  void anybody_learns_that_the_file_in_hand_is_the_contract_in_force_and_who_signed_it() {
    sent.sign(world.mayor());
    sent.sign(world.dinkesHead());
    var answer = verified(world.citizen(), sent.signed());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("Berkas ini adalah dokumen yang berlaku", "Pemeran mayor",
        "Pemeran dinkes-head", "Jabatan dinkes-head", "197001011998031001", "Utuh, sertifikat instalasi ini",
        "Ibu dan bayi selamat", ", Lelang Kinerja</dd>", world.links().signing().document(sent.code()))
        .doesNotContain("CN=", "2.5.4");
    assertThat(verified(world.citizen().inEnglish(), sent.signed()).body())
        .contains("This file is the document in force");
  }

  @Test
  void a_file_with_the_first_signature_alone_is_genuine_but_not_the_last() {
    sent.sign(world.mayor());
    var first = sent.signed();
    assertThat(verified(world.citizen(), first).body()).contains("belum ditandatangani semua pihak");
    sent.sign(world.dinkesHead());
    assertThat(verified(world.citizen(), first).body()).contains("bukan yang terakhir");
  }

  @Test
  void a_changed_file_is_told_with_the_contract_that_it_was_made_from() {
    sent.sign(world.mayor());
    sent.sign(world.dinkesHead());
    var genuine = sent.signed();
    var longer = Arrays.copyOf(genuine, genuine.length + 9);
    Arrays.fill(longer, genuine.length, longer.length, (byte) ' ');
    assertThat(verified(world.citizen(), longer).body()).contains("diubah setelah ditandatangani",
        world.links().signing().document(sent.code()));
    genuine[3000] ^= 1;
    assertThat(verified(world.citizen(), genuine).body()).contains("diubah setelah ditandatangani",
        "Rusak: isinya diubah");
  }

  @Test
  void a_reprint_and_a_contract_of_another_region_are_not_taken_for_ours() {
    sent.sign(world.mayor());
    sent.sign(world.dinkesHead());
    var reprint = Pdf.render("<html lang=\"id\"><head><title>Kontrak</title></head><body><p>Palsu</p></body></html>");
    assertThat(verified(world.citizen(), reprint).body()).contains("tidak memuat tanda tangan elektronik");
    var abroad = worlds.fresh();
    var there = abroad.citizen().sendsFile(abroad.links().signing().verify(), "kontrak.pdf", "application/pdf",
        sent.signed());
    assertThat(there.body()).contains("bukan dokumen dari sini").doesNotContain("Ibu dan bayi selamat");
    assertThat(abroad.citizen().opens(abroad.links().signing().document(sent.code())).status()).isEqualTo(404);
  }

  @Test
  void the_printed_code_leads_to_what_is_known_of_the_contract_however_it_is_typed() {
    var page = world.links().signing().document(sent.code());
    assertThat(world.citizen().opens(page).body()).contains("belum berlaku", "Belum ada yang menandatangani");
    sent.sign(world.mayor());
    sent.sign(world.dinkesHead());
    assertThat(world.citizen().opens(page).body()).contains("berlaku", "Pemeran mayor", "Jabatan dinkes-head",
        world.links().contracts().contractDocument(id.value()), world.links().contracts().contract(id.value()));
    var typed = sent.code().toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1-");
    assertThat(world.citizen().opens(world.links().signing().verify() + "?code=" + typed).location()).isEqualTo(page);
    assertThat(world.citizen().opens(world.links().signing().verify() + "?code=0000000000000000").body())
        .contains("Tidak ada dokumen dengan kode ini");
    assertThat(world.citizen().opens(world.links().signing().verify() + "?code=%27--%3Cb%3E").body())
        .contains("Tidak ada dokumen dengan kode ini");
  }

  @Test
  void hostile_and_missing_files_are_refused_beside_the_field() {
    var nonsense = verified(world.citizen(), "%PDF-1.7 bukan".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    assertThat(nonsense.status()).isEqualTo(422);
    assertThat(nonsense.body()).contains("bukan PDF yang dapat dibaca", "href=\"#file\"");
    assertThat(world.citizen().sends(world.links().signing().verify()).status()).isEqualTo(422);
  }

  @Test
  void the_authority_and_its_revocations_can_be_had_by_everybody() {
    assertThat(world.citizen().opens(world.links().signing().authority()).body())
        .startsWith("-----BEGIN CERTIFICATE-----");
    assertThat(world.citizen().opens(world.links().signing().revoked()).status()).isEqualTo(200);
  }

  private Answer verified(Player player, byte[] pdf) {
    return player.sendsFile(world.links().signing().verify(), "kontrak.pdf", "application/pdf", pdf);
  }
}
