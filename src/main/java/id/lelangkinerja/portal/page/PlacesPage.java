package id.lelangkinerja.portal.page;

import java.util.List;
import java.util.UUID;

/** portal/places.jte: the kecamatan with their kelurahan; {@code found} is how many kelurahan a search has found. */
public record PlacesPage(List<District> districts, int found, boolean searched) {
  public PlacesPage { districts = List.copyOf(districts); }

  /** A kecamatan with its kelurahan, or those of them that were found. */
  public record District(UUID id, String name, List<Named> wards) {
    public District { wards = List.copyOf(wards); }
  }
}
