package id.lelangkinerja.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system that asks with a token, or with none. */
public final class Caller {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final MockMvc mvc;
  private final Optional<String> token;
  private final String address;

  private Caller(MockMvc mvc, Optional<String> token, String address) {
    this.mvc = mvc;
    this.token = token;
    this.address = address;
  }

  public static Caller with(MockMvc mvc, String token) {
    return new Caller(mvc, Optional.of(token), elsewhere());
  }

  static Caller without(MockMvc mvc) {
    return new Caller(mvc, Optional.empty(), elsewhere());
  }

  /** Each asks from an address of its own, so that no test waits for the guesses of another. */
  private static String elsewhere() {
    return "host-" + UUID.randomUUID();
  }

  /** The same, asking from the address of the other. */
  Caller beside(Caller other) {
    return new Caller(mvc, token, other.address);
  }

  /** What came back. */
  public record Reply(int status, MockHttpServletResponse response, String body) {
    JsonNode json() {
      return JSON.readTree(body);
    }

    String code() {
      return json().path("code").stringValue("");
    }

    String header(String name) {
      return Objects.requireNonNullElse(response.getHeader(name), "");
    }
  }

  public Reply get(String address, String... headers) {
    return send("GET", address, null, headers);
  }

  Reply put(String address, String body, String... headers) {
    return send("PUT", address, body, headers);
  }

  /** Names and values of headers in turn; a body is JSON unless one of them is its Content-Type. */
  public Reply send(String method, String address, @Nullable String body,
      String... headers) {
    return sendBytes(method, address, body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** A file as it is. */
  public Reply sendsFile(String address, byte[] content, String... headers) {
    var all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/octet-stream";
    return sendBytes("POST", address, content, all);
  }

  Reply sendBytes(String method, String address, byte[] body, String... headers) {
    var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(address));
    request.with(sent -> {
      sent.setRemoteAddr(this.address);
      return sent;
    });
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    if (body.length > 0) {
      request.content(body);
      if (!Arrays.asList(headers).contains("Content-Type")) {
        request.header("Content-Type", "application/json");
      }
    }
    try {
      var response = mvc.perform(request).andReturn().getResponse();
      return new Reply(response.getStatus(), response, response.getContentAsString(StandardCharsets.UTF_8));
    } catch (Exception failure) {
      throw new AssertionError(method + " " + address + " got an exception instead of an answer", failure);
    }
  }
}
