package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What figures that are written down one below the other are broken down by, and what stands of it. */
@Component
class EntryParts {
  private final PartQuery asked;
  private final GatheringQuery standing;

  EntryParts(PartQuery asked, GatheringQuery standing) {
    this.asked = asked;
    this.standing = standing;
  }

  /** By figure: its categories, and of its newest version the parts by the number of their category. */
  record Parts(Map<UUID, List<PartQuery.Category>> asked, Map<UUID, Map<Integer, Part>> standing) {
    Parts {
      asked = Map.copyOf(asked);
      standing = Map.copyOf(standing);
    }

    List<PartQuery.Category> asked(UUID figure) {
      return asked.getOrDefault(figure, List.of());
    }

    Map<Integer, Part> standing(UUID figure) {
      return standing.getOrDefault(figure, Map.of());
    }
  }

  Parts of(RegionId region, Collection<UUID> figures) {
    var categories = asked.asked(region, figures);
    return new Parts(categories, standing.standing(region, categories.keySet()));
  }
}
