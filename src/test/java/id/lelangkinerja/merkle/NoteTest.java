package id.lelangkinerja.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
  /** The example of the specification of signed notes (Go's checksum database). */
  private static final String KNOWN_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
  private final NoteKey key = new NoteKey("lelang.example/log", new byte[32]);
  private final NoteKey other = new NoteKey("lelang.example/log", Hash.sum().bytes());
  private final Leaves log = Leaves.numbered(300);
  private final String note = key.sign(300, log.tree(300).root());

  @Test
  void a_known_key_is_read_and_written_as_it_was() {
    assertThat(VerifierKey.of(KNOWN_KEY).written()).isEqualTo(KNOWN_KEY);
    assertThat(VerifierKey.of(KNOWN_KEY).name()).isEqualTo("sum.golang.org");
  }

  @Test
  void keys_that_are_none_are_refused() {
    for (var wrong : List.of("", "x", "sum.golang.org+033de0af+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
        "sum.golang.org+033de0ae+AAAA", "with space+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8")) {
      assertThatThrownBy(() -> VerifierKey.of(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new NoteKey("a+b", new byte[32])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_signed_checkpoint_is_read_by_its_own_key_alone() {
    var checkpoint = key.verifier().open(note);
    assertThat(checkpoint).isEqualTo(new Checkpoint("lelang.example/log", 300, log.plainRoot(300)));
    assertThat(note)
        .startsWith("lelang.example/log\n300\n" + log.plainRoot(300).base64() + "\n\n— lelang.example/log ");
    assertThatThrownBy(() -> other.verifier().open(note)).isInstanceOf(NotProven.class)
        .hasMessageContaining("not signed by the key");
  }

  @Test
  void a_checkpoint_that_was_touched_is_none() {
    for (var touched : List.of(note.replace("\n300\n", "\n301\n"), note.replace("\n300\n", "\n0300\n"),
        note.stripTrailing(), note.replace("— lelang.example/log ", "— lelang.example/log A"),
        note.substring(0, note.indexOf('—')), "")) {
      assertThatThrownBy(() -> key.verifier().open(touched)).as(touched).isInstanceOf(NotProven.class);
    }
  }

  @Test
  void a_witness_that_signs_as_well_does_not_disturb() {
    assertThat(key.verifier().open(note + "— witness.example AAAAAAAA\n").size()).isEqualTo(300);
  }

  @Test
  void a_proof_file_tells_the_act_and_holds_only_for_it() {
    var entry = new Entry(Hash.sum(new byte[]{7}), "lelang-kinerja act 1\ndocument abc\n");
    var grown = Leaves.numbered(299);
    grown.grow(List.of(entry.leaf()));
    var signed = key.sign(300, grown.tree(300).root());
    var text = new ProofFile(entry, 299, grown.tree(300).inclusion(299), signed).text();
    assertThat(text).startsWith("c2sp.org/tlog-proof@v1\nextra ").contains("\nindex 299\n").endsWith(signed);
    var read = ProofFile.of(text);
    assertThat(read.check(key.verifier()).size()).isEqualTo(300);
    assertThat(read.entry().says("document")).hasValue("abc");
    assertThat(read.entry().says("detail")).isEmpty();
    var forged = new ProofFile(new Entry(entry.salt(), entry.content().replace("abc", "abd")), 299, read.path(),
        signed);
    assertThatThrownBy(() -> forged.check(key.verifier())).isInstanceOf(NotProven.class)
        .hasMessageContaining("not in the log");
    for (var damaged : List.of("", text.replace("@v1", "@v2"), text.replace("index 299", "index 0299"),
        text.replace("extra ", "extra !"), text.replaceFirst("extra .*\n", ""))) {
      assertThatThrownBy(() -> ProofFile.of(damaged)).as(damaged).isInstanceOf(NotProven.class);
    }
  }
}
