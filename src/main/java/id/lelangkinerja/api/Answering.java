package id.lelangkinerja.api;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes problems: to systems that ask, in the language that they ask for. */
@Component
class Answering {
  static final String PROBLEM = "application/problem+json";
  private static final Locale CUSTOM = Locale.of("id");
  private static final long PATIENCE = 30;
  private final MessageSource messages;

  Answering(MessageSource messages) {
    this.messages = messages;
  }

  /** English where that is asked for before Indonesian, which is what everybody else reads. */
  Texts texts(HttpServletRequest request) {
    return new Texts(language(request), messages);
  }

  void refuse(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers(refused.reason(), refused, response);
    write(Problem.of(refused, texts(request)), request, response);
  }

  void refuse(Unfit unfit, HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(Problem.of(unfit, texts(request)), request, response);
  }

  void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(problem, problem.status(), request, response);
  }

  /** The same for a problem that tells more than others do. */
  void write(Object problem, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(status);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).getLanguage());
    response.setContentType(PROBLEM);
    var body = Json.write(problem);
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
    response.flushBuffer();
  }

  private static void headers(Reason reason, Refused refused, HttpServletResponse response) {
    switch (reason) {
      case API_TOKEN_MISSING -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case API_TOKEN_UNKNOWN -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
      case API_SCOPE_MISSING -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
          "Bearer error=\"insufficient_scope\", scope=\"" + refused.values().getFirst() + "\"");
      case API_TOO_OFTEN -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.values().getFirst()));
      case API_BUSY -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE));
      default -> {
        // nothing but the problem itself
      }
    }
  }

  private static Locale language(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return CUSTOM;
    }
    for (var wanted : Collections.list(request.getLocales())) {
      switch (wanted.getLanguage()) {
        case "en" -> {
          return Locale.ENGLISH;
        }
        case "id", "in" -> {
          return CUSTOM;
        }
        default -> {
          // the next one
        }
      }
    }
    return CUSTOM;
  }
}
