package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Mailbox;
import id.lelangkinerja.cast.SecondOffices;
import id.lelangkinerja.cast.TestConnections;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Links;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * Over a real port and a bare socket, so that a request can stop in the midst of its body: it begins in time, and the
 * deadline passes by the database's clock before its last byte is there.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"lk.database.as=loader",
    "lk.demo=false", "lk.mail.from=lelang-kinerja@uji.example", "lk.address="})
@AutoConfigureMockMvc
@Import({TestConnections.class, Worlds.class, SecondOffices.class, Mailbox.class, Clockwork.class, Auction.class})
@Timeout(120)
class LateBodyTest {
  private static final Pattern COOKIE = Pattern.compile("(?mi)^Set-Cookie: ([^=]+)=([^;\r]*)");
  @LocalServerPort
  int port;
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  World world;
  Auction.Open open;
  Links links;
  BidId bid;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  @BeforeEach
  void draft() throws IOException {
    world = worlds.fresh();
    open = auction.open(world);
    links = world.links();
    bid = auction.drafted(open, world.dinkesHead(), Auction.complete(open, "Sampai baita terakhir"));
    var page = exchange("GET", "/sign-in", "");
    exchange("POST", "/sign-in", fields(page, "name", "dinkes-head", "password", "kata-sandi-dinkes-head"));
  }

  @AfterEach
  void back() {
    auction.backToToday();
  }

  @Test
  void a_submission_that_began_in_time_and_ended_late_is_refused_and_the_draft_stays() throws IOException {
    var check = exchange("GET", links.bidPart(bid.value(), "check"), "");
    var code = hidden(check, "code");
    var submission = links.bidPart(bid.value(), "submission");
    var body = fields(check, "revision", hidden(check, "revision"), "code", code);
    var answer = acrossTheDeadline(submission, "application/x-www-form-urlencoded",
        body.getBytes(StandardCharsets.US_ASCII));
    assertThat(answer).startsWith("HTTP/1.1 409").contains("sudah lewat", code);
    assertThat(auction.state(open, bid)).isEqualTo("DRAFT");
    assertThat(count("bid_version")).isEqualTo("0");
    assertThat(exchange("GET", links.bidPart(bid.value(), "preview"), "")).contains("Sampai baita terakhir");
    auction.backToToday();
    assertThat(exchange("POST", submission, body)).as("the very same form, in time").startsWith("HTTP/1.1 303");
    assertThat(auction.state(open, bid)).isEqualTo("SUBMITTED");
  }

  @Test
  void what_is_typed_into_a_section_comes_back_when_its_form_arrives_late() throws IOException {
    var summary = links.bidPart(bid.value(), "summary");
    var page = exchange("GET", summary, "");
    var body = fields(page, "version", hidden(page, "version"), "summary", "Diketik sampai menit terakhir");
    var answer = acrossTheDeadline(summary, "application/x-www-form-urlencoded",
        body.getBytes(StandardCharsets.US_ASCII));
    assertThat(answer).startsWith("HTTP/1.1 409").contains("sudah lewat", "Diketik sampai menit terakhir");
    assertThat(exchange("GET", links.bidPart(bid.value(), "preview"), "")).contains("Sampai baita terakhir");
  }

  @Test
  void an_attachment_lies_nowhere_while_it_comes_in_and_is_refused_when_it_ends_late() throws IOException {
    var url = links.bidPart(bid.value(), "attachments");
    var page = exchange("GET", url, "");
    var marker = "Rahasia" + UUID.randomUUID().toString().replace("-", "");
    var body = new StringBuilder();
    for (var field : new String[]{"_csrf", "key"}) {
      body.append("--batas\r\nContent-Disposition: form-data; name=\"").append(field).append("\"\r\n\r\n")
          .append(hidden(page, field)).append("\r\n");
    }
    body.append("--batas\r\nContent-Disposition: form-data; name=\"file\"; filename=\"kajian.txt\"\r\n\r\n")
        .append((marker + "\n").repeat(40_000)).append("\r\n--batas--\r\n");
    var whole = body.toString().getBytes(StandardCharsets.US_ASCII);
    try (var socket = begun(url, "multipart/form-data; boundary=batas", whole)) {
      assertThat(temporary(marker)).as("while half of it is there").isEmpty();
      auction.pastDeadline(open);
      assertThat(ended(socket, whole)).startsWith("HTTP/1.1 409").contains("sudah lewat");
    }
    assertThat(temporary(marker)).isEmpty();
    assertThat(exchange("GET", url, "")).contains("Belum ada berkas terlampir");
  }

  private String acrossTheDeadline(String url, String type, byte[] body) throws IOException {
    try (var socket = begun(url, type, body)) {
      auction.pastDeadline(open);
      return ended(socket, body);
    }
  }

  /** Sends the head and the first half, which the server has taken in when it asks for nothing more. */
  private Socket begun(String url, String type, byte[] body) throws IOException {
    var socket = new Socket("localhost", port);
    socket.getOutputStream().write(head("POST", url, type, body.length));
    socket.getOutputStream().write(body, 0, body.length / 2);
    socket.getOutputStream().flush();
    return socket;
  }

  private static String ended(Socket socket, byte[] body) throws IOException {
    socket.getOutputStream().write(body, body.length / 2, body.length - body.length / 2);
    socket.getOutputStream().flush();
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String exchange(String method, String url, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.US_ASCII);
    try (var socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(head(method, url, "application/x-www-form-urlencoded", bytes.length));
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      var answer = read(socket.getInputStream());
      COOKIE.matcher(answer.substring(0, answer.indexOf("\r\n\r\n"))).results()
          .forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
      return answer;
    }
  }

  private static String read(InputStream answer) throws IOException {
    return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
  }

  private byte[] head(String method, String url, String type, int length) {
    var cookie = cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
    return String.join("\r\n", method + " " + url + " HTTP/1.1", "Host: localhost:" + port, "Connection: close",
        "Accept-Language: id", "Accept-Encoding: identity", "Cookie: " + cookie, "Content-Type: " + type,
        "Content-Length: " + length, "", "").getBytes(StandardCharsets.US_ASCII);
  }

  /** The hidden fields of every form, and these. */
  private static String fields(String page, String... namesAndValues) {
    var fields = new StringBuilder("_csrf=" + encoded(hidden(page, "_csrf")) + "&key=" + encoded(hidden(page, "key")));
    for (int at = 0; at < namesAndValues.length; at += 2) {
      fields.append('&').append(namesAndValues[at]).append('=').append(encoded(namesAndValues[at + 1]));
    }
    return fields.toString();
  }

  private static String hidden(String page, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name + " in " + page.lines().findFirst()).isTrue();
    return found.group(1);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String count(String table) {
    return auction.one(world.region(), "select count(*)::text from " + table + " where bid_id = :id", bid.value());
  }

  /** The temporary files, of the program and its servlet container, in which the text stands; others come and go. */
  private static List<Path> temporary(String text) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(Path.of(System.getProperty("java.io.tmpdir")), Set.of(), 6, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean uploaded = file.toString().contains("tomcat") || file.getFileName().toString().startsWith("upload");
        if (uploaded && attributes.isRegularFile() && holds(file, text)) {
          found.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
        return FileVisitResult.CONTINUE;
      }
    });
    return found;
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException gone) {
      return false;
    }
  }
}
