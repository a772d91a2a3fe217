package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Photos;
import id.lelangkinerja.platform.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a picture tells besides what it shows, and what of that stays beside it. */
@MeasurementTest
class EvidencePagesTest {
  private static final String DAY = "Diambil 12 Maret 2019";
  private static final String PLACE = "-7,97722; 112,63389";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Clock clock;
  World world;
  UUID first;

  @BeforeEach
  void draft() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    var contract = contracts.signed(world, "dinkes", Contracts.permits());
    first = contracts.period(world, contract, "IZIN", 1).value();
    reports.draft(world.dinkesOperator().acting(), new MeasurementId(first), "90");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_photo_is_kept_without_its_place_unless_the_sender_allows_it() {
    lay();
    assertThat(page()).contains("foto.jpg", "oleh " + world.dinkesOperator().acting().name())
        .doesNotContain(DAY, PLACE);
    assertThat(
        contracts.count(world, "(select * from evidence_origin where taken_on is not null or latitude is not null) o"))
        .isZero();
    lay("keep", "place");
    assertThat(page()).contains(PLACE).doesNotContain(DAY);
    lay("keep", "day");
    assertThat(page()).contains(DAY);
  }

  @Test
  void the_file_that_is_opened_holds_nothing_of_its_camera() {
    lay("keep", "day", "keep", "place");
    var file = Pattern.compile("href=\"(" + world.links().figures().measurementEvidence(first) + "/[0-9a-f-]{36})\"")
        .matcher(page());
    assertThat(file.find()).isTrue();
    var content = new String(world.dinkesHead().fetches(file.group(1)), StandardCharsets.ISO_8859_1);
    assertThat(content).contains("JFIF").doesNotContain("2019:03:12", "Sari", "xmpmeta");
  }

  @Test
  void a_photo_of_another_period_is_marked() {
    lay("keep", "day");
    assertThat(page()).doesNotContain("Di luar periode");
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    var later = contracts.signed(world, "dinsos", Contracts.permits());
    var second = contracts.period(world, later, "IZIN", 2);
    reports.draft(world.dinsosHead().acting(), second, "90");
    world.dinsosHead().sendsFile(world.links().figures().measurementEvidence(second.value()), "foto.png", "image/png",
        Photos.png(), "keep", "day");
    assertThat(world.dinsosHead().opens(world.links().figures().measurement(second.value())).body()).contains(DAY,
        "Di luar periode");
  }

  @Test
  void what_is_taken_away_leaves_no_place_behind() {
    lay("keep", "place");
    var file = Pattern.compile("action=\"([^\"]+/removal)\"").matcher(page());
    assertThat(file.find()).isTrue();
    world.dinkesOperator().sends(file.group(1));
    assertThat(contracts.count(world, "evidence_origin")).isZero();
  }

  private void lay(String... allowed) {
    assertThat(world.dinkesOperator().sendsFile(world.links().figures().measurementEvidence(first), "foto.jpg",
        "image/jpeg", Photos.jpeg(), allowed).status()).isEqualTo(303);
  }

  private String page() {
    return world.dinkesOperator().opens(world.links().figures().measurement(first)).body();
  }
}
