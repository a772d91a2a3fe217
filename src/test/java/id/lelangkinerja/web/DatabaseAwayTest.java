package id.lelangkinerja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.Failing;
import id.lelangkinerja.database.NoConnection;
import id.lelangkinerja.measurement.Contracts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People are told that the database is away, in words and by a status that says to come again. */
@ProgrammeTest
class DatabaseAwayTest {
  @Autowired
  Worlds worlds;
  @Autowired
  MockMvc mvc;
  @Autowired
  DataSource pool;
  @Autowired
  Connections connections;
  @Autowired
  Contracts contracts;

  @Test
  void a_page_and_a_form_say_that_it_is_worth_another_try() throws Exception {
    var world = worlds.fresh();
    var operator = UsernamePasswordAuthenticationToken
        .authenticated(world.dinkesOperator().acting().person().value().toString(), null, List.of());
    var figures = world.links().figures().measurements();
    try (var none = new NoConnection(pool)) {
      assertThat(none).isNotNull();
      says(get(figures).with(authentication(operator)), "id", "Saat ini belum dapat dilayani");
      says(get(figures).with(authentication(operator)), "en", "This cannot be served at the moment");
      says(get(world.links().region()), "id", "Saat ini belum dapat dilayani");
      says(post(world.links().imports().kind("figures")).with(authentication(operator)).with(csrf()).param("key",
          UUID.randomUUID().toString()), "id", "Saat ini belum dapat dilayani");
    }
    assertThat(world.dinkesOperator().opens(figures).status()).isEqualTo(200);
  }

  @Test
  void an_act_that_is_cut_off_or_finds_no_room_is_told_and_nothing_of_it_stays() throws Exception {
    var world = worlds.fresh();
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    var figure = contracts.period(world, contract, "IZIN", 1).value();
    var form = new String[]{"value", "90", "note", "Register", "key", UUID.randomUUID().toString()};
    var address = world.links().figures().measurementDraft(figure);
    var operator = world.dinkesOperator();
    try (var lost = Failing.lost(connections, world.region(), "act")) {
      assertThat(lost).isNotNull();
      var cut = operator.sends(address, form);
      assertThat(cut.status()).isEqualTo(503);
      assertThat(cut.body()).contains("Saat ini belum dapat dilayani");
    }
    try (var full = Failing.full(connections, world.region(), "act")) {
      assertThat(full).isNotNull();
      var refused = operator.sends(address, form);
      assertThat(refused.status()).isEqualTo(507);
      assertThat(refused.body()).contains("Tempat penyimpanan penuh");
    }
    assertThat(contracts.count(world, "measurement_version")).isZero();
    assertThat(operator.sends(address, form).status()).as("the same form, sent again").isEqualTo(303);
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
  }

  private void says(MockHttpServletRequestBuilder request, String language, String words) throws Exception {
    MockHttpServletResponse answer = mvc
        .perform(request.locale(Locale.of(language)).header("Accept-Language", language)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
    assertThat(answer.getContentAsString()).contains(words);
  }
}
