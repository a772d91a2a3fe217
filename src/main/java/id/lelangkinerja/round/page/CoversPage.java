package id.lelangkinerja.round.page;

import java.util.List;

/** round/covers.jte: how many awarded lots each mission and kecamatan asks for at least. */
public record CoversPage(String round, String roundUrl, String action, List<Row> missions, List<Row> kecamatan) {
  public CoversPage {
    missions = List.copyOf(missions);
    kecamatan = List.copyOf(kecamatan);
  }

  /** A field and what it is asked for. */
  public record Row(String field, String name) {}
}
