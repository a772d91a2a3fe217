package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of what is drawn: the region's areas, road maps. {@code region} is "/3573". */
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
}
