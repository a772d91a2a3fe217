package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.MapDrawing;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the region's places, coloured by what was reached there. */
@Component
class Maps {
  private final MapQuery map;
  private final PlaceQuery places;
  private final FigureQuery figures;

  Maps(MapQuery map, PlaceQuery places, FigureQuery figures) {
    this.map = map;
    this.places = places;
    this.figures = figures;
  }

  /** Of KECAMATAN or KELURAHAN; empty where nobody has drawn them. */
  Optional<MapDrawing> of(RegionHere here, AgencyKind kind) {
    return map.newest(here.id(), kind).map(layer -> layer.draw(new Colouring(figures.ofPlaces(here.id()),
        Stream.concat(places.districts(here.id()).stream(), places.wards(here.id(), Words.of("")).stream()).toList(),
        Links.of(here).open())::of));
  }
}
