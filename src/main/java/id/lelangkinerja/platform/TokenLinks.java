package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of systems and their tokens; {@code region} is the region's address. */
public record TokenLinks(String region) {
  public String list() {
    return region + "/tokens";
  }

  public String making() {
    return list() + "/new";
  }

  /** Where revoking one is confirmed. */
  public String revocation(UUID token) {
    return list() + "/" + token + "/revocation";
  }

  /** How other systems speak with this one, for their makers to read. */
  public String manual() {
    return region + "/api";
  }
}
