package id.lelangkinerja.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.files.FileStore;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class VerifyTest {
  @Autowired
  Worlds worlds;
  @Autowired
  DrawingUp drawingUp;
  @Autowired
  SendingForSignature sending;
  @Autowired
  Signing signing;
  @Autowired
  DeskQuery desk;
  @Autowired
  FileStore files;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  World world;
  ContractId id;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    var auctioned = Auctioned.lot(jdbc, transaction, scope, world, "Ibu dan bayi selamat");
    id = drawingUp.drawUp(world.planner().acting(), auctioned.lotId());
    sending.send(world.planner().acting(), id);
  }

  @Test
  void anybody_learns_that_the_file_in_hand_is_the_contract_in_force_and_who_signed_it() throws IOException {
    sign(world.mayor());
    sign(world.dinkesHead());
    var answer = verified(world.citizen(), file());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("Berkas ini adalah dokumen yang berlaku", "Pemeran mayor",
        "Pemeran dinkes-head", "Jabatan dinkes-head", "197001011998031001", "Utuh, sertifikat instalasi ini",
        "Ibu dan bayi selamat", world.links().signing().document(code()));
    assertThat(verified(world.citizen().inEnglish(), file()).body()).contains("This file is the document in force");
  }

  @Test
  void a_file_with_the_first_signature_alone_is_genuine_but_not_the_last() throws IOException {
    sign(world.mayor());
    var first = file();
    assertThat(verified(world.citizen(), first).body()).contains("belum ditandatangani semua pihak");
    sign(world.dinkesHead());
    assertThat(verified(world.citizen(), first).body()).contains("bukan yang terakhir");
  }

  @Test
  void a_changed_file_is_told_with_the_contract_that_it_was_made_from() throws IOException {
    sign(world.mayor());
    sign(world.dinkesHead());
    var genuine = file();
    var longer = Arrays.copyOf(genuine, genuine.length + 9);
    Arrays.fill(longer, genuine.length, longer.length, (byte) ' ');
    assertThat(verified(world.citizen(), longer).body()).contains("diubah setelah ditandatangani",
        world.links().signing().document(code()));
    genuine[3000] ^= 1;
    assertThat(verified(world.citizen(), genuine).body()).contains("diubah setelah ditandatangani",
        "Rusak: isinya diubah");
  }

  @Test
  void a_reprint_and_a_contract_of_another_region_are_not_taken_for_ours() throws IOException {
    sign(world.mayor());
    sign(world.dinkesHead());
    var reprint = Pdf.render("<html lang=\"id\"><head><title>Kontrak</title></head><body><p>Palsu</p></body></html>");
    assertThat(verified(world.citizen(), reprint).body()).contains("tidak memuat tanda tangan elektronik");
    var abroad = worlds.fresh();
    var there = abroad.citizen().sendsFile(abroad.links().signing().verify(), "kontrak.pdf", "application/pdf", file());
    assertThat(there.body()).contains("bukan dokumen dari sini").doesNotContain("Ibu dan bayi selamat");
    assertThat(abroad.citizen().opens(abroad.links().signing().document(code())).status()).isEqualTo(404);
  }

  @Test
  void the_printed_code_leads_to_what_is_known_of_the_contract_however_it_is_typed() {
    var page = world.links().signing().document(code());
    assertThat(world.citizen().opens(page).body()).contains("belum berlaku", "Belum ada yang menandatangani");
    sign(world.mayor());
    sign(world.dinkesHead());
    assertThat(world.citizen().opens(page).body()).contains("berlaku", "Pemeran mayor", "Jabatan dinkes-head",
        world.links().contracts().contractDocument(id.value()), world.links().contracts().contract(id.value()));
    var typed = code().toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1-");
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

  private void sign(Player player) {
    signing.sign(player.acting(), id, signing.toSign(player.acting(), id));
  }

  private Answer verified(Player player, byte[] pdf) {
    return player.sendsFile(world.links().signing().verify(), "kontrak.pdf", "application/pdf", pdf);
  }

  private byte[] file() throws IOException {
    UUID file = requireNonNull(desk.sheet(world.planner().acting(), id).contract().signedFileId());
    try (var stream = files.open(world.region(), file)) {
      return stream.readAllBytes();
    }
  }

  private String code() {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(world.region());
      return jdbc.sql("select code from document_code where region_id = :region").param("region",
          world.region().value()).query(String.class).single();
    }));
  }
}
