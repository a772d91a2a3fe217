package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses that the public pages alone have; each begins with the region's. */
public record PublicLinks(String region) {
  public String missions() {
    return region + "/missions";
  }

  public String mission(UUID id) {
    return missions() + "/" + id;
  }

  /** The kecamatan with their kelurahan, to find one's own. */
  public String places() {
    return region + "/places";
  }

  /** What was promised for one kecamatan or kelurahan, named by its office. */
  public String place(UUID agency) {
    return places() + "/" + agency;
  }

  /** Every kelurahan on a map. */
  public String map() {
    return region + "/map";
  }

  /** The rounds that were announced. */
  public String announcements() {
    return region + "/announcements";
  }

  /** One of them: what is auctioned, when, and who is invited. */
  public String announcement(UUID round) {
    return announcements() + "/" + round;
  }

  /** The auctions as far as their awards published them. */
  public String results() {
    return region + "/results";
  }

  public String result(UUID lot) {
    return results() + "/" + lot;
  }

  /** What lay sealed when a round's bidding closed: the hashes, and the key. */
  public String hashes(UUID round) {
    return results() + "/rounds/" + round + "/hashes";
  }

  public String hashesCsv(UUID round) {
    return hashes(round) + ".csv";
  }

  /** How far what agencies reported lies from what was verified. */
  public String gaps() {
    return region + "/gaps";
  }

  /** The same, figure by figure, as a table. */
  public String gapsCsv() {
    return gaps() + ".csv";
  }

  /** Agencies side by side, by year. */
  public String comparison() {
    return region + "/comparison";
  }

  public String comparisonCsv() {
    return region + "/comparison.csv";
  }
}
