package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AskedTest {
  @Test
  void the_other_language_keeps_what_narrows_the_page() {
    var request = new MockHttpServletRequest("GET", "/3573/contracts");
    request.setQueryString("q=banjir%20kota&lang=id&page=2");
    assertThat(Asked.of(request).inLanguage(Locale.ENGLISH))
        .isEqualTo("/3573/contracts?q=banjir%20kota&page=2&lang=en");
  }

  @Test
  void an_error_page_leads_to_the_page_that_was_asked_for() {
    var request = new MockHttpServletRequest("GET", "/error");
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/3573/nothing");
    request.setAttribute(RequestDispatcher.ERROR_QUERY_STRING, "a=b");
    assertThat(Asked.of(request).inLanguage(Locale.ENGLISH)).isEqualTo("/3573/nothing?a=b&lang=en");
  }

  @Test
  void what_was_sent_and_failed_leads_to_the_front_page_of_its_region() {
    var request = new MockHttpServletRequest("GET", "/error");
    request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/3573/measurements/x/evidence");
    assertThat(Asked.of(request).inLanguage(Locale.ENGLISH)).isEqualTo("/3573?lang=en");
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/sign-in");
    assertThat(Asked.of(request).inLanguage(Locale.ENGLISH)).isEqualTo("/?lang=en");
  }

  @Test
  void a_form_that_came_back_keeps_nothing_of_what_was_sent() {
    var request = new MockHttpServletRequest("POST", "/3573/planning/new-problem");
    request.setQueryString("secret=1");
    assertThat(Asked.of(request).inLanguage(Locale.of("id"))).isEqualTo("/3573/planning/new-problem?lang=id");
  }
}
