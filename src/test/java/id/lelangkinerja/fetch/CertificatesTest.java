package id.lelangkinerja.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who shows a certificate that holds is read; of everybody else it is told what is the matter, and nothing is sent to them. */
@Timeout(60)
class CertificatesTest {
  private static final String CSV = "kontrak,nilai\nK-1,90\n";
  private static final String NAME = "data.kota.test";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10),
      Duration.ofSeconds(20), 10_000);
  private static final Duration DAY = Duration.ofDays(1);
  @TempDir
  Path folder;
  private final Certificates authority = new Certificates();

  @Test
  void a_certificate_of_a_trusted_authority_for_the_very_name_is_believed() {
    try (var source = over(authority.serving(NAME)); var numbered = over(authority.serving("127.0.0.1"))) {
      assertThat(fetch(source, NAME)).isInstanceOfSatisfying(Fetched.Content.class,
          content -> assertThat(content.text()).isEqualTo(CSV));
      assertThat(fetch(numbered, "127.0.0.1")).isInstanceOf(Fetched.Content.class);
      assertThat(source.asked().getFirst()).contains("X-Kunci: rahasia");
    }
  }

  @Test
  void one_that_nobody_vouches_for_is_refused() {
    refused(Certificates.selfSigned(NAME), Fault.CERTIFICATE);
    refused(new Certificates().serving(NAME), Fault.CERTIFICATE);
  }

  @Test
  void one_that_is_over_or_not_in_force_yet_is_refused() {
    var now = Instant.now();
    refused(authority.serving(NAME, now.minus(DAY).minus(DAY), now.minus(DAY)), Fault.CERTIFICATE_EXPIRED);
    refused(authority.serving(NAME, now.plus(DAY), now.plus(DAY).plus(DAY)), Fault.CERTIFICATE_EXPIRED);
  }

  @Test
  void one_of_another_host_is_refused() {
    for (var other : new String[]{"data.kabupaten.test", "kota.test", "*.test", "x." + NAME, "127.0.0.1"}) {
      refused(authority.serving(other), Fault.CERTIFICATE_NAME);
    }
    try (var named = over(authority.serving(NAME))) {
      assertThat(fetch(named, "127.0.0.1")).isEqualTo(new Fetched.Failed(Fault.CERTIFICATE_NAME));
      assertThat(named.asked()).isEmpty();
    }
  }

  @Test
  void a_connection_that_is_not_secured_or_badly_is_refused() throws IOException {
    try (var plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> {
        try (var connection = plain.accept()) {
          connection.getInputStream().read();
          connection.getOutputStream().write(Liar.honest("text/csv", CSV).getBytes(UTF_8));
          connection.shutdownOutput();
          connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
          // whoever asks is gone
        }
      });
      assertThat(fetch(plain.getLocalPort(), NAME, authority.trusting()))
          .isEqualTo(new Fetched.Failed(Fault.UNSECURED));
    }
    var old = (SSLServerSocket) authority.serving(NAME);
    old.setEnabledProtocols(new String[]{"TLSv1.1"});
    refused(old, Fault.UNSECURED);
  }

  @Test
  void what_leads_to_a_bad_certificate_fails_by_it() {
    try (var forged = over(Certificates.selfSigned(NAME));
        var leading = new Liar((_, out) -> out.write(("HTTP/1.1 302 Found\r\nLocation: https://" + NAME + ":"
            + forged.port() + "/\r\nContent-Length: 0\r\n\r\n").getBytes(UTF_8)), authority.serving(NAME))) {
      assertThat(fetch(leading, NAME)).isEqualTo(new Fetched.Failed(Fault.CERTIFICATE));
      assertThat(forged.asked()).isEmpty();
    }
  }

  @Test
  void by_itself_the_program_trusts_whom_its_platform_trusts() throws java.security.NoSuchAlgorithmException {
    try (var source = over(authority.serving(NAME))) {
      assertThat(fetch(source, NAME, SSLContext.getDefault())).isEqualTo(new Fetched.Failed(Fault.CERTIFICATE));
    }
  }

  @Test
  void authorities_of_the_own_network_are_trusted_beside_those_of_the_platform() throws Exception {
    var other = new Certificates();
    var file = Files.writeString(folder.resolve("authorities.pem"), "# Kota\n" + other.pem() + authority.pem());
    var tls = Trust.with(file.toString());
    for (var each : new Certificates[]{authority, other}) {
      try (var source = over(each.serving(NAME))) {
        assertThat(fetch(source, NAME, tls)).isInstanceOf(Fetched.Content.class);
      }
    }
    for (var stranger : new ServerSocket[]{new Certificates().serving(NAME), Certificates.selfSigned(NAME)}) {
      try (var source = over(stranger)) {
        assertThat(fetch(source, NAME, tls)).isEqualTo(new Fetched.Failed(Fault.CERTIFICATE));
      }
    }
    assertThat(Trust.with(" ")).isSameAs(SSLContext.getDefault());
  }

  @Test
  void a_file_that_holds_no_authority_is_said_at_the_start() throws IOException {
    for (var content : new String[]{"", "tidak ada",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}) {
      var file = Files.writeString(folder.resolve("authorities.pem"), content);
      assertThatThrownBy(() -> Trust.with(file.toString())).isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("LK_FEED_TRUST");
    }
    assertThatThrownBy(() -> Trust.with(folder.resolve("nowhere.pem").toString()))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("nowhere.pem");
  }

  private void refused(ServerSocket socket, Fault fault) {
    try (var source = over(socket)) {
      assertThat(fetch(source, NAME)).isEqualTo(new Fetched.Failed(fault));
      assertThat(source.asked()).as("nothing was sent, no secret among it").isEmpty();
    }
  }

  private static Liar over(ServerSocket socket) {
    return new Liar((_, out) -> out.write(Liar.honest("text/csv", CSV).getBytes(UTF_8)), socket);
  }

  private Fetched fetch(Liar source, String host) {
    return fetch(source, host, authority.trusting());
  }

  private static Fetched fetch(Liar source, String host, SSLContext tls) {
    return fetch(source.port(), host, tls);
  }

  private static Fetched fetch(int port, String host, SSLContext tls) {
    var fetching = new Fetching(new Reach(NAME + ",127.0.0.0/8", "1024-65535"),
        _ -> new InetAddress[]{InetAddress.getLoopbackAddress()}, tls);
    return fetching.fetch(new Request(SourceAddress.of("https://" + host + ":" + port + "/angka.csv"),
        Wanted.CSV, new Request.Secret("X-Kunci", "rahasia"), null, null), PATIENCE);
  }
}
