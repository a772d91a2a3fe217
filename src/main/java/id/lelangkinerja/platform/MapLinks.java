package id.lelangkinerja.platform;

import java.util.UUID;

/**
 * The addresses of what is drawn: the region's areas, the command centre's tables, road maps. {@code region} is
 * "/3573".
 */
public record MapLinks(String region) {
  /** Where the administrator sees the layers of the map and hands in another. */
  public String areas() {
    return region + "/areas";
  }

  /** One layer as it would look, with what does not fit. */
  public String layer(UUID layer) {
    return areas() + "/" + layer;
  }

  public String layerAcceptance(UUID layer) {
    return layer(layer) + "/acceptance";
  }

  /** A list of the command centre as a table to download: "heat", "areas", "off-track", "slackening", "silent". */
  public String commandTable(String table) {
    return region + "/command/" + table + ".csv";
  }

  /** The state of the region on one page of paper. */
  public String commandSummary() {
    return region + "/command/summary.pdf";
  }

  /** The five years of a contract's promises: path, figures, pace. */
  public String contractRoadMap(UUID contract) {
    return region + "/contracts/" + contract + "/road-map";
  }

  /** The same for all contracts of an agency. */
  public String agencyRoadMap(UUID agency) {
    return region + "/agencies/" + agency + "/road-map";
  }
}
