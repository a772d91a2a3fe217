package id.lelangkinerja.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.LelangKinerja;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.NoConnection;
import id.lelangkinerja.database.OwnPostgres;
import id.lelangkinerja.database.TestHome;
import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the program, asks how it is, and stops it in the midst of an answer. */
@Timeout(90)
class StoppingTest {
  /** Of its own: the program's jobs run at their times, upon every region that its database has. */
  private static final TestHome HOME = TestHome.withPrograms();
  private static OwnPostgres postgres;

  @BeforeAll
  static void begin() {
    postgres = OwnPostgres.start(HOME.home());
  }

  @AfterAll
  static void end() {
    postgres.close();
    HOME.close();
  }

  @Test
  void it_says_when_it_is_ready_or_without_its_database_and_stops_only_after_the_last_answer() throws Exception {
    var program = start();
    int port = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
    try (var client = HttpClient.newHttpClient()) {
      for (var probe : new String[]{"", "/liveness", "/readiness"}) {
        var health = client.send(request(port, "/actuator/health" + probe), BodyHandlers.ofString());
        assertThat(health.statusCode()).as(probe).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("free").doesNotContain("jdbc");
      }
      withoutDatabase(program.getBean(DataSource.class), client, port);
      var answer = client.sendAsync(request(port, "/slow"), BodyHandlers.ofString());
      assertThat(SlowPage.ENTERED.await(10, TimeUnit.SECONDS)).isTrue();
      var stopping = Thread.ofPlatform().start(program::close);
      awaitClosed(port);
      assertThat(answer).as("the answer that was begun is not cut").isNotDone();
      SlowPage.MAY_ANSWER.countDown();
      assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("done");
      assertThat(stopping.join(Duration.ofSeconds(30))).isTrue();
      assertThatThrownBy(() -> client.send(request(port, "/"), BodyHandlers.ofString()))
          .isInstanceOf(ConnectException.class);
    }
  }

  /** To somebody who is signed in as well: the session is in the database, too. */
  private static void withoutDatabase(DataSource pool, HttpClient client, int port) throws Exception {
    var session = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    try (var none = new NoConnection(pool)) {
      assertThat(none).isNotNull();
      for (var address : new String[]{"/", "/sign-in", "/3573/work", "/api/v1/3573/figures"}) {
        var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
            .header("Accept-Language", "id").header("Cookie", "lk-session=" + session)
            .header("Authorization", "Bearer lk_" + "x".repeat(43)).build();
        var told = client.send(asked, BodyHandlers.ofString());
        assertThat(told.statusCode()).as(address + told.body()).isEqualTo(503);
        assertThat(told.headers().firstValue("Retry-After")).as(address).hasValue("30");
        assertThat(told.headers().firstValue("Content-Type").orElse("")).as(address)
            .startsWith(address.startsWith("/api") ? "application/problem+json" : "text/html");
        assertThat(told.headers().firstValue("Set-Cookie")).as("the session stays").isEmpty();
        assertThat(told.headers().allValues("Content-Security-Policy")).as(address).hasSize(1);
        assertThat(told.body()).contains(address.startsWith("/api") ? "API_BUSY" : "setengah menit");
      }
      assertThat(client.send(request(port, "/actuator/health/liveness"), BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    }
    assertThat(client.send(request(port, "/actuator/health"), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(LelangKinerja.class)
        .logStartupInfo(false).initializers(context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean(Connections.class, () -> Connections.of(postgres),
              definition -> definition.setDestroyMethodName(""));
          beans.registerBean(DataHome.class, HOME::home);
          beans.registerBean(SlowPage.class);
        }).run("--server.port=0", "--lk.demo=false");
  }

  /** Until nobody new is let in. */
  private static void awaitClosed(int port) {
    while (true) {
      try (var socket = new Socket("localhost", port)) {
        assertThat(socket.isConnected()).isTrue();
        Thread.onSpinWait();
      } catch (IOException refused) {
        return;
      }
    }
  }

  private static HttpRequest request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
  }
}
