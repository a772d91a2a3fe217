package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Agencies, kecamatan and kelurahan among them, for everybody. */
@Component
@Order(50)
class AgencyFindable implements Findable {
  private final AgencyQuery agencies;

  AgencyFindable(AgencyQuery agencies) {
    this.agencies = agencies;
  }

  @Override
  public List<Found> find(@Nullable Acting who, RegionHere here, Words words) {
    var links = Links.of(here);
    var hits = agencies.search(here.id(), words, null, 0, MOST).stream()
        .map(agency -> new Hit(agency.name(), about(agency), links.agency(agency.agencyId()))).toList();
    return List.of(
        new Found("search.agencies", agencies.count(here.id(), words, null), hits, words.in(links.agencies())));
  }

  private static String about(AgencyLine agency) {
    var parent = agency.parentName();
    return parent == null ? agency.shortName() : parent;
  }
}
