package id.lelangkinerja.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedDocumentTest {
  private static final String CONTEXT = "3573/putaran";
  private static final Binding PLACE = new Binding(new RegionId(3573), new UUID(1, 1), new UUID(2, 2), new UUID(3, 3),
      1);
  @TempDir
  Path folder;
  @TempDir
  Path elsewhere;
  private InstallationKey installation;
  private RoundKey round;
  private PrivateHalf half;
  private final ReceiptCode code = ReceiptCode.fresh();

  @BeforeEach
  void make_the_round_key() {
    installation = InstallationKey.in(folder);
    round = RoundKey.make(installation, SigningKey.in(folder), CONTEXT);
    half = round.unlock(installation, CONTEXT);
  }

  @Test
  void whatever_is_sealed_opens_with_the_round_key_and_with_the_code_of_the_receipt() {
    qt().withExamples(200).forAll(strings().allPossible().ofLengthBetween(0, 300), integers().between(1, 9))
        .checkAssert((text, version) -> {
          var content = text.getBytes(StandardCharsets.UTF_8);
          var place = new Binding(PLACE.region(), PLACE.round(), PLACE.bid(), PLACE.agency(), version);
          var sealed = SealedDocument.seal(content, round.publicKey(), code, place);
          assertThat(sealed.open(half, place)).isEqualTo(content);
          assertThat(sealed.reopenWithCode(code, place)).isEqualTo(content);
        });
  }

  @Test
  void one_flipped_bit_anywhere_is_noticed_by_the_hash() {
    var sealed = sealed("Angka kematian ibu turun");
    for (int at = 0; at < sealed.ciphertext().length; at++) {
      var changed = new SealedDocument(flipped(sealed.ciphertext(), at), sealed.keyForRound(), sealed.keyForCode(),
          sealed.hash());
      refusesAt(SealBroken.At.HASH, () -> changed.open(half, PLACE));
    }
    refusesAt(SealBroken.At.HASH, () -> new SealedDocument(sealed.ciphertext(), flipped(sealed.keyForRound(), 40),
        sealed.keyForCode(), sealed.hash()).open(half, PLACE));
    refusesAt(SealBroken.At.HASH, () -> new SealedDocument(sealed.ciphertext(), sealed.keyForRound(),
        flipped(sealed.keyForCode(), 3), sealed.hash()).reopenWithCode(code, PLACE));
  }

  @Test
  void a_changed_document_whose_hash_was_made_anew_does_not_open_either() {
    var sealed = sealed("Angka kematian ibu turun");
    var content = rehashed(flipped(sealed.ciphertext(), 20), sealed.keyForRound(), sealed.keyForCode());
    refusesAt(SealBroken.At.CONTENT, () -> content.open(half, PLACE));
    refusesAt(SealBroken.At.CONTENT, () -> content.reopenWithCode(code, PLACE));
    for (int at = 0; at < sealed.keyForRound().length; at++) {
      // the 256th bit of an X25519 key means nothing, but it is bound to the box all the same
      var key = rehashed(sealed.ciphertext(), flipped(sealed.keyForRound(), at), sealed.keyForCode());
      refusesAt(SealBroken.At.KEY, () -> key.open(half, PLACE));
    }
    var forCode = rehashed(sealed.ciphertext(), sealed.keyForRound(), flipped(sealed.keyForCode(), 30));
    refusesAt(SealBroken.At.KEY, () -> forCode.reopenWithCode(code, PLACE));
    var cut = rehashed(sealed.ciphertext(), new byte[12], new byte[0]);
    refusesAt(SealBroken.At.KEY, () -> cut.open(half, PLACE));
    refusesAt(SealBroken.At.KEY, () -> cut.reopenWithCode(code, PLACE));
  }

  @Test
  void a_document_moved_to_another_place_does_not_open() {
    var sealed = sealed("Angka kematian ibu turun");
    var others = List.of(new Binding(new RegionId(3574), PLACE.round(), PLACE.bid(), PLACE.agency(), 1),
        new Binding(PLACE.region(), new UUID(9, 9), PLACE.bid(), PLACE.agency(), 1),
        new Binding(PLACE.region(), PLACE.round(), new UUID(9, 9), PLACE.agency(), 1),
        new Binding(PLACE.region(), PLACE.round(), PLACE.bid(), new UUID(9, 9), 1),
        new Binding(PLACE.region(), PLACE.round(), PLACE.bid(), PLACE.agency(), 2));
    for (Binding other : others) {
      refusesAt(SealBroken.At.KEY, () -> sealed.open(half, other));
      refusesAt(SealBroken.At.KEY, () -> sealed.reopenWithCode(code, other));
    }
  }

  @Test
  void another_key_and_another_code_open_nothing() {
    var sealed = sealed("Angka kematian ibu turun");
    var otherRound = RoundKey.make(installation, SigningKey.in(folder), CONTEXT).unlock(installation, CONTEXT);
    refusesAt(SealBroken.At.KEY, () -> sealed.open(otherRound, PLACE));
    refusesAt(SealBroken.At.KEY, () -> sealed.reopenWithCode(ReceiptCode.fresh(), PLACE));
  }

  @Test
  void the_private_half_unlocks_only_with_its_installation_its_context_and_its_own_public_half() {
    var other = RoundKey.make(installation, SigningKey.in(folder), CONTEXT);
    refusesAt(SealBroken.At.KEY, () -> round.unlock(InstallationKey.in(elsewhere), CONTEXT));
    refusesAt(SealBroken.At.KEY, () -> round.unlock(installation, "3573/putaran lain"));
    var exchanged = new RoundKey(other.publicKey(), round.wrappedPrivateKey(), other.fingerprint(), null);
    refusesAt(SealBroken.At.KEY, () -> exchanged.unlock(installation, CONTEXT));
    assertThat(round.fingerprint()).isEqualTo(Sha256.hex(round.publicKey())).hasSize(64);
  }

  @Test
  void the_same_content_sealed_twice_looks_different() {
    var once = sealed("sama");
    var again = sealed("sama");
    assertThat(once.ciphertext()).isNotEqualTo(again.ciphertext());
    assertThat(once.hash()).isNotEqualTo(again.hash());
  }

  @Test
  void a_draft_unlocks_only_in_its_own_place() {
    var lock = new InstallationLock(installation, "draft");
    var locked = lock.lock("bid 1 revision 4", Bytes.of("konsep"));
    assertThat(lock.unlock("bid 1 revision 4", locked)).isEqualTo(Bytes.of("konsep"));
    refusesAt(SealBroken.At.KEY, () -> lock.unlock("bid 1 revision 5", locked));
    refusesAt(SealBroken.At.KEY, () -> lock.unlock("bid 1 revision 4", flipped(locked, 14)));
    refusesAt(SealBroken.At.KEY,
        () -> new InstallationLock(installation, "other use").unlock("bid 1 revision 4", locked));
    refusesAt(SealBroken.At.KEY, () -> lock.unlock("bid 1 revision 4", new byte[5]));
  }

  private SealedDocument sealed(String text) {
    return SealedDocument.seal(Bytes.of(text), round.publicKey(), code, PLACE);
  }

  private static SealedDocument rehashed(byte[] ciphertext, byte[] keyForRound, byte[] keyForCode) {
    return new SealedDocument(ciphertext, keyForRound, keyForCode,
        Sha256.hex(Bytes.framed(ciphertext, keyForRound, keyForCode)));
  }

  private static byte[] flipped(byte[] bytes, int at) {
    var changed = bytes.clone();
    changed[at] ^= 1;
    return changed;
  }

  private static void refusesAt(SealBroken.At at, ThrowingCallable opening) {
    assertThatThrownBy(opening).isInstanceOfSatisfying(SealBroken.class,
        broken -> assertThat(broken.at()).isEqualTo(at));
  }
}
