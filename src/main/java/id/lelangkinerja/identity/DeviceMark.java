package id.lelangkinerja.identity;

import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Tells a device, without a connection too, who signed in on it last, so that what it keeps for one person is shown to
 * no other: a cookie that our own scripts read and no page trusts. It names nobody: it is a keyed hash.
 */
@Component
public class DeviceMark {
  private static final String COOKIE = "lk-device";
  private static final Duration KEPT = Duration.ofDays(90);
  private static final int BYTES = 16;
  private final InstallationKey installation;

  DeviceMark(InstallationKey installation) {
    this.installation = installation;
  }

  /** The person's mark, the same on every device. */
  public String of(PersonId person) {
    var mac = installation.mac("device", person.value().toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(mac, 0, BYTES);
  }

  /** From now on the device is this person's. */
  public void put(PersonId person, HttpServletRequest request, HttpServletResponse response) {
    add(request, response, of(person), KEPT);
  }

  /** Nobody's any more; what the device keeps for this site is cleared, where the browser can. */
  void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", Duration.ZERO);
    response.setHeader("Clear-Site-Data", "\"storage\"");
  }

  private static void add(HttpServletRequest request, HttpServletResponse response, String mark, Duration age) {
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, mark).path("/").maxAge(age).sameSite("Lax")
        .secure(request.isSecure()).build().toString());
  }
}
