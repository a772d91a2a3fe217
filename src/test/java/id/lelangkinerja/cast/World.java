package id.lelangkinerja.cast;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A region made for one test, with agencies dinkes, dinsos (its rival), inspektorat and kominfo, and people for every
 * role. {@code stranger} holds the same offices as dinkes' head in another region; {@code citizen} is signed out.
 */
public record World(RegionHere here, UUID term, List<UUID> missions, Map<String, AgencyId> agencies,
    Map<String, Player> players) {
  public RegionId region() {
    return here.id();
  }

  public Links links() {
    return Links.of(here);
  }

  public AgencyId agency(String slug) {
    return requireNonNull(agencies.get(slug), slug);
  }

  public Player mayor() {
    return player("mayor");
  }

  public Player viceMayor() {
    return player("vice-mayor");
  }

  public Player secretary() {
    return player("secretary");
  }

  /** A member of the panel from a university. */
  public Player expert() {
    return player("expert");
  }

  public Player planner() {
    return player("planner");
  }

  public Player dinkesHead() {
    return player("dinkes-head");
  }

  public Player dinkesOperator() {
    return player("dinkes-operator");
  }

  public Player dinsosHead() {
    return player("dinsos-head");
  }

  public Player dinsosOperator() {
    return player("dinsos-operator");
  }

  public Player verifier() {
    return player("verifier");
  }

  public Player monitor() {
    return player("monitor");
  }

  public Player administrator() {
    return player("administrator");
  }

  public Player observer() {
    return player("observer");
  }

  public Player stranger() {
    return player("stranger");
  }

  public Player citizen() {
    return player("citizen");
  }

  public List<Player> everybody() {
    return List.copyOf(players.values());
  }

  private Player player(String title) {
    return requireNonNull(players.get(title), title);
  }
}
