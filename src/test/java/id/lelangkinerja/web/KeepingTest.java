package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who may keep which page. */
@ProgrammeTest
class KeepingTest {
  private static final String PRIVATE = "private, no-store";
  @Autowired
  Worlds worlds;
  @Autowired
  MockMvc mvc;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void a_public_page_may_be_kept_and_is_asked_about_each_time() throws Exception {
    var first = answer(get(world.links().contracts().list()));
    assertThat(first.getHeader("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    assertThat(String.join(", ", first.getHeaders("Vary"))).contains("Cookie", "Accept-Language");
    assertThat(first.getHeader("Set-Cookie")).isNull();
    var tag = first.getHeader("ETag");
    assertThat(tag).startsWith("W/\"");
    var second = answer(
        get(world.links().contracts().list()).header("If-None-Match", Optional.ofNullable(tag).orElseThrow()));
    assertThat(second.getStatus()).isEqualTo(304);
    assertThat(second.getContentAsString()).isEmpty();
    assertThat(second.getHeader("ETag")).isEqualTo(tag);
  }

  @Test
  void another_language_is_another_page() throws Exception {
    var indonesian = answer(get(world.links().contracts().list())).getHeader("ETag");
    assertThat(answer(get(world.links().contracts().list()).header("Accept-Language", "en")).getHeader("ETag"))
        .isNotNull().isNotEqualTo(indonesian);
    assertThat(answer(get(world.links().contracts().list() + "?lang=en")).getHeader("Cache-Control"))
        .isEqualTo(PRIVATE);
  }

  @Test
  void nothing_that_is_shown_to_somebody_signed_in_is_kept() throws Exception {
    for (var player : List.of(world.planner(), world.stranger())) {
      for (var address : List.of(world.links().region(), world.links().contracts().list(), world.links().agencies())) {
        var answer = answer(signedIn(get(address), player));
        assertThat(answer.getHeader("Cache-Control")).as(player + " " + address).isEqualTo(PRIVATE);
        assertThat(answer.getHeader("ETag")).isNull();
      }
    }
  }

  @Test
  void a_page_with_a_form_of_its_reader_and_a_page_that_failed_are_not_kept() throws Exception {
    assertThat(answer(get("/sign-in")).getHeader("Cache-Control")).isEqualTo(PRIVATE);
    var missing = answer(get(world.links().contracts().contract(java.util.UUID.randomUUID())));
    assertThat(missing.getStatus()).isEqualTo(404);
    assertThat(missing.getHeader("Cache-Control")).isEqualTo(PRIVATE);
  }

  private static MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request, Player player) {
    return request.with(authentication(UsernamePasswordAuthenticationToken
        .authenticated(player.acting().person().value().toString(), null, List.of())));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }
}
