package id.lelangkinerja.signing.page;

import java.util.List;

/** signing/door.jte: the regions of this installation, each with its own page to verify documents. */
public record DoorPage(List<Region> regions) {
  public DoorPage { regions = List.copyOf(regions); }

  /** A region by name. */
  public record Region(String name, String verify) {}
}
