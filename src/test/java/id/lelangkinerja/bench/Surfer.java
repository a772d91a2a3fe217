package id.lelangkinerja.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Somebody with a browser who fetches pages and sends forms, as fast as they are answered. It shares the cores with what it measures, so it
 * asks by the connections of Java that work in the thread of who asks: the client that came later hands each question to
 * threads of its own, which took as much of the cores as a trivial page does.
 */
final class Surfer {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String FORM = "application/x-www-form-urlencoded";

  static {
    // Connections that are kept open: no fewer than there are clients at once.
    System.setProperty("http.maxConnections", "64");
  }

  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private final String origin;
  private String token = "";

  /** What came back; {@code location} is empty where the answer leads nowhere. */
  record Answer(int statusCode, Supplier<String> text, String location) {
    /** Read from its bytes when it is looked at, as a page that is only counted is not. */
    String body() {
      return text.get();
    }
  }

  private Surfer(String origin) {
    this.origin = origin;
  }

  /** Somebody of the public. */
  static Surfer anybody(int port) {
    return new Surfer("http://localhost:" + port);
  }

  static Surfer signedIn(int port, String name, String password) throws IOException {
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

  Answer get(String path) throws IOException {
    return answer(asked(path));
  }

  Answer post(String path, String... namesAndValues) throws IOException {
    var body = new StringBuilder("_csrf=").append(encoded(token)).append("&key=").append(UUID.randomUUID());
    for (int at = 0; at < namesAndValues.length; at += 2) {
      body.append('&').append(encoded(namesAndValues[at])).append('=').append(encoded(namesAndValues[at + 1]));
    }
    var connection = asked(path);
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", FORM);
    // Not streamed, so that it goes out in one piece with what stands before it, as a browser sends a short form.
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
    return answer(connection);
  }

  /** Sends a form with one file of so many bytes; returns where it leads. */
  String upload(String path, String name, long size, InputStream content) throws IOException {
    var boundary = "ukur" + UUID.randomUUID();
    var head = (field(boundary, "_csrf", token) + field(boundary, "key", UUID.randomUUID().toString()) + "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    var tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    var answer = sent(path, "multipart/form-data; boundary=" + boundary, head.length + size + tail.length,
        new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(head), content,
            new ByteArrayInputStream(tail)))));
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return URI.create(answer.location()).getPath();
  }

  private HttpURLConnection asked(String path) throws IOException {
    var connection = (HttpURLConnection) URI.create(origin + path).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    cookies.forEach((name, value) -> connection.addRequestProperty("Cookie", name + "=" + value));
    return connection;
  }

  private Answer sent(String path, String type, long length, InputStream content) throws IOException {
    var connection = asked(path);
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(length);
    connection.setRequestProperty("Content-Type", type);
    try (OutputStream out = connection.getOutputStream()) {
      content.transferTo(out);
    }
    return answer(connection);
  }

  /** Reads to the end, since a connection whose answer was not read is not used again. */
  private Answer answer(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    try (var in = status < HttpURLConnection.HTTP_BAD_REQUEST
        ? connection.getInputStream()
        : connection.getErrorStream()) {
      var body = in == null ? new byte[0] : in.readAllBytes();
      for (var cookie : connection.getHeaderFields().getOrDefault("Set-Cookie", List.of())) {
        var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      return new Answer(status, () -> new String(body, StandardCharsets.UTF_8),
          Objects.requireNonNullElse(connection.getHeaderField("Location"), ""));
    }
  }

  private static String field(String boundary, String name, String value) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
