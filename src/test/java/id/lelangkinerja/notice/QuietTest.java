package id.lelangkinerja.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Mailbox;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters of the night wait for the morning that the region, or the person, chose; what is on screen does not. */
@ProgrammeTest
class QuietTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Notifying notifying;
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
  @Autowired
  PlatformTransactionManager transactions;
  World world;
  String address;

  @BeforeEach
  void found() {
    itIs("2019-03-05T10:00");
    world = worlds.fresh();
    address = UUID.randomUUID() + "@dinkes.example";
    jdbc.sql("update person set mail = :mail, language = 'id' where person_id = :person").param("mail", address)
        .param("person", world.dinkesHead().acting().person().value()).update();
  }

  @AfterEach
  void put_back() {
    jdbc.sql("update person set mail = null, language = null").update();
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_letter_of_the_night_waits_for_the_morning_and_its_notice_stands_at_once() {
    itIs("2019-03-05T22:00");
    tell();
    assertThat(arrived()).isZero();
    assertThat(world.dinkesHead().opens(world.links().notices().all()).body()).contains("1 pemberitahuan belum");
    itIs("2019-03-06T04:59");
    assertThat(arrived()).isZero();
    itIs("2019-03-06T05:00");
    assertThat(arrived()).isEqualTo(1);
  }

  @Test
  void a_region_chooses_its_hours_and_a_person_others() {
    var setting = world.links().structure().setting("quiet-hours");
    assertThat(world.administrator().sends(setting, "begins", "18", "ends", "24", "from", "2019-03-05").status())
        .isEqualTo(422);
    assertThat(world.administrator().sends(setting, "begins", "18", "ends", "7", "from", "2019-03-05").status())
        .isEqualTo(303);
    itIs("2019-03-05T19:00");
    tell();
    assertThat(arrived()).isZero();
    prefer("quiet-begins", "23", "quiet-ends", "4", 303);
    tell();
    assertThat(arrived()).as("of the own hours").isEqualTo(1);
    assertThat(world.dinkesHead().opens(world.links().notices().preferences()).body()).contains("value=\"23\"",
        "Pukul 18.00 sampai 7.00");
    prefer("quiet-begins", "", "quiet-ends", "", 303);
    tell();
    assertThat(arrived()).as("of the region's hours again").isEqualTo(1);
    itIs("2019-03-06T07:00");
    assertThat(arrived()).isEqualTo(3);
  }

  @Test
  void hours_of_which_one_is_missing_or_none_are_refused() {
    prefer("quiet-begins", "23", "quiet-ends", "", 422);
    prefer("quiet-begins", "-1", "quiet-ends", "5", 422);
    prefer("quiet-begins", "malam", "quiet-ends", "5", 422);
  }

  @Test
  void the_gathered_letter_of_the_morning_waits_too() {
    prefer("quiet-begins", "20", "quiet-ends", "8", 303);
    transaction(() -> notifying.tell(world.region(), Recipients.workingFor(world.agency("dinkes")),
        Told.of(NoticeKind.VALUE_DUE, "notice.text.due-last", List.of("3"), Links::work)));
    itIs("2019-03-06T06:00");
    clockwork.run("notice.digest");
    assertThat(arrived()).isZero();
    itIs("2019-03-06T08:00");
    assertThat(arrived()).isEqualTo(1);
  }

  private void tell() {
    transaction(() -> notifying.tell(world.region(), Recipients.workingFor(world.agency("dinkes")),
        Told.of(NoticeKind.COMPLETION, "notice.text.completion", List.of("Stunting"), Links::problems)));
  }

  /** Of this region: the same person may have been told something in others. */
  private int arrived() {
    clockwork.run("mail.delivery");
    var here = "/" + world.here().code() + "/";
    return (int) mailbox.to(address).stream().filter(letter -> letter.text().contains(here)).count();
  }

  private void prefer(String begins, String first, String ends, String last, int status) {
    var fields = Stream.concat(Arrays.stream(NoticeKind.values())
        .flatMap(kind -> Stream.of(kind.name().toLowerCase(Locale.ROOT), kind.custom().name())),
        Stream.of(begins, first, ends, last)).toArray(String[]::new);
    assertThat(world.dinkesHead().sends(world.links().notices().preferences(), fields).status()).isEqualTo(status);
  }

  private void transaction(Runnable act) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> {
      scope.of(world.region());
      act.run();
    });
  }

  private void itIs(String there) {
    ((MovableClock) clock).moveTo(LocalDateTime.parse(there).toInstant(ZoneOffset.ofHours(7)));
  }
}
