package id.lelangkinerja.bsre;

import java.net.URI;
import java.time.Duration;

/**
 * How the service is reached.
 *
 * @param address  without a slash at its end
 * @param version  which of its two interfaces it speaks: 1 or 2
 * @param patience how long an answer is waited for
 */
public record Account(URI address, String user, String password, int version, Duration patience) {
  public Account {
    if (version != 1 && version != 2) {
      throw new IllegalArgumentException("the service has the interfaces 1 and 2, not " + version);
    }
  }

  /** Without the password: what is printed of it may stand in a log. */
  @Override
  public String toString() {
    return "Account[" + address + ", version " + version + "]";
  }
}
