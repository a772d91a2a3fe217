package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of minutes; each begins with the region's. */
public record MinutesLinks(String region) {
  /** The minutes of a round, issued and still to be issued. */
  public String ofRound(UUID round) {
    return region + "/rounds/" + round + "/minutes";
  }

  /** Where the minutes of the round's opening are issued. */
  public String opening(UUID round) {
    return ofRound(round) + "/opening";
  }

  /** Where the round's announcement is issued. */
  public String announcement(UUID round) {
    return ofRound(round) + "/announcement";
  }

  /** The letters that invite agencies to the round. */
  public String invitations(UUID round) {
    return region + "/rounds/" + round + "/invitations";
  }

  /** The letter to one of them. */
  public String invitation(UUID round, UUID agency) {
    return invitations(round) + "/" + agency;
  }

  /** Where minutes of a lot are issued: of its "presentation", "negotiation" or "award". */
  public String ofLot(UUID lot, String kind) {
    return region + "/lots/" + lot + "/minutes/" + kind;
  }

  public String file(UUID minutes) {
    return region + "/minutes/" + minutes + "/file";
  }
}
