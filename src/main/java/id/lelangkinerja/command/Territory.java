package id.lelangkinerja.command;

import static id.lelangkinerja.measurement.Basis.REPORTED;
import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.region.Area;
import id.lelangkinerja.region.AreaLayer;
import id.lelangkinerja.web.page.MapDrawing;

/**
 * A layer of the map coloured by what the contracts of each kecamatan or kelurahan have achieved through the quarter.
 */
record Territory(Achievements achievements, Moment moment, Links links) {
  MapDrawing draw(AreaLayer layer) {
    return layer.draw(this::worth, achievements.scaleOf(moment.year(), moment.quarter()));
  }

  private MapDrawing.Figure worth(Area area) {
    var agency = area.agencyId();
    boolean promises = achievements.commitments().stream().map(each -> each.pledge())
        .anyMatch(each -> each.year() == moment.year() && each.agencyId().equals(agency));
    if (!promises) {
      return new MapDrawing.Figure(links.agency(agency), null, "", "command.area-none");
    }
    var cell = Cells.of(achievements.scaleOf(moment.year(), moment.quarter()),
        achievements.ofAgency(agency, moment.year(), moment.quarter(), VERIFIED),
        achievements.ofAgency(agency, moment.year(), moment.quarter(), REPORTED),
        new Choosing(links.commandAgency(agency), moment).at(moment.quarter()));
    return new MapDrawing.Figure(cell.url(), cell.percent(), cell.css(), cell.meaning());
  }
}
