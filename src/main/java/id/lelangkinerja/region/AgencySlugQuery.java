package id.lelangkinerja.region;

import id.lelangkinerja.platform.RegionId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The first slug that is free for an agency of this short name. */
@Repository
@Transactional(readOnly = true)
class AgencySlugQuery {
  private final AgencySlugs slugs;

  AgencySlugQuery(AgencySlugs slugs) {
    this.slugs = slugs;
  }

  String free(RegionId region, String shortName) {
    return slugs.free(region, shortName);
  }
}
