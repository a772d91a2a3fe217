package id.lelangkinerja.portal.page;

import id.lelangkinerja.platform.RegionHere;
import java.util.List;

/** portal/regions.jte: the regions on this installation. */
public record RegionsPage(List<RegionHere> regions) {}
