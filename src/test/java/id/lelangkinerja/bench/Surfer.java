package id.lelangkinerja.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody with a browser who fetches pages and sends forms, as fast as they are answered. */
final class Surfer {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
      .version(HttpClient.Version.HTTP_1_1).build();
  private final String origin;
  private String token = "";

  private Surfer(String origin) {
    this.origin = origin;
  }

  /** Somebody of the public. */
  static Surfer anybody(int port) {
    return new Surfer("http://localhost:" + port);
  }

  static Surfer signedIn(int port, String name, String password) throws IOException, InterruptedException {
    var surfer = new Surfer("http://localhost:" + port);
    surfer.remember(surfer.get("/sign-in").body());
    surfer.post("/sign-in", "name", name, "password", password, "next", "");
    surfer.remember(surfer.get("/sign-in").body());
    return surfer;
  }

  /** Takes the token of the forms from a page. */
  void remember(String page) {
    var found = TOKEN.matcher(page);
    if (found.find()) {
      token = found.group(1);
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(origin + path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String... namesAndValues) throws IOException, InterruptedException {
    var body = new StringBuilder("_csrf=").append(encoded(token)).append("&key=").append(UUID.randomUUID());
    for (int at = 0; at < namesAndValues.length; at += 2) {
      body.append('&').append(encoded(namesAndValues[at])).append('=').append(encoded(namesAndValues[at + 1]));
    }
    return client.send(HttpRequest.newBuilder(URI.create(origin + path))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString()))
        .build(), BodyHandlers.ofString());
  }

  /** Sends a form with one file; returns where it leads. */
  String upload(String path, String name, BodyPublisher content) throws IOException, InterruptedException {
    var boundary = "ukur" + UUID.randomUUID();
    var head = field(boundary, "_csrf", token) + field(boundary, "key", UUID.randomUUID().toString()) + "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    var tail = "\r\n--" + boundary + "--\r\n";
    var answer = client.send(HttpRequest.newBuilder(URI.create(origin + path))
        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(BodyPublishers.concat(BodyPublishers.ofString(head), content,
            BodyPublishers.ofString(tail)))
        .build(), BodyHandlers.ofString());
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private static String field(String boundary, String name, String value) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
