package id.lelangkinerja.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Mailbox;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class NoticesTest {
  private static final Pattern READING = Pattern.compile("/notices/([0-9a-f-]{36})/reading");
  /** A Tuesday, ten in the morning in Malang. */
  private static final Instant TUESDAY = Instant.parse("2019-03-05T03:00:00Z");
  @Autowired
  Worlds worlds;
  @Autowired
  Notifying notifying;
  @Autowired
  Appointing appointing;
  @Autowired
  Scope scope;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  @Autowired
  Clockwork clockwork;
  @Autowired
  Mailbox.Arrived mailbox;
  TransactionTemplate transaction;
  World world;
  String address;

  @Autowired
  void transactions(PlatformTransactionManager transactions) {
    transaction = new TransactionTemplate(transactions);
  }

  @BeforeEach
  void found() {
    ((MovableClock) clock).moveTo(TUESDAY);
    world = worlds.fresh();
    address = UUID.randomUUID() + "@dinkes.example";
    write(world.dinkesHead(), address, "id");
  }

  @AfterEach
  void putBack() {
    jdbc.sql("update person set mail = null, language = null").update();
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_notice_says_what_until_when_and_leads_there_with_one_tap() {
    tell(NoticeKind.COMPLETION);
    var list = world.dinkesHead().opens(notices());
    assertThat(list.body()).contains("1 pemberitahuan belum Anda baca",
        "Penawaran untuk paket Stunting perlu dilengkapi",
        "Sampai 8 Maret 2019, 23.59 WIB");
    assertThat(world.dinkesHead().opens(world.links().work()).body()).contains("class=\"bell\"", "<b>1</b>");
    var opened = world.dinkesHead().sends(reading(list.body()));
    assertThat(opened.status()).isEqualTo(303);
    assertThat(opened.location()).isEqualTo(world.links().problems());
    assertThat(world.dinkesHead().opens(notices()).body()).contains("Semua pemberitahuan sudah Anda baca");
    assertThat(world.dinkesHead().inEnglish().opens(notices()).body())
        .contains("The bid for lot Stunting has to be completed");
  }

  @Test
  void a_notice_is_its_readers_alone_and_for_anybody_else_there_is_none() {
    tell(NoticeKind.COMPLETION);
    var address = reading(world.dinkesHead().opens(notices()).body());
    for (var other : List.of(world.dinsosHead(), world.administrator(), world.mayor())) {
      assertThat(other.sends(address).status()).as(other.toString()).isEqualTo(404);
      assertThat(other.opens(notices()).body()).doesNotContain("Stunting");
    }
    assertThat(world.stranger().sends(address).status()).isEqualTo(404);
    assertThat(world.stranger().opens(notices()).status()).isEqualTo(404);
    assertThat(world.citizen().opens(notices()).location()).contains("sign-in");
    assertThat(world.dinkesHead().opens(notices()).body()).contains("1 pemberitahuan belum");
  }

  @Test
  void whoever_acts_is_not_told_of_the_own_act_and_with_a_mark_each_is_told_once() {
    var told = told(NoticeKind.COMPLETION).once("satu");
    in(() -> notifying.tell(world.dinkesHead().acting(), Recipients.workingFor(world.agency("dinkes")), told));
    in(() -> notifying.tell(world.region(), Recipients.workingFor(world.agency("dinkes")), told));
    in(() -> notifying.tell(world.region(), Recipients.workingFor(world.agency("dinkes")), told));
    assertThat(unread(world.dinkesHead())).isEqualTo(1);
    assertThat(unread(world.dinkesOperator())).isEqualTo(1);
    assertThat(unread(world.dinsosHead())).isZero();
  }

  @Test
  void all_are_marked_as_read_at_once_but_what_came_after_the_list_was_shown() {
    tell(NoticeKind.COMPLETION);
    ((MovableClock) clock).moveTo(TUESDAY.plusSeconds(60));
    var seen = clock.instant().toString();
    ((MovableClock) clock).moveTo(TUESDAY.plusSeconds(120));
    tell(NoticeKind.AWARD);
    assertThat(world.dinkesHead().sends(world.links().notices().reading(), "seen", seen).status()).isEqualTo(303);
    assertThat(unread(world.dinkesHead())).isEqualTo(1);
    assertThat(world.dinkesHead().sends(world.links().notices().reading(), "seen", "kemarin").status()).isEqualTo(422);
  }

  @Test
  void the_list_puts_unread_ones_first_filters_by_kind_and_pages() {
    for (int no = 0; no < 30; no++) {
      tell(NoticeKind.AWARD);
    }
    world.dinkesHead().sends(world.links().notices().reading(), "seen", clock.instant().plusSeconds(1).toString());
    tell(NoticeKind.COMPLETION);
    var first = world.dinkesHead().opens(notices()).body();
    assertThat(first.indexOf("perlu dilengkapi")).isPositive().isLessThan(first.indexOf("Disampaikan"));
    assertThat(first).contains("Halaman 1 dari 2");
    assertThat(world.dinkesHead().opens(notices() + "?kind=COMPLETION").body()).contains("perlu dilengkapi")
        .doesNotContain("Halaman 1 dari");
    assertThat(world.dinkesHead().opens(notices() + "?kind=OFFICE").body())
        .contains("Tidak ada pemberitahuan jenis ini");
    assertThat(world.dinkesHead().opens(notices() + "?kind=';drop").status()).isEqualTo(200);
  }

  @Test
  void what_is_pressing_goes_by_mail_at_once_in_the_readers_language_with_the_operators_address() {
    write(world.dinkesOperator(), "op-" + address, "en");
    tell(NoticeKind.COMPLETION);
    clockwork.run("mail.delivery");
    assertThat(letters(address)).singleElement().satisfies(letter -> {
      assertThat(letter.subject()).isEqualTo("Lelang Kinerja: Penawaran untuk paket Stunting perlu dilengkapi");
      assertThat(letter.text()).contains("Yth. ", "Sampai 8 Maret 2019, 23.59 WIB",
          "https://lelang.uji.example" + world.links().problems(),
          "https://lelang.uji.example" + world.links().notices().preferences());
    });
    assertThat(letters("op-" + address)).singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("The bid for lot Stunting has to be completed"));
    clockwork.run("notice.digest");
    clockwork.run("mail.delivery");
    assertThat(letters(address)).as("told once by mail").hasSize(1);
  }

  @Test
  void the_rest_is_gathered_into_one_letter_each_morning_and_sent_once() {
    tell(NoticeKind.VALUE_RETURNED);
    tell(NoticeKind.VALUE_RETURNED);
    clockwork.run("mail.delivery");
    assertThat(letters(address)).isEmpty();
    ((MovableClock) clock).moveTo(TUESDAY.plus(Duration.ofHours(20)));
    clockwork.run("notice.digest");
    clockwork.run("notice.digest");
    clockwork.run("mail.delivery");
    assertThat(letters(address)).singleElement().satisfies(letter -> {
      assertThat(letter.subject()).endsWith(": 2 pemberitahuan baru");
      assertThat(letter.text().split("perlu dilengkapi", -1)).hasSize(3);
    });
    ((MovableClock) clock).moveTo(TUESDAY.plus(Duration.ofHours(44)));
    clockwork.run("notice.digest");
    clockwork.run("mail.delivery");
    assertThat(letters(address)).hasSize(1);
  }

  @Test
  void a_weekly_letter_waits_for_monday_and_what_was_read_is_in_none() {
    prefer("WEEKLY");
    tell(NoticeKind.COMPLETION);
    tell(NoticeKind.AWARD);
    world.dinkesHead().sends(reading(world.dinkesHead().opens(notices() + "?kind=AWARD").body()));
    morning(1);
    assertThat(letters(address)).isEmpty();
    morning(6);
    assertThat(letters(address)).singleElement()
        .satisfies(letter -> assertThat(letter.subject()).endsWith(": 1 pemberitahuan baru"));
  }

  @Test
  void whoever_wants_no_mail_gets_none_and_still_reads_it_on_screen() {
    prefer("NONE");
    tell(NoticeKind.COMPLETION);
    morning(1);
    morning(6);
    assertThat(letters(address)).isEmpty();
    assertThat(unread(world.dinkesHead())).isEqualTo(1);
    assertThat(world.dinkesHead().opens(world.links().notices().preferences()).body()).contains(address,
        "value=\"NONE\" selected");
    assertThat(world.dinkesHead().sends(world.links().notices().preferences(), "award", "SOMETIMES").status())
        .isEqualTo(422);
  }

  @Test
  void an_office_that_ended_gets_no_letters_any_more() {
    tell(NoticeKind.VALUE_RETURNED);
    in(() -> jdbc.sql("update appointment set valid_to = '2019-03-05' where region_id = :region")
        .param("region", world.region().value()).update());
    morning(1);
    assertThat(letters(address)).isEmpty();
  }

  @Test
  void read_notices_are_forgotten_after_half_a_year_and_unread_ones_after_more_than_one() {
    tell(NoticeKind.COMPLETION);
    tell(NoticeKind.AWARD);
    world.dinkesHead().sends(reading(world.dinkesHead().opens(notices() + "?kind=AWARD").body()));
    ((MovableClock) clock).moveTo(TUESDAY.plus(Duration.ofDays(179)));
    clockwork.run("notice.forgetting");
    assertThat(rows()).isEqualTo(4);
    ((MovableClock) clock).moveTo(TUESDAY.plus(Duration.ofDays(181)));
    clockwork.run("notice.forgetting");
    assertThat(rows()).isEqualTo(3);
    ((MovableClock) clock).moveTo(TUESDAY.plus(Duration.ofDays(401)));
    clockwork.run("notice.forgetting");
    assertThat(rows()).isZero();
  }

  @Test
  void an_office_that_somebody_gave_is_told_to_its_holder() {
    appointing.appoint(world.administrator().acting(), world.dinkesOperator().acting().person(),
        new Appointing.Office(Role.PANEL_MEMBER, null, "Anggota Tim Penguji", false, LocalDate.of(2019, 3, 1), null));
    assertThat(world.dinkesOperator().opens(notices()).body()).contains("Anda diberi jabatan Anggota Tim Penguji");
    assertThat(unread(world.administrator())).isZero();
  }

  @Test
  void a_title_that_looks_like_a_header_or_a_pattern_stays_a_title() {
    var told = Told.of(NoticeKind.COMPLETION, "notice.text.completion", List.of("A {1}\r\nBcc: semua@b.id <b>"),
        links -> links.problems());
    in(() -> notifying.tell(world.region(), Recipients.workingFor(world.agency("dinkes")), told));
    clockwork.run("mail.delivery");
    assertThat(letters(address)).singleElement()
        .satisfies(letter -> assertThat(letter.subject()).contains("A {1}  Bcc: semua@b.id <b>"));
    assertThat(world.dinkesHead().opens(notices()).body()).contains("semua@b.id &lt;b&gt;");
  }

  /** Those of this region: the cast holds office in many. */
  private List<Mailbox.Found> letters(String to) {
    return mailbox.to(to).stream()
        .filter(letter -> letter.text().contains("Lelang Kinerja " + world.here().name() + "."))
        .toList();
  }

  private void morning(int days) {
    ((MovableClock) clock).moveTo(TUESDAY.plus(Duration.ofDays(days)).minus(Duration.ofHours(4)));
    clockwork.run("notice.digest");
    clockwork.run("mail.delivery");
  }

  private Told told(NoticeKind kind) {
    return Told.of(kind, "notice.text.completion", List.of("Stunting"), links -> links.problems())
        .until(Instant.parse("2019-03-08T16:59:00Z"));
  }

  /** To dinkes, by the calendar. */
  private void tell(NoticeKind kind) {
    in(() -> notifying.tell(world.region(), Recipients.workingFor(world.agency("dinkes")), told(kind)));
  }

  private void in(Runnable act) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      act.run();
    });
  }

  private void prefer(String byMail) {
    var fields = Arrays.stream(NoticeKind.values())
        .flatMap(kind -> Stream.of(kind.name().toLowerCase(Locale.ROOT), byMail)).toArray(String[]::new);
    assertThat(world.dinkesHead().sends(world.links().notices().preferences(), fields).status()).isEqualTo(303);
  }

  private void write(Player player, String mail, String language) {
    jdbc.sql("update person set mail = :mail, language = :language where person_id = :person").param("mail", mail)
        .param("language", language).param("person", player.acting().person().value()).update();
  }

  private int unread(Player player) {
    return count("select count(*) from notice where region_id = :region and read_at is null and person_id = '%s'"
        .formatted(player.acting().person().value()));
  }

  private int rows() {
    return count("select count(*) from notice where region_id = :region");
  }

  private int count(String sql) {
    var count = transaction.execute(_ -> {
      scope.of(world.region());
      return jdbc.sql(sql).param("region", world.region().value()).query(Integer.class).single();
    });
    return count == null ? -1 : count;
  }

  private String notices() {
    return world.links().notices().all();
  }

  private String reading(String body) {
    var found = READING.matcher(body);
    assertThat(found.find()).as(body).isTrue();
    return world.links().notices().readingOf(UUID.fromString(found.group(1)));
  }
}
