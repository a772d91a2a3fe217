package id.lelangkinerja.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.lelangkinerja.cast.Answer;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser with its own cookies and its own address: signs in as people do, with sessions that are really kept. */
final class Browser {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private final MockMvc mvc;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private final String address = "10.9.%d.%d".formatted(NEXT.get() / 250, NEXT.getAndIncrement() % 250);

  Browser(MockMvc mvc) {
    this.mvc = mvc;
  }

  Answer signsIn(String name, String password) {
    return sends("/sign-in", "name", name, "password", password);
  }

  Answer opens(String url) {
    return exchange(get(URI.create(url)));
  }

  Answer sends(String url, String... namesAndValues) {
    var request = post(URI.create(url)).param("key", UUID.randomUUID().toString()).with(csrf());
    for (int at = 0; at < namesAndValues.length; at += 2) {
      request.param(namesAndValues[at], namesAndValues[at + 1]);
    }
    return exchange(request);
  }

  String cookie(String name) {
    var cookie = cookies.get(name);
    return cookie == null ? "" : cookie.getValue();
  }

  private Answer exchange(MockHttpServletRequestBuilder request) {
    request.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    cookies.values().forEach(request::cookie);
    request.with(sent -> {
      sent.setRemoteAddr(address);
      return sent;
    });
    try {
      var response = mvc.perform(request).andReturn().getResponse();
      for (var cookie : response.getCookies()) {
        cookies.put(cookie.getName(), cookie);
      }
      var location = response.getHeader("Location");
      return new Answer(response.getStatus(), location == null ? "" : location, response.getContentAsString());
    } catch (Exception failure) {
      throw new AssertionError("an exception instead of an answer", failure);
    }
  }
}
