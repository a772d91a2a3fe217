package id.lelangkinerja.upgrade;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody at a plain HTTP client, with cookies. */
final class Reader {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final String address;
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Reader(int port) {
    this.address = "http://localhost:" + port;
  }

  HttpResponse<String> opens(String path) {
    return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  Reader signedIn(String name, String password) {
    var found = TOKEN.matcher(opens("/sign-in").body());
    if (!found.find()) {
      throw new AssertionError("the page to sign in on has no token");
    }
    var answer = answer(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers
            .ofString("name=" + name + "&password=" + password + "&_csrf=" + found.group(1)))
        .build());
    if (answer.statusCode() != 302) {
      throw new AssertionError("signing in answers " + answer.statusCode());
    }
    return this;
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
