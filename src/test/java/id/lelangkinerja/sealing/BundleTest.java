package id.lelangkinerja.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundleTest {
  private static final int SMALLEST = Bundle.LENGTHS[0];
  private static final List<byte[]> FILES = List.of(bytes("kajian"), bytes("foto posyandu"), bytes("data"));
  private static final List<Integer> SIZES = FILES.stream().map(each -> each.length).toList();
  private final List<String> keys = IntStream.range(0, 3).mapToObj(_ -> Bundle.key()).toList();

  @Test
  void each_file_is_read_with_its_own_key_at_its_own_place_alone() {
    var bundle = bundle();
    for (int index = 0; index < 3; index++) {
      assertThat(bundle.read(index, SIZES, keys.get(index), "tempat " + index)).isEqualTo(FILES.get(index));
    }
    assertBroken(bundle, 1, keys.get(0), "tempat 1");
    assertBroken(bundle, 1, keys.get(1), "tempat 0");
    assertBroken(bundle, 1, "bukan kunci", "tempat 1");
  }

  @Test
  void a_bundle_of_no_file_and_one_of_three_are_of_the_same_length_and_hold_no_word_of_them() {
    assertThat(Bundle.blank().bytes()).hasSize(SMALLEST);
    assertThat(bundle().bytes()).hasSize(SMALLEST);
    assertThat(new String(bundle().bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("kajian", "posyandu");
    assertThat(Bundle.blank().bytes()).isNotEqualTo(Bundle.blank().bytes());
  }

  @Test
  void what_does_not_fit_goes_into_the_next_length_and_sixteen_megabytes_are_the_most() {
    int room = SMALLEST - 28;
    assertThat(Bundle.blank().with(List.of(), new byte[room], Bundle.key(), "").bytes()).hasSize(SMALLEST);
    assertThat(Bundle.blank().with(List.of(), new byte[room + 1], Bundle.key(), "").bytes()).hasSize(4 * SMALLEST);
    int most = (1 << 24) - 28;
    assertThat(Bundle.holds(List.of(most))).isTrue();
    assertThat(Bundle.holds(List.of(most + 1))).isFalse();
    assertThat(Bundle.holds(List.of(most - 28, 0))).isTrue();
    assertThat(Bundle.holds(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE))).isFalse();
    assertThatThrownBy(() -> Bundle.blank().with(List.of(most), new byte[1], Bundle.key(), ""))
        .isInstanceOfAny(IllegalArgumentException.class, SealBroken.class);
  }

  @Test
  void a_file_that_is_taken_away_is_gone_and_the_others_stay() {
    var rest = bundle().without(1, SIZES);
    var sizes = List.of(SIZES.get(0), SIZES.get(2));
    assertThat(rest.bytes()).hasSize(SMALLEST);
    assertThat(rest.read(0, sizes, keys.get(0), "tempat 0")).isEqualTo(FILES.get(0));
    assertThat(rest.read(1, sizes, keys.get(2), "tempat 2")).isEqualTo(FILES.get(2));
    assertThatThrownBy(() -> rest.read(1, SIZES, keys.get(1), "tempat 1")).isInstanceOf(SealBroken.class);
  }

  @Test
  void damage_within_one_file_harms_no_other() {
    var damaged = bundle().bytes();
    damaged[28 + SIZES.get(0) + 20] ^= 1;
    var bundle = Bundle.of(damaged);
    assertBroken(bundle, 1, keys.get(1), "tempat 1");
    assertThat(bundle.read(0, SIZES, keys.get(0), "tempat 0")).isEqualTo(FILES.get(0));
    assertThat(bundle.read(2, SIZES, keys.get(2), "tempat 2")).isEqualTo(FILES.get(2));
    assertBroken(Bundle.of(new byte[10]), 0, keys.get(0), "tempat 0");
  }

  private Bundle bundle() {
    var bundle = Bundle.blank();
    var before = new ArrayList<Integer>();
    for (int index = 0; index < 3; index++) {
      bundle = bundle.with(before, FILES.get(index), keys.get(index), "tempat " + index);
      before.add(SIZES.get(index));
    }
    return bundle;
  }

  private static void assertBroken(Bundle bundle, int index, String key, String place) {
    assertThatThrownBy(() -> bundle.read(index, SIZES, key, place)).isInstanceOf(SealBroken.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
