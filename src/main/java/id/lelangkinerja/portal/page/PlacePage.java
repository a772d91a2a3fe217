package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/place.jte: what was promised for one kelurahan or kecamatan, by its own office, by the office above or below
 * it, and by those that work for the whole region. The district is null for a kecamatan.
 */
public record PlacePage(UUID id, String name, @Nullable Named district, Sentence headline, List<Group> groups,
    List<Named> wards) {
  public PlacePage {
    groups = List.copyOf(groups);
    wards = List.copyOf(wards);
  }

  /** Contracts of one kind of promiser; the key names it, with the place's name. */
  public record Group(String titleKey, String emptyKey, List<ContractLine> contracts) {
    public Group { contracts = List.copyOf(contracts); }
  }
}
