package id.lelangkinerja.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Roots and proofs against the published ones of RFC 6962's authors, and against its plain definition at many sizes.
 */
class TreeTest {
  private static final List<String> ROOTS = List.of(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  private static final String A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
  private static final String D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String F = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private final Leaves published = Leaves.published();

  @Test
  void the_published_leaves_have_the_published_roots_at_every_size() {
    for (int size = 0; size < ROOTS.size(); size++) {
      assertThat(published.tree(size).root().hex()).as("size " + size).isEqualTo(ROOTS.get(size));
    }
  }

  @Test
  void the_published_paths_of_inclusion_are_found() {
    assertThat(published.tree(8).inclusion(0)).isEqualTo(hashes(A, B, C));
    assertThat(published.tree(8).inclusion(5)).isEqualTo(hashes(D, E, ROOTS.get(4)));
    assertThat(published.tree(3).inclusion(2)).isEqualTo(hashes(ROOTS.get(2)));
    assertThat(published.tree(5).inclusion(1)).isEqualTo(hashes(ROOTS.get(1), B, D));
    assertThat(published.tree(1).inclusion(0)).isEmpty();
  }

  @Test
  void the_published_paths_of_consistency_are_found() {
    assertThat(published.tree(8).consistency(1)).isEqualTo(hashes(A, B, C));
    assertThat(published.tree(8).consistency(6)).isEqualTo(hashes(F, E, ROOTS.get(4)));
    assertThat(published.tree(5).consistency(2)).isEqualTo(hashes(B, D));
    assertThat(published.tree(8).consistency(8)).isEmpty();
  }

  @Test
  void at_any_size_root_and_proofs_are_those_of_the_plain_definition_and_nothing_else_is_proven() {
    var log = Leaves.numbered(1500);
    qt().withExamples(400).forAll(integers().between(1, 1500), integers().between(0, 1499), integers().between(0, 1499))
        .checkAssert((size, one, two) -> {
          int leaf = one % size;
          int earlier = 1 + two % size;
          var tree = log.tree(size);
          var root = log.plainRoot(size);
          assertThat(tree.root()).isEqualTo(root);
          var path = tree.inclusion(leaf);
          assertThat(Paths.include(log.leaf(leaf), leaf, size, path, root)).isTrue();
          assertThat(Paths.include(Hash.leaf("x".getBytes(UTF_8)), leaf, size, path, root)).isFalse();
          assertThat(Paths.include(log.leaf(leaf), leaf, size, spoilt(path), root)).isFalse();
          assertThat(size > 1 && Paths.include(log.leaf(leaf), (leaf + 1) % size, size, path, root)).isFalse();
          var steps = tree.consistency(earlier);
          assertThat(Paths.consist(earlier, log.plainRoot(earlier), size, root, steps)).isTrue();
          assertThat(Paths.consist(earlier, Hash.leaf("x".getBytes(UTF_8)), size, root, steps)).isFalse();
          assertThat(Paths.consist(earlier, log.plainRoot(earlier), size, root, spoilt(steps))).isFalse();
        });
  }

  @Test
  void a_log_that_grew_in_any_steps_is_the_log_that_grew_at_once_up_to_the_third_level_of_tiles() {
    var whole = Leaves.numbered(70_000);
    var steps = new Leaves();
    int from = 0;
    for (int step : new int[]{1, 254, 1, 1, 255, 3, 65_021, 0, 1, 4_463}) {
      steps.grow(java.util.stream.IntStream.range(from, from + step).mapToObj(whole::leaf).toList());
      from += step;
      assertThat(steps.tree(from).root()).isEqualTo(whole.plainRoot(from));
    }
    assertThat(steps.hashes(1, 0, 256)).isEqualTo(whole.hashes(1, 0, 256));
    assertThat(steps.hashes(2, 0, 1)).isEqualTo(whole.hashes(2, 0, 1));
    assertThat(steps.hashes(2, 0, 1).getFirst()).isEqualTo(whole.plainRoot(65_536));
  }

  @Test
  void what_no_tree_can_have_is_refused() {
    assertThatThrownBy(() -> published.tree(8).inclusion(8)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> published.tree(8).consistency(9)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Paths.include(published.leaf(0), 0, 0, List.of(), Hash.sum())).isFalse();
    assertThat(Paths.consist(9, Hash.sum(), 8, Hash.sum(), List.of())).isFalse();
    assertThat(Paths.consist(3, published.plainRoot(3), 8, published.plainRoot(8), List.of())).isFalse();
  }

  @Test
  void tiles_are_named_as_the_specification_does_and_in_no_other_way() {
    assertThat(new Tile(0, 1_234_067, 256).name()).isEqualTo("0/x001/x234/067");
    assertThat(new Tile(1, 0, 17).name()).isEqualTo("1/000.p/17");
    for (var name : List.of("0/x001/x234/067", "1/000.p/17", "63/999.p/255", "0/x001/000")) {
      assertThat(Tile.named(name)).as(name).map(Tile::name).hasValue(name);
    }
    for (var name : List.of("64/000", "00/000", "0/0", "0/x000/001", "0/001/002", "0/000.p/0", "0/000.p/256",
        "0/000.p/01", "0/000/", "entries/000", "0/x999/x999/x999/x999/x999/x999/999", "0/-01")) {
      assertThat(Tile.named(name)).as(name).isEmpty();
    }
    assertThat(new Tile(0, 273, 112).isWithin(70_000)).isTrue();
    assertThat(new Tile(0, 273, 113).isWithin(70_000)).isFalse();
    assertThat(new Tile(2, 0, 1).isWithin(70_000)).isTrue();
    assertThat(new Tile(7, 0, 1).isWithin(70_000)).isFalse();
    assertThat(new Tile(63, 0, 1).isWithin(Long.MAX_VALUE)).isFalse();
  }

  private static List<Hash> spoilt(List<Hash> path) {
    var spoilt = new ArrayList<>(path);
    spoilt.add(Hash.sum());
    return spoilt;
  }

  private static List<Hash> hashes(String... hex) {
    return Stream.of(hex).map(HexFormat.of()::parseHex).map(Hash::of).toList();
  }
}
