package id.lelangkinerja.token;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.identity.RegisteringPerson;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.TokenLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class TokensTest {
  private static final Pattern SECRET = Pattern.compile("value=\"(lk_[A-Za-z0-9_-]{43})\"");
  @Autowired
  Worlds worlds;
  @Autowired
  Recognising recognising;
  @Autowired
  ExpiryReminding reminding;
  @Autowired
  RegisteringPerson people;
  @Autowired
  Appointing appointing;
  @Autowired
  OfficeQuery offices;
  @Autowired
  MakingToken making;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_secret_is_shown_in_the_very_answer_and_never_again() {
    var key = UUID.randomUUID().toString();
    var maker = world.dinkesOperator();
    var made = make(maker, "figures:write", "2020-07-05", "key", key);
    var secret = secret(made);
    assertThat(make(maker, "figures:write", "2020-07-05", "key", key))
        .satisfies(again -> assertThat(again.location()).endsWith("/tokens"))
        .satisfies(again -> assertThat(again.body()).doesNotContain(secret));
    assertThat(maker.opens(links().list()).body()).contains("SIMPUS", secret.substring(0, 7)).doesNotContain(secret);
    var bearer = recognised(secret).orElseThrow();
    assertThat(bearer.who()).isEqualTo(maker.acting());
    assertThat(bearer.scopes()).containsExactly(TokenScope.FIGURES_WRITE);
    assertThat(maker.opens(links().list()).body()).contains("5 Juli 2019");
    assertThat(new Secret(secret).toString()).doesNotContain(secret);
  }

  @Test
  void nobody_makes_a_token_for_more_than_they_may_do() {
    assertThat(make(world.monitor(), "figures:write", "2019-12-31").body())
        .contains("Token tidak dapat melebihi wewenang Anda sendiri");
    assertThat(make(world.administrator(), "figures:read", "2019-12-31").status()).isEqualTo(422);
    assertThat(make(world.monitor(), "figures:read", "2019-12-31").status()).isEqualTo(200);
    assertThat(make(world.verifier(), "figures:read", "2019-12-31").isRefused()).isTrue();
    assertThat(world.dinkesHead().sends(links().making(), "system", "X", "expires", "2019-12-31").status())
        .isEqualTo(422);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    make(world.monitor(), "figures:read", "2019-12-31");
    var wrong = world.monitor().sends(links().making(), "system", "simpus", "expires", "2031-01-01");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"scopes-mistake\"", "id=\"expires-mistake\"", "id=\"system-mistake\"");
    assertThat(world.monitor().sends(links().making(), "system", "", "expires", "").body())
        .contains("id=\"scopes-mistake\"", "id=\"expires-mistake\">Bagian ini wajib diisi", "id=\"system-mistake\"");
  }

  @Test
  void a_second_token_of_the_same_name_is_made_only_where_that_is_meant() {
    make(world.monitor(), "figures:read", "2019-12-31");
    make(world.dinkesHead(), "figures:read", "2019-12-31");
    var warned = make(world.monitor(), "figures:read", "2019-12-31");
    assertThat(warned.status()).isEqualTo(409);
    assertThat(warned.body()).contains("Token bernama “SIMPUS” sudah ada", "name=\"another\"");
    assertThat(make(world.monitor(), "figures:read", "2019-12-31", "another", "yes").status()).isEqualTo(200);
    at("2020-01-01T03:00:00Z");
    assertThat(make(world.monitor(), "figures:read", "2020-12-31").status()).as("the others are over").isEqualTo(200);
  }

  @Test
  void a_token_works_for_a_year_at_most() {
    assertThat(make(world.monitor(), "figures:read", "2020-07-06").status()).isEqualTo(422);
    assertThat(make(world.monitor(), "figures:read", "2019-07-04").status()).isEqualTo(422);
    assertThat(make(world.monitor(), "figures:read", "").status()).isEqualTo(422);
    var secret = secret(make(world.monitor(), "figures:read", "2019-07-10"));
    at("2019-07-10T16:00:00Z");
    assertThat(recognised(secret)).isPresent();
    at("2019-07-10T17:00:00Z");
    assertThat(recognised(secret)).as("after midnight in Malang").isEmpty();
  }

  @Test
  void a_token_ends_with_its_makers_way_in_and_with_their_office() {
    var administrator = world.administrator();
    var person = people.register(administrator.acting(),
        new RegisteringPerson.NewPerson("op-" + world.here().code(), "Ketut Misal", null, null, null));
    appointing.appoint(administrator.acting(), person, new Appointing.Office(Role.AGENCY_OPERATOR,
        world.agency("dinkes"), "Operator", false, LocalDate.of(2019, 1, 1), null));
    var secret = making.make(offices.acting(person, world.region(), LocalDate.of(2019, 7, 5)).orElseThrow(),
        new MakingToken.Wanted("SIMPUS", Set.of(TokenScope.FIGURES_WRITE), LocalDate.of(2020, 1, 1))).secret();
    assertThat(recognised(secret)).isPresent();
    var page = world.links().people().person(person.value());
    assertThat(administrator.sends(page + "/deactivation", "reason", "pindah").status()).isEqualTo(303);
    assertThat(recognised(secret)).isEmpty();
    assertThat(administrator.sends(page + "/reactivation").status()).isEqualTo(303);
    assertThat(recognised(secret)).isPresent();
    var end = Pattern.compile("href=\"([^\"]*/offices/[0-9a-f-]{36}/end)\"")
        .matcher(administrator.opens(page).body());
    assertThat(end.find()).isTrue();
    assertThat(administrator.sends(end.group(1), "last", "2019-07-05").status()).isEqualTo(303);
    assertThat(recognised(secret)).isPresent();
    at("2019-07-06T03:00:00Z");
    assertThat(recognised(secret)).isEmpty();
  }

  @Test
  void the_administrator_sees_and_revokes_the_tokens_of_everybody() {
    var secret = secret(make(world.dinkesHead(), "figures:read", "2020-01-01"));
    assertThat(world.dinkesOperator().opens(links().list()).body()).doesNotContain("SIMPUS");
    var list = world.administrator().opens(links().list()).body();
    assertThat(list).contains("SIMPUS", world.dinkesHead().acting().name());
    var token = Pattern.compile("/tokens/([0-9a-f-]{36})/revocation").matcher(list);
    assertThat(token.find()).isTrue();
    var revocation = links().revocation(UUID.fromString(token.group(1)));
    assertThat(world.dinkesOperator().sends(revocation).isRefused()).isTrue();
    assertThat(world.dinkesOperator().opens(revocation).isRefused()).isTrue();
    assertThat(recognised(secret)).isPresent();
    assertThat(world.administrator().sends(revocation).status()).isEqualTo(303);
    assertThat(recognised(secret)).isEmpty();
    assertThat(world.administrator().sends(revocation).body()).contains("Token ini sudah dicabut");
    assertThat(world.dinkesHead().opens(links().list()).body()).contains("Dicabut");
  }

  @Test
  void nothing_but_a_secret_of_this_region_is_recognised() {
    var secret = secret(make(world.monitor(), "figures:read", "2020-01-01"));
    assertThat(recognising.recognise(worlds.fresh().region(), secret)).isEmpty();
    assertThat(recognised(secret + "A")).isEmpty();
    assertThat(recognised(secret.substring(0, 45) + (secret.endsWith("A") ? "B" : "A"))).isEmpty();
    assertThat(recognised("")).isEmpty();
  }

  @Test
  void whose_token_is_about_to_end_is_told_once() {
    make(world.monitor(), "figures:read", "2019-07-12");
    reminding.remind(world.region());
    var told = world.monitor().opens(world.links().notices().all()).body();
    assertThat(told).contains("Token sistem SIMPUS segera berakhir");
    reminding.remind(world.region());
    assertThat(world.monitor().opens(world.links().notices().all()).body().split("SIMPUS segera"))
        .hasSameSizeAs(told.split("SIMPUS segera"));
  }

  private Answer make(Player maker, String scope, String expires, String... more) {
    var fields = new ArrayList<>(
        List.of("system", "SIMPUS", "scopes", scope, "expires", expires));
    fields.addAll(List.of(more));
    return maker.sends(links().making(), fields.toArray(String[]::new));
  }

  private Optional<Recognising.Bearer> recognised(String secret) {
    return recognising.recognise(world.region(), secret);
  }

  private TokenLinks links() {
    return world.links().tokens();
  }

  private void at(String instant) {
    ((MovableClock) clock).moveTo(Instant.parse(instant));
  }

  static String secret(Answer made) {
    var secret = SECRET.matcher(made.body());
    assertThat(secret.find()).as(made.status() + " " + made.body()).isTrue();
    return secret.group(1);
  }
}
