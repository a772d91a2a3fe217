package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.TestConnections;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Over a real port, as a browser sends it: the servlet container reads the form, and no test double of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"lk.database.as=loader",
    "lk.demo=false"})
@Import(TestConnections.class)
class UploadLimitTest {
  private static final int MEGABYTE = 1024 * 1024;
  @LocalServerPort
  int port;

  @Test
  void a_file_over_the_limit_of_the_whole_is_refused_with_a_clear_page() throws IOException, InterruptedException {
    var answer = sends(13 * MEGABYTE, "id");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("<h1>Berkas terlalu besar: paling besar 10 MB</h1>");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.body()).contains("href=\"/3573?lang=en\"").doesNotContain("/error?");
  }

  @Test
  void a_form_over_the_limit_of_the_whole_is_refused_alike_in_the_readers_language()
      throws IOException, InterruptedException {
    var answer = sends(30 * MEGABYTE, "en");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("<h1>The file is too large: 10 MB at most</h1>");
  }

  @Test
  void a_file_within_the_limit_is_still_protected_against_forged_posts() throws IOException, InterruptedException {
    assertThat(sends(MEGABYTE, "id").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> sends(int size, String language) throws IOException, InterruptedException {
    var head = String.join("\r\n", "--limit",
        "Content-Disposition: form-data; name=\"file\"; filename=\"bukti.csv\"", "Content-Type: text/csv", "", "");
    var body = BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(new byte[size]),
        BodyPublishers.ofString("\r\n--limit--\r\n", StandardCharsets.US_ASCII));
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/3573/measurements/x/evidence"))
        .version(HttpClient.Version.HTTP_1_1).header("Content-Type", "multipart/form-data; boundary=limit")
        .header("Accept-Language", language).POST(body).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
