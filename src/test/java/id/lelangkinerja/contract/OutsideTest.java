package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Signer;
import id.lelangkinerja.pades.Slot;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Provider;
import id.lelangkinerja.signing.Revision;
import id.lelangkinerja.signing.RevisionQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Contracts that are signed elsewhere and brought back. */
@ProgrammeTest
class OutsideTest {
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  RevisionQuery revisions;
  @Autowired
  Affixing trusted;
  @Autowired
  DataHome home;
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
  void a_file_signed_elsewhere_by_a_trusted_authority_counts_as_the_signature() {
    var answer = brings(world.mayor(), signedBy(trusted, sent.text()));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(revisions.of(world.region(), DocumentKind.CONTRACT, id.value())).extracting(Revision::provider)
        .containsExactly(Provider.OUTSIDE);
    sent.sign(world.dinkesHead());
    assertThat(sent.state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void an_authority_that_nobody_trusts_an_unsigned_file_and_another_text_are_refused_beside_the_field(
      @TempDir Path elsewhere) {
    wrong(brings(world.mayor(), signedBy(new Affixing(Authority.in(elsewhere)), sent.text())));
    wrong(brings(world.mayor(), sent.text()));
    wrong(brings(world.mayor(), signedBy(trusted, sent.text(), 60, world.dinkesHead().acting().name())));
    var other = sent.text();
    other[other.length / 2] ^= 1;
    wrong(brings(world.mayor(), signedBy(trusted, other)));
    wrong(brings(world.mayor(), signedBy(trusted, signedBy(trusted, sent.text(), 60), 300)));
    assertThat(sent.sheet().consents()).isEmpty();
  }

  @Test
  void a_file_that_was_exchanged_where_it_is_kept_is_not_signed() throws IOException {
    var text = sent.text();
    try (var kept = Files.walk(home.files().resolve(world.here().code()))) {
      for (var path : kept.filter(Files::isRegularFile).toList()) {
        var bytes = Files.readAllBytes(path);
        if (Arrays.equals(bytes, text)) {
          bytes[bytes.length / 2] ^= 1;
          Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
          Files.write(path, bytes);
        }
      }
    }
    assertThat(sent.text()).isNotEqualTo(text).hasSameSizeAs(text);
    assertThatThrownBy(() -> sent.sign(world.mayor())).isInstanceOf(Refused.class).returns(Reason.DOCUMENT_CHANGED,
        refusal -> ((Refused) refusal).reason());
  }

  @Test
  void nobody_brings_a_file_for_somebody_else_or_without_the_password() {
    var signed = signedBy(trusted, sent.text());
    assertThat(brings(world.dinsosHead(), signed).isRefused()).isTrue();
    world.mayor().reads(world.links().contracts().contractSignatureFile(id.value()));
    var bare = world.mayor().sendsFile(world.links().contracts().contractSignatureFile(id.value()), "k.pdf",
        "application/pdf", signed, "hash", sent.toSign(world.mayor()));
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.body()).contains("href=\"#password\"");
  }

  private void wrong(Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#file\"", "bukan dokumen ini");
  }

  private Answer brings(Player player, byte[] pdf) {
    player.reads(world.links().contracts().contractSignatureFile(id.value()));
    return player.sendsFile(world.links().contracts().contractSignatureFile(id.value()), "kontrak.pdf",
        "application/pdf", pdf, "hash", sent.toSign(world.mayor()), "password", player.password());
  }

  private byte[] signedBy(Affixing affixing, byte[] pdf) {
    return signedBy(affixing, pdf, 60);
  }

  private byte[] signedBy(Affixing affixing, byte[] pdf, float left) {
    return signedBy(affixing, pdf, left, "Drs. H. " + world.mayor().acting().name() + ", M.M.");
  }

  private static byte[] signedBy(Affixing affixing, byte[] pdf, float left, String name) {
    return affixing.affix(pdf, new Signer(name, null, null, "Wali Kota", "Kota Uji"),
        new Slot(Slot.LAST, left, 500, 200, 60), name, Instant.now());
  }
}
