package id.lelangkinerja.bsre;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.lelangkinerja.pades.Affixing;
import id.lelangkinerja.pades.Authority;
import id.lelangkinerja.pades.Signer;
import id.lelangkinerja.pades.Slot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Stands in for the signing service: speaks both of its interfaces, signs really with an authority of its own, and,
 * when told to, fails as such services do.
 */
public final class StandIn implements AutoCloseable {
  public static final String NIK = "3573010101700001";
  public static final String PASSPHRASE = "Rahasia#Negara 2018";

  /** A certificate of that day is not valid yet: the signature is whole, but does not hold. */
  private static final Instant NOT_YET = Instant.parse("2055-01-01T00:00:00Z");

  private static final String KEY = "Basic bGs6a3VuY2k=";

  /** How it answers an order. */
  public enum Manner {
    SIGNS, STALLS_SILENTLY, WAITS, SIGNS_AHEAD_OF_TIME, STALLS_AFTER_SIGNING, BREAKS_OFF, FAILS, LIES, TIMES_OUT
  }

  private final HttpServer server;
  private final Authority authority;
  private final Map<String, byte[]> signed = new ConcurrentHashMap<>();
  private final List<String> orders = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Manner manner = Manner.SIGNS;
  private volatile String signer = "Pejabat Uji";
  private volatile String certificate = "ISSUE";
  private volatile CountDownLatch arrived = new CountDownLatch(0);
  private volatile CountDownLatch released = new CountDownLatch(0);

  public StandIn(Path keys) throws IOException {
    this.authority = Authority.in(keys);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/sign/pdf", this::first);
    server.createContext("/api/v2/sign/pdf", this::second);
    server.createContext("/api/sign/download/", this::download);
    server.createContext("/api/user/status/",
        exchange -> json(exchange, 200, "{\"status_code\":1111,\"status\":\"%s\",\"message\":\"Sertifikat: %s\"}"
            .formatted(certificate, certificate)));
    server.createContext("/api/v2/user/check/status", this::standing);
    server.start();
  }

  public void behaves(Manner now) {
    manner = now;
  }

  /** Whom the certificates name from now on. */
  public void signsAs(String name) {
    signer = name;
  }

  /** What it says of everybody's certificate from now on: ISSUE where it is good. */
  public void saysOfCertificates(String status) {
    certificate = status;
  }

  /** From now on it leaves one order without an answer until it is released. */
  public void waits() {
    arrived = new CountDownLatch(1);
    released = new CountDownLatch(1);
    manner = Manner.WAITS;
  }

  /** Returns once an order has come in that waits. */
  public void awaitOrder() throws InterruptedException {
    if (!arrived.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("no order came");
    }
  }

  /** Answers the order that waits. */
  public void release() {
    released.countDown();
  }

  /** The orders that came in, by the interface that they came through. */
  public List<String> orders() {
    return List.copyOf(orders);
  }

  public Authority authority() {
    return authority;
  }

  public Account account(int version, Duration patience) {
    return new Account(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "lk", "kunci", version,
        patience);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }

  /** The second interface asks by POST, in JSON, and knows the one person. */
  private void standing(HttpExchange exchange) throws IOException {
    var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean posted = exchange.getRequestMethod().equals("POST")
        && KEY.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    var status = text.equals("{\"nik\":\"" + NIK + "\"}") ? certificate : "NOT_REGISTERED";
    json(exchange, posted ? 200 : 400, "{\"status_code\":1111,\"status\":\"%s\",\"message\":\"Sertifikat: %s\"}"
        .formatted(status, status));
  }

  private void first(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    var text = new String(body, StandardCharsets.ISO_8859_1);
    orders.add("v1");
    boolean known = text.contains("name=\"nik\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + NIK)
        && text.contains("\r\n\r\n" + PASSPHRASE + "\r\n") && text.contains("\r\n\r\nvisible\r\n");
    int from = text.indexOf("%PDF-");
    int to = text.lastIndexOf("\r\n--");
    answer(exchange, known, Arrays.copyOfRange(body, from, to), pdf -> pdf, "application/pdf");
  }

  private void second(HttpExchange exchange) throws IOException {
    var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    orders.add("v2");
    var file = Pattern.compile("\"file\":\\[\"([A-Za-z0-9+/=]+)\"]").matcher(text);
    boolean known = text.contains("\"nik\":\"" + NIK + "\"") && text.contains("\"passphrase\":\"" + PASSPHRASE + "\"");
    answer(exchange, known, Base64.getDecoder().decode(file.find() ? file.group(1) : ""),
        pdf -> ("{\"time\":12,\"file\":[\"" + Base64.getEncoder().encodeToString(pdf) + "\"]}")
            .getBytes(StandardCharsets.UTF_8),
        "application/json");
  }

  private interface Form {
    byte[] of(byte[] pdf);
  }

  private void answer(HttpExchange exchange, boolean known, byte[] pdf, Form form, String type) throws IOException {
    if (!KEY.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      json(exchange, 401, "{\"error\":\"Unauthorized\"}");
      return;
    }
    if (!known) {
      json(exchange, 400, "{\"status_code\":2031,\"error\":\"Passphrase anda salah\"}");
      return;
    }
    var made = new Affixing(authority).affix(pdf, new Signer(signer, null, null, "Kepala Dinas", "BSrE"),
        new Slot(Slot.LAST, 60 + 220 * (orders.size() % 2), 60, 200, 60), "Ditandatangani secara elektronik",
        manner == Manner.SIGNS_AHEAD_OF_TIME ? NOT_YET : Instant.now());
    switch (manner) {
      case SIGNS, SIGNS_AHEAD_OF_TIME -> send(exchange, type, form.of(made), made, true);
      case LIES -> send(exchange, type, form.of(pdf), pdf, true);
      case STALLS_SILENTLY -> stall();
      case WAITS -> {
        arrived.countDown();
        await(released);
        send(exchange, type, form.of(made), made, true);
      }
      case STALLS_AFTER_SIGNING -> {
        send(exchange, type, form.of(made), made, false);
        stall();
      }
      case BREAKS_OFF -> {
        send(exchange, type, form.of(made), made, false);
        exchange.close();
      }
      case TIMES_OUT -> json(exchange, 408, "{\"error\":\"Request Timeout\"}");
      case FAILS -> json(exchange, 500, "<html>Internal Server Error</html>");
    }
  }

  private void send(HttpExchange exchange, String type, byte[] content, byte[] pdf, boolean whole) throws IOException {
    var reference = "dok" + signed.size();
    signed.put(reference, pdf);
    exchange.getResponseHeaders().add("id_dokumen", reference);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content, 0, whole ? content.length : content.length / 2);
    exchange.getResponseBody().flush();
    if (whole) {
      exchange.close();
    }
  }

  private void download(HttpExchange exchange) throws IOException {
    if (!KEY.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      json(exchange, 401, "{\"error\":\"Unauthorized\"}");
      return;
    }
    var path = exchange.getRequestURI().getPath();
    var pdf = signed.get(path.substring(path.lastIndexOf('/') + 1));
    if (pdf == null) {
      json(exchange, 404, "{\"error\":\"Dokumen tidak ditemukan\"}");
      return;
    }
    exchange.getResponseHeaders().add("Content-Type", "application/pdf");
    exchange.sendResponseHeaders(200, pdf.length);
    exchange.getResponseBody().write(pdf);
    exchange.close();
  }

  private void stall() {
    await(closing);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void json(HttpExchange exchange, int status, String text) throws IOException {
    var body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
