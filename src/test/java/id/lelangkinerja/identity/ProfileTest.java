package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Mailbox;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.platform.PersonId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ProgrammeTest
class ProfileTest {
  private static final String OTHER = "sepeda biru di atas genting";
  @Autowired
  Worlds worlds;
  @Autowired
  MockMvc mvc;
  @Autowired
  Mailbox.Arrived mailbox;
  @Autowired
  Clockwork clockwork;
  @Autowired
  PersonRepository people;
  @Autowired
  JdbcClient jdbc;
  World world;
  Browser browser;
  Newcomer newcomer;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    browser = new Browser(mvc);
    newcomer = Newcomer.in(world).settles(world, browser, "PLANNER");
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
  }

  @Test
  void everybody_sees_their_offices_sessions_and_sign_ins_and_nobody_elses() {
    var page = browser.opens(links().profile()).body();
    assertThat(page).contains("Wayan Contoh: profil Anda", "Jabatan PLANNER", "Firefox, Linux", "Peramban ini",
        "Anda masuk di 1 peramban").doesNotContain("Akhiri semua sesi lain", "Pemeran mayor");
    assertThat(world.stranger().opens(links().profile()).status()).isEqualTo(404);
    assertThat(world.citizen().opens(links().profile()).location()).startsWith("/sign-in");
    assertThat(world.planner().inEnglish().opens(links().profile()).body()).contains("your profile");
  }

  @Test
  void a_session_that_began_with_the_old_password_in_the_moment_of_a_reset_does_not_survive() {
    assertThat(browser.opens(world.links().work()).status()).isEqualTo(200);
    // The reset has ended all sessions that it saw; this one was written a moment later.
    people.setPassword(new PersonId(newcomer.id()), "{noop}" + OTHER);
    assertThat(browser.opens(world.links().work()).location()).startsWith("/sign-in");
  }

  @Test
  void the_last_use_of_a_session_is_written_once_a_minute_and_not_at_each_request() {
    long begun = lastUse();
    browser.opens(world.links().work());
    assertThat(lastUse()).isEqualTo(begun);
    jdbc.sql("update spring_session set last_access_time = last_access_time - 61000 where principal_name = :person")
        .param("person", newcomer.id().toString()).update();
    browser.opens(world.links().work());
    assertThat(lastUse()).isGreaterThanOrEqualTo(begun);
  }

  private long lastUse() {
    return jdbc.sql("select last_access_time from spring_session where principal_name = :person")
        .param("person", newcomer.id().toString()).query(Rows.of(Long.class)).single();
  }

  @Test
  void the_other_sessions_end_and_this_one_goes_on() {
    var other = new Browser(mvc);
    other.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    assertThat(browser.opens(links().profile()).body()).contains("Anda masuk di 2 peramban", "Akhiri semua sesi lain");
    assertThat(browser.sends(links().otherSessions()).status()).isEqualTo(303);
    assertThat(other.opens(world.links().work()).location()).startsWith("/sign-in");
    assertThat(browser.opens(world.links().work()).status()).isEqualTo(200);
  }

  @Test
  void a_new_password_needs_the_old_one_and_ends_the_other_sessions() {
    var other = new Browser(mvc);
    other.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    var wrong = browser.sends(links().password(), "old", "bukan ini kata sandinya", "password", OTHER, "again", OTHER);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"old-mistake\"").doesNotContain(OTHER);
    assertThat(browser.sends(links().password(), "old", Newcomer.PASSWORD, "password", OTHER, "again", OTHER).status())
        .isEqualTo(303);
    assertThat(other.opens(world.links().work()).location()).startsWith("/sign-in");
    assertThat(browser.opens(world.links().work()).status()).isEqualTo(200);
    assertThat(other.signsIn(newcomer.signIn(), Newcomer.PASSWORD).status()).isEqualTo(422);
    assertThat(other.signsIn(newcomer.signIn(), OTHER).status()).isEqualTo(302);
  }

  @Test
  void the_old_password_is_not_guessed_in_an_open_session() {
    for (int guess = 0; guess < 5; guess++) {
      browser.sends(links().password(), "old", "tebakan " + guess, "password", OTHER, "again", OTHER);
    }
    assertThat(browser.sends(links().password(), "old", Newcomer.PASSWORD, "password", OTHER, "again", OTHER).status())
        .isEqualTo(429);
  }

  @Test
  void the_chosen_language_is_spoken_wherever_one_signs_in() {
    assertThat(browser.sends(links().language(), "language", "en").status()).isEqualTo(303);
    assertThat(browser.opens(world.links().work()).body()).contains("lang=\"en\"");
    var other = new Browser(mvc);
    other.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    assertThat(other.opens(world.links().work()).body()).contains("lang=\"en\"");
    assertThat(browser.sends(links().language(), "language", "xx").status()).isEqualTo(422);
  }

  @Test
  void a_forgotten_password_is_chosen_anew_by_mail_and_the_link_bears_the_operators_address() {
    var mail = setMail();
    var stranger = new Browser(mvc);
    var known = stranger.sends(PeopleLinks.forgotten(), "name", newcomer.signIn());
    var unknown = stranger.sends(PeopleLinks.forgotten(), "name", "bukan-siapa-siapa");
    assertThat(known.status()).isEqualTo(200);
    assertThat(plain(known.body())).contains("Periksa surel Anda").isEqualTo(plain(unknown.body()));
    clockwork.run("mail.delivery");
    var letter = mailbox.to(mail).getLast();
    assertThat(letter.subject()).isEqualTo("Kata sandi baru untuk Lelang Kinerja");
    var link = Pattern.compile("https://lelang.uji.example(/invitation/[A-Za-z0-9_-]{43})").matcher(letter.text());
    assertThat(link.find()).isTrue();
    assertThat(stranger.sends(link.group(1), "password", OTHER, "again", OTHER).location()).contains("/sign-in");
    assertThat(browser.opens(world.links().work()).location()).startsWith("/sign-in");
    assertThat(stranger.signsIn(newcomer.signIn(), OTHER).status()).isEqualTo(302);
  }

  @Test
  void nobody_is_flooded_with_links() {
    var stranger = new Browser(mvc);
    for (int no = 0; no < 3; no++) {
      assertThat(stranger.sends(PeopleLinks.forgotten(), "name", newcomer.signIn()).status()).isEqualTo(200);
    }
    assertThat(stranger.sends(PeopleLinks.forgotten(), "name", newcomer.signIn()).status()).isEqualTo(429);
  }

  @Test
  void a_new_mail_address_needs_the_password_and_the_old_address_is_told() {
    var mail = setMail();
    assertThat(browser.sends(links().mail(), "mail", "lain@contoh.example", "old", "salah sekali").status())
        .isEqualTo(422);
    assertThat(browser.sends(links().mail(), "mail", "a@b.id, c@d.id", "old", Newcomer.PASSWORD).body())
        .contains("id=\"mail-mistake\"");
    assertThat(browser.sends(links().mail(), "mail", UUID.randomUUID() + "@contoh.example", "old", Newcomer.PASSWORD)
        .status()).isEqualTo(303);
    clockwork.run("mail.delivery");
    assertThat(mailbox.to(mail).getLast().subject()).contains("diubah");
  }

  @Test
  void an_invitation_goes_by_mail_where_there_is_an_address_and_is_not_shown() {
    var mail = UUID.randomUUID() + "@contoh.example";
    var registered = world.administrator().sends(links().registering(), "signIn", "surel-" + world.here().code(),
        "name",
        "Nyoman Misal", "mail", mail);
    assertThat(registered.status()).isEqualTo(303);
    assertThat(world.administrator().opens(registered.location()).body()).contains("dikirim lewat surel")
        .doesNotContain("/invitation/");
    clockwork.run("mail.delivery");
    assertThat(mailbox.to(mail)).singleElement().satisfies(letter -> assertThat(letter.text()).contains("Nyoman Misal",
        "https://lelang.uji.example/invitation/"));
  }

  private String setMail() {
    var mail = UUID.randomUUID() + "@contoh.example";
    assertThat(browser.sends(links().mail(), "mail", mail, "old", Newcomer.PASSWORD).status()).isEqualTo(303);
    return mail;
  }

  /** Without what differs in any two answers. */
  private static String plain(String body) {
    return body.replaceAll("value=\"[^\"]*\"", "");
  }

  private PeopleLinks links() {
    return world.links().people();
  }
}
