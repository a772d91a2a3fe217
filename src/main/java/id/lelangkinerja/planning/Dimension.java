package id.lelangkinerja.planning;

import java.util.List;

/** What a figure is broken down by. */
public enum Dimension {
  SEX(List.of("Laki-laki", "Perempuan")), AGE(
      List.of("0-4 tahun", "5-14 tahun", "15-24 tahun", "25-59 tahun", "60 tahun ke atas")),
  /** The region's kelurahan, each with its kecamatan. */
  KELURAHAN(List.of()),
  /** Whatever the planner lists. */
  CUSTOM(List.of());

  @SuppressWarnings("ImmutableEnumChecker") // copied, so that nobody changes it
  private final List<String> usual;

  Dimension(List<String> usual) {
    this.usual = List.copyOf(usual);
  }

  /** The categories where the planner lists none; names are data, in the region's own language. */
  List<String> usual() {
    return usual;
  }
}
