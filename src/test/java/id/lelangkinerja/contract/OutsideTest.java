package id.lelangkinerja.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Signer;
import id.lelangkinerja.pades.Slot;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Provider;
import id.lelangkinerja.signing.Revision;
import id.lelangkinerja.signing.RevisionQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Contracts that are signed elsewhere and brought back. */
@ProgrammeTest
class OutsideTest {
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
  RevisionQuery revisions;
  @Autowired
  Affixing trusted;
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
    var lot = Auctioned.lot(jdbc, transaction, scope, world, "Ibu dan bayi selamat").lotId();
    id = drawingUp.drawUp(world.planner().acting(), lot);
    sending.send(world.planner().acting(), id);
  }

  @Test
  void a_file_signed_elsewhere_by_a_trusted_authority_counts_as_the_signature() throws IOException {
    var answer = brings(world.mayor(), signedBy(trusted, file()));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(revisions.of(world.region(), DocumentKind.CONTRACT, id.value())).extracting(Revision::provider)
        .containsExactly(Provider.OUTSIDE);
    signing.sign(world.dinkesHead().acting(), id, signing.toSign(world.dinkesHead().acting(), id));
    assertThat(desk.sheet(world.planner().acting(), id).contract().state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void an_authority_that_nobody_trusts_an_unsigned_file_and_another_text_are_refused_beside_the_field(
      @TempDir Path elsewhere) throws IOException {
    wrong(brings(world.mayor(), signedBy(new Affixing(Authority.in(elsewhere)), file())));
    wrong(brings(world.mayor(), file()));
    var other = file();
    other[other.length / 2] ^= 1;
    wrong(brings(world.mayor(), signedBy(trusted, other)));
    wrong(brings(world.mayor(), signedBy(trusted, signedBy(trusted, file(), 60), 300)));
    assertThat(desk.sheet(world.planner().acting(), id).consents()).isEmpty();
  }

  @Test
  void nobody_brings_a_file_for_somebody_else_or_without_the_password() throws IOException {
    var signed = signedBy(trusted, file());
    assertThat(brings(world.dinsosHead(), signed).isRefused()).isTrue();
    var bare = world.mayor().sendsFile(world.links().contracts().contractSignatureFile(id.value()), "k.pdf",
        "application/pdf", signed, "hash", signing.toSign(world.mayor().acting(), id));
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.body()).contains("href=\"#password\"");
  }

  private void wrong(Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#file\"", "bukan dokumen ini");
  }

  private Answer brings(Player player, byte[] pdf) {
    return player.sendsFile(world.links().contracts().contractSignatureFile(id.value()), "kontrak.pdf",
        "application/pdf", pdf, "hash", signing.toSign(world.mayor().acting(), id), "password", player.password());
  }

  private static byte[] signedBy(Affixing affixing, byte[] pdf) {
    return signedBy(affixing, pdf, 60);
  }

  private static byte[] signedBy(Affixing affixing, byte[] pdf, float left) {
    return affixing.affix(pdf, new Signer("Drs. H. Sutiaji", null, null, "Wali Kota", "Kota Uji"),
        new Slot(Slot.LAST, left, 500, 200, 60), "Drs. H. Sutiaji", Instant.now());
  }

  private byte[] file() throws IOException {
    var contract = desk.sheet(world.planner().acting(), id).contract();
    try (var stream = files.open(world.region(), requireNonNull(contract.fileId()))) {
      return stream.readAllBytes();
    }
  }
}
