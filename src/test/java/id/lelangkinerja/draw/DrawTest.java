package id.lelangkinerja.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.NotProven;
import id.lelangkinerja.merkle.NoteKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawing: the same for everyone who repeats it, fair by the weights, and nothing of it can be exchanged. */
class DrawTest {
  private static final String LOG = "lelang.example/log";
  private static final String FIRST = "00112233445566778899aabbccddeeff.ffeeddccbbaa99887766554433221100";
  private static final String SECOND = "0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
  private final NoteKey key = new NoteKey(LOG, new byte[32]);
  private final Hash root = Hash.sum("the log".getBytes(UTF_8));
  @TempDir
  Path folder;

  @Test
  void an_announcement_is_read_back_only_as_it_was_written() {
    var announced = announced(20, 5);
    assertThat(Announcement.of(announced.text())).contains(announced);
    assertThat(announced.text()).startsWith("lelang-kinerja sample v1\nregion 3573\n").contains("\ndraw 5\n",
        "\nframe 20\n");
    assertThat(Announcement.of(announced.text() + "\n")).isEmpty();
    assertThat(Announcement.of(announced.text().replace("draw 5", "draw 05"))).isEmpty();
    assertThat(Announcement.of(announced.text().replace("draw 5", "draw 21"))).isEmpty();
    assertThat(Announcement.of(announced.text().replace("frame 20", "frame 19"))).isEmpty();
    assertThat(Announcement.of("")).isEmpty();
  }

  @Test
  void a_stranger_with_tools_of_his_own_draws_the_same() throws GeneralSecurityException {
    var file = file(announced(200, 25), SECOND);
    assertThat(Stranger.draws(file.text())).isEqualTo(file.drawn().stream().map(UUID::toString).toList());
    assertThat(file.drawn()).hasSize(25).doesNotHaveDuplicates();
    var withheld = file(announced(200, 25), null);
    assertThat(Stranger.draws(withheld.text())).isEqualTo(withheld.drawn().stream().map(UUID::toString).toList());
    assertThat(withheld.drawn()).isNotEqualTo(file.drawn());
  }

  @Test
  void each_figure_comes_out_as_often_as_it_weighs() {
    var heavy = new Lot(new UUID(1, 1), 1, 6);
    var lots = List.of(heavy, new Lot(new UUID(1, 2), 1, 1), new Lot(new UUID(1, 3), 1, 3));
    var announced = new Announcement(3573, new UUID(9, 9), LocalDate.of(2026, 9, 30), 1, LOG, 50, Instant.EPOCH, lots);
    int draws = 4000;
    int came = 0;
    for (int no = 0; no < draws; no++) {
      if (Draw.select(announced, Hash.sum(("seed " + no).getBytes(UTF_8))).getFirst().equals(heavy)) {
        came++;
      }
    }
    assertThat((double) came / draws).as("six tickets of ten").isCloseTo(0.6, within(0.03));
  }

  @Test
  void every_input_changes_the_seed() {
    var one = new Share(Commitment.to(FIRST), FIRST);
    var two = new Share(Commitment.to(SECOND), SECOND);
    assertThat(List.of(Draw.seed("aa", root, one, two), Draw.seed("ab", root, one, two),
        Draw.seed("aa", Hash.sum(), one, two), Draw.seed("aa", root, two, one),
        Draw.seed("aa", root, one, new Share(Commitment.to(SECOND), null)))).doesNotHaveDuplicates();
  }

  @Test
  void a_code_is_long_enough_never_to_be_guessed() {
    assertThat(Commitment.isCode(Commitment.code(new SecureRandom()))).isTrue();
    assertThat(Commitment.isCode("00112233.445566")).isFalse();
    assertThat(Commitment.isCode(FIRST.replace(".", ""))).isFalse();
    assertThat(Commitment.isOne(Commitment.to(FIRST))).isTrue();
    assertThat(Commitment.isOne("ABC")).isFalse();
  }

  @Test
  void the_command_proves_the_file_and_says_what_does_not_fit() throws IOException {
    var file = file(announced(40, 4), SECOND);
    assertThat(run(file)).startsWith("0 PROVEN. The same 4 of 40 figures");
    assertThat(run(changed(file, file.announcement().replace("draw 4", "draw 3"), file.codes(), file.drawn())))
        .startsWith("1 NOT PROVEN. The seed is another one");
    assertThat(run(changed(file, file.announcement(), List.of(FIRST, FIRST), file.drawn())))
        .startsWith("1 NOT PROVEN. A code is not the one");
    assertThat(run(changed(file, file.announcement(), file.codes(), file.drawn().reversed())))
        .startsWith("1 NOT PROVEN. Other figures");
    assertThat(run(new DrawFile(file.format(), file.announcement(), file.commitments(), file.codes(),
        Hash.sum().hex(), file.checkpoint(), file.consistency(), file.seed(), file.drawn())))
        .startsWith("1 NOT PROVEN. The root is not that of the signed log");
    assertThat(command("sample", folder.resolve("none.json").toString(), key.verifier().written())).startsWith("3 ");
    assertThat(command("sample", "x")).startsWith("2 ");
    assertThat(command("sample-code")).startsWith("0 Code (secret");
  }

  @Test
  void what_is_no_file_of_a_draw_is_not_proven() {
    for (var text : List.of("", "{}", "[]", "{\"format\":\"lelang-kinerja draw v1\"}", "null")) {
      assertThatThrownBy(() -> DrawFile.of(text)).as(text).isInstanceOf(NotProven.class);
    }
  }

  private DrawFile file(Announcement announced, @Nullable String second) {
    return DrawFile.of(announced.text(), new Share(Commitment.to(FIRST), FIRST),
        new Share(Commitment.to(SECOND), second),
        new DrawFile.Log(root.hex(), key.sign(announced.logSize(), root), List.of()));
  }

  private static DrawFile changed(DrawFile file, String announcement, List<@Nullable String> codes, List<UUID> drawn) {
    return new DrawFile(file.format(), announcement, file.commitments(), codes, file.logRoot(), file.checkpoint(),
        file.consistency(), file.seed(), drawn);
  }

  private static Announcement announced(int frame, int size) {
    var lots = new ArrayList<Lot>();
    for (int no = 1; no <= frame; no++) {
      lots.add(new Lot(UUID.nameUUIDFromBytes(("figure " + no).getBytes(UTF_8)), 1 + no % 3, 1 + no % 40));
    }
    return new Announcement(3573, new UUID(7, 7), LocalDate.of(2026, 9, 30), size, LOG, 5000,
        Instant.parse("2026-10-20T16:59:00Z"), lots);
  }

  private String run(DrawFile file) throws IOException {
    var path = Files.writeString(folder.resolve("draw.json"), file.text());
    return command("sample", path.toString(), key.verifier().written());
  }

  private static String command(String... arguments) {
    var said = new ByteArrayOutputStream();
    int value = new DrawCommand(new PrintStream(said, true, UTF_8), new SecureRandom()).run(List.of(arguments));
    return value + " " + said.toString(UTF_8);
  }
}
