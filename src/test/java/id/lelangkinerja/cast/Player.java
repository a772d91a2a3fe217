package id.lelangkinerja.cast;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** One person of the cast: what they hold on the day of asking, and what they get when they open or send something. */
public final class Player {
  private final String title;
  private final MockMvc mvc;
  private final Optional<Supplier<Acting>> acting;
  private final Locale language;

  Player(String title, MockMvc mvc, Optional<Supplier<Acting>> acting, Locale language) {
    this.title = title;
    this.mvc = mvc;
    this.acting = acting;
    this.language = language;
  }

  /** The same person, reading English. */
  public Player inEnglish() {
    return new Player(title, mvc, acting, Locale.ENGLISH);
  }

  /** With what this person signs in, and confirms what cannot be undone. */
  public String password() {
    return password(title);
  }

  static String password(String title) {
    return "kata-sandi-" + title;
  }

  /** The first argument of a use case, with the grants of the programme's today. */
  public Acting acting() {
    return acting.orElseThrow().get();
  }

  public boolean isSignedIn() {
    return acting.isPresent();
  }

  public Answer opens(String address) {
    return exchange(get(java.net.URI.create(address)));
  }

  /** Sends a form: names and values in turn; its key is new unless one of the names is "key". */
  public Answer sends(String address, String... namesAndValues) {
    return exchange(fields(post(java.net.URI.create(address)), namesAndValues));
  }

  /** Signs as a person does: opens the file that the page shows first, then sends the form to the page's address. */
  public Answer signs(String address, String... namesAndValues) {
    reads(address);
    return sends(address, namesAndValues);
  }

  /** Opens the file of a page on which it is to be signed; an act of handover is signed on its own page. */
  public void reads(String address) {
    var own = opens(address);
    var page = own.status() == 200 ? own : opens(address.replaceAll("/signature$", ""));
    var file = Pattern.compile("id=\"document\" href=\"([^\"]*)\"").matcher(page.body());
    if (file.find()) {
      opens(file.group(1));
    }
  }

  /** Sends a form with one file under the name "file". */
  public Answer sendsFile(String address, String fileName, String type, byte[] content, String... namesAndValues) {
    var request = multipart(java.net.URI.create(address)).file(new MockMultipartFile("file", fileName, type, content));
    return exchange(fields(request, namesAndValues));
  }

  /** Sends a form with several files under the name "file", each plain text by its name. */
  public Answer sendsFiles(String address, Map<String, byte[]> files, String... namesAndValues) {
    var request = multipart(java.net.URI.create(address));
    files.forEach((name, content) -> request.file(new MockMultipartFile("file", name, "text/plain", content)));
    return exchange(fields(request, namesAndValues));
  }

  private static <B extends AbstractMockHttpServletRequestBuilder<B>> B fields(B request, String... namesAndValues) {
    for (int at = 0; at < namesAndValues.length; at += 2) {
      request.param(namesAndValues[at], namesAndValues[at + 1]);
    }
    if (!List.of(namesAndValues).contains("key")) {
      request.param("key", UUID.randomUUID().toString());
    }
    return request.with(csrf());
  }

  /** The bytes of what is downloaded from the address. */
  public byte[] fetches(String address) {
    return response(get(java.net.URI.create(address))).getContentAsByteArray();
  }

  private <B extends AbstractMockHttpServletRequestBuilder<B>> Answer exchange(B request) {
    var response = response(request);
    var location = response.getHeader("Location");
    try {
      return new Answer(response.getStatus(), location == null ? "" : location, response.getContentAsString());
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private <B extends AbstractMockHttpServletRequestBuilder<B>> org.springframework.mock.web.MockHttpServletResponse response(
      B request) {
    request.locale(language);
    if ("en".equals(language.getLanguage())) {
      request.header("Accept-Language", "en");
    }
    acting.ifPresent(who -> request.with(authentication(UsernamePasswordAuthenticationToken
        .authenticated(who.get().person().value().toString(), null, List.of()))));
    try {
      return mvc.perform(request).andReturn().getResponse();
    } catch (Exception failure) {
      throw new AssertionError(title + " got an exception instead of an answer", failure);
    }
  }

  @Override
  public String toString() {
    return title;
  }
}
