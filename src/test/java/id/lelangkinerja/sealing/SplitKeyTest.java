package id.lelangkinerja.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.RegionId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SplitKeyTest {
  private static final String CONTEXT = "round 3573 putaran";
  private static final Binding PLACE = new Binding(new RegionId(3573), new UUID(1, 1), new UUID(2, 2), new UUID(3, 3),
      1);
  private static final byte[] CONTENT = "Angka stunting turun".getBytes(StandardCharsets.UTF_8);
  @TempDir
  Path folder;
  @TempDir
  Path elsewhere;
  private SigningKey signing;
  private List<Passphrase> passphrases;
  private List<SplitKey.Place> places;
  private SplitKey split;

  @BeforeEach
  void split_a_key_among_three() {
    signing = SigningKey.in(folder);
    passphrases = IntStream.range(0, 3).mapToObj(_ -> Passphrase.fresh()).toList();
    places = new ArrayList<>();
    for (int at = 0; at < 3; at++) {
      places.add(new SplitKey.Place(HolderLock.of(passphrases.get(at), signing, holder(at)), holder(at) + " 1"));
    }
    split = SplitKey.make(signing, CONTEXT, places);
  }

  @Test
  void any_two_holders_open_and_what_they_open_was_sealed_to_the_public_half() {
    var sealed = SealedDocument.seal(CONTENT, split.key().publicKey(), ReceiptCode.fresh(), PLACE);
    for (var pair : List.of(new int[]{0, 1}, new int[]{1, 0}, new int[]{0, 2}, new int[]{2, 1})) {
      var half = split.key().join(share(pair[0]), share(pair[1]));
      assertThat(sealed.open(half, PLACE)).isEqualTo(CONTENT);
    }
  }

  @Test
  void one_part_alone_or_twice_or_with_a_foreign_one_opens_nothing() {
    assertThatThrownBy(() -> split.key().join(share(0), share(0))).isInstanceOf(SealBroken.class);
    var other = SplitKey.make(signing, CONTEXT, places);
    var foreign = places.get(1).lock().open(passphrases.get(1), 2, other.sealedShares().get(1), places.get(1).context())
        .orElseThrow();
    assertThatThrownBy(() -> split.key().join(share(0), foreign)).isInstanceOf(SealBroken.class);
    var wrongNumber = new Share(3, share(1).part());
    assertThatThrownBy(() -> split.key().join(share(0), wrongNumber)).isInstanceOf(SealBroken.class);
  }

  @Test
  void no_part_is_the_private_half_and_two_splits_have_no_part_in_common() {
    var half = split.key().join(share(0), share(1));
    var parts = new HashSet<String>();
    for (int at = 0; at < 3; at++) {
      assertThat(share(at).part()).hasSize(32).isNotEqualTo(half.bytes());
      parts.add(HexFormat.of().formatHex(share(at).part()));
    }
    Share.of(half.bytes()).forEach(share -> parts.add(HexFormat.of().formatHex(share.part())));
    assertThat(parts).hasSize(6);
  }

  @Test
  void split_anew_the_old_parts_do_not_join_with_the_new_ones() {
    var half = split.key().join(share(0), share(1));
    var again = SplitKey.again(half, places);
    var fresh = places.get(2).lock().open(passphrases.get(2), 3, again.get(2), places.get(2).context()).orElseThrow();
    assertThatThrownBy(() -> split.key().join(share(0), fresh)).isInstanceOf(SealBroken.class);
    var other = places.get(0).lock().open(passphrases.get(0), 1, again.get(0), places.get(0).context()).orElseThrow();
    assertThat(split.key().join(other, fresh).bytes()).isEqualTo(half.bytes());
  }

  @Test
  void a_wrong_passphrase_is_told_from_a_damaged_share() {
    var lock = places.get(0).lock();
    var sealed = split.sealedShares().get(0);
    assertThat(lock.open(Passphrase.fresh(), 1, sealed, places.get(0).context())).isEmpty();
    assertThatThrownBy(() -> lock.open(passphrases.get(0), 1, sealed, holder(0) + " 2")).isInstanceOf(SealBroken.class);
    sealed[40] ^= 1;
    assertThatThrownBy(() -> lock.open(passphrases.get(0), 1, sealed, places.get(0).context()))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void a_share_locked_with_the_work_of_an_earlier_day_opens_with_that_work_and_with_no_other() {
    var earlier = new Stretching(8 * 1024, 1);
    assertThat(earlier).isNotEqualTo(Stretching.TODAY);
    var lock = HolderLock.of(passphrases.get(0), earlier, signing, holder(0));
    var sealed = lock.seal(share(0), "then");
    assertThat(lock.isOwn(signing, holder(0))).isTrue();
    assertThat(lock.open(passphrases.get(0), 1, sealed, "then")).isPresent();
    assertThat(worked(lock, Stretching.TODAY).open(passphrases.get(0), 1, sealed, "then")).isEmpty();
    for (var unbearable : List.of(new Stretching(0, 1), new Stretching(1 << 30, 1), new Stretching(1024, 0),
        new Stretching(1024, 1000))) {
      assertThatThrownBy(() -> worked(lock, unbearable).open(passphrases.get(0), 1, sealed, "then"))
          .as("%s", unbearable).isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void a_lock_or_a_key_that_the_installation_did_not_sign_is_not_its_own() {
    var installation = InstallationKey.in(folder);
    assertThat(split.key().isOwn(installation, signing, CONTEXT)).isTrue();
    assertThat(split.key().isOwn(installation, signing, CONTEXT + "2")).isFalse();
    assertThat(SplitKey.make(SigningKey.in(elsewhere), CONTEXT, places).key().isOwn(installation, signing, CONTEXT))
        .isFalse();
    var unsigned = new RoundKey(split.key().publicKey(), null, split.key().fingerprint(), null);
    assertThat(unsigned.isOwn(installation, signing, CONTEXT)).isFalse();
    var lock = places.get(0).lock();
    assertThat(lock.isOwn(signing, holder(0))).isTrue();
    assertThat(lock.isOwn(signing, holder(1))).isFalse();
    assertThat(HolderLock.of(passphrases.get(0), SigningKey.in(elsewhere), holder(0)).isOwn(signing, holder(0)))
        .isFalse();
  }

  @Test
  void anyone_verifies_the_signature_of_a_key_without_this_program() throws GeneralSecurityException {
    var publicKey = HexFormat.of().parseHex("302a300506032b6570032100" + signing.publicKey());
    var verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
    verifier.update(split.key().statement(CONTEXT).getBytes(StandardCharsets.UTF_8));
    assertThat(verifier.verify(split.key().signature())).isTrue();
  }

  @Test
  void a_key_made_before_keys_were_signed_is_proved_by_its_wrapped_half() {
    var installation = InstallationKey.in(folder);
    var made = RoundKey.make(installation, signing, CONTEXT);
    var early = new RoundKey(made.publicKey(), made.wrappedPrivateKey(), made.fingerprint(), null);
    assertThat(early.isOwn(installation, signing, CONTEXT)).isTrue();
    var other = RoundKey.make(installation, signing, "another");
    assertThat(new RoundKey(other.publicKey(), made.wrappedPrivateKey(), other.fingerprint(), null)
        .isOwn(installation, signing, CONTEXT)).isFalse();
    assertThat(new RoundKey(other.publicKey(), made.wrappedPrivateKey(), other.fingerprint(), other.signature())
        .isOwn(installation, signing, CONTEXT)).isFalse();
  }

  @Test
  void a_passphrase_is_read_back_however_it_is_typed_and_six_words_are_never_the_same() {
    var seen = new HashSet<String>();
    for (int times = 0; times < 200; times++) {
      var passphrase = Passphrase.fresh();
      assertThat(seen.add(passphrase.written())).isTrue();
      assertThat(passphrase.written()).matches("[a-z]{4}( [a-z]{4}){5}");
      var typed = " " + passphrase.written().toUpperCase(Locale.ROOT).replace(" ", " - ");
      assertThat(Passphrase.parse(typed)).hasValueSatisfying(read -> assertThat(read.isSame(passphrase)).isTrue());
      assertThat(passphrase.toString()).doesNotContain(passphrase.written());
    }
    for (var wrong : List.of("", "baku tira", "baku tira sosi mano duta rengk", "baku tira sosi mano duta xaxa",
        "a".repeat(1000))) {
      assertThat(Passphrase.parse(wrong)).as(wrong).isEmpty();
    }
  }

  private Share share(int at) {
    return places.get(at).lock()
        .open(passphrases.get(at), at + 1, split.sealedShares().get(at), places.get(at).context()).orElseThrow();
  }

  private static HolderLock worked(HolderLock lock, Stretching work) {
    return new HolderLock(lock.salt(), work, lock.publicKey(), lock.signature());
  }

  private static String holder(int at) {
    return CONTEXT + " holder " + (at + 1);
  }
}
