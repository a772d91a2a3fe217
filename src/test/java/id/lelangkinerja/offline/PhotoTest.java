package id.lelangkinerja.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementTest;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Photos that come in portions over a connection that breaks. */
@MeasurementTest
class PhotoTest {
  private static final byte[] PHOTO = Snapshot.jpeg();
  private static final int PART = 200_000;
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;
  UUID figure;
  UUID photo;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    figure = contracts.period(world, contracts.signed(world, "dinkes", Contracts.permits()), "IZIN", 1).value();
    photo = UUID.randomUUID();
  }

  @AfterEach
  void put_the_clock_back() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_photo_goes_on_where_it_broke_off_and_becomes_evidence_once() {
    assertThat(begins(operator()).body()).contains("\"received\":0");
    assertThat(part(operator(), 0, PART).body()).contains("\"received\":" + PART);
    assertThat(begins(operator()).body()).as("asked again after the break").contains("\"received\":" + PART);
    var again = part(operator(), 0, PART);
    assertThat(again.status()).as("the part that had come").isEqualTo(409);
    assertThat(again.body()).contains("PHOTO_OFFSET");
    assertThat(reports().body()).as("not whole yet").contains("PHOTO_MISSING");
    for (int at = PART; at < PHOTO.length; at += PART) {
      assertThat(part(operator(), at, PART).status()).isEqualTo(200);
    }
    assertThat(reports().status()).isEqualTo(200);
    assertThat(contracts.count(world, "evidence")).isEqualTo(1);
    assertThat(contracts.count(world, "offline_chunk")).as("nothing is kept twice").isZero();
    var page = operator().opens(world.links().figures().measurement(figure)).body();
    var link = Pattern.compile("href=\"(" + world.links().figures().measurementEvidence(figure) + "/[0-9a-f-]{36})\"")
        .matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(page).contains("posyandu.jpg");
  }

  @Test
  void a_photo_that_was_damaged_on_its_way_begins_anew() {
    begins(operator());
    for (int at = 0; at < PHOTO.length - PART; at += PART) {
      part(operator(), at, PART);
    }
    int last = (PHOTO.length - 1) / PART * PART;
    var broken = Arrays.copyOfRange(PHOTO, last, PHOTO.length);
    broken[0] ^= 1;
    assertThat(sends(operator(), last, broken).body()).contains("\"received\":0");
    assertThat(contracts.count(world, "offline_chunk")).isZero();
    assertThat(part(operator(), 0, PART).body()).contains("\"received\":" + PART);
  }

  @Test
  void what_is_no_photo_or_no_part_of_it_is_refused() {
    assertThat(announces("0", Sha256.hex(PHOTO)).body()).contains("PHOTO_SIZE");
    assertThat(announces("-5", Sha256.hex(PHOTO)).status()).isEqualTo(422);
    assertThat(announces(Integer.toString((4 << 20) + 1), Sha256.hex(PHOTO)).body()).contains("PHOTO_SIZE");
    assertThat(announces("99999999999", Sha256.hex(PHOTO)).status()).isEqualTo(422);
    assertThat(announces("1000", "../../etc").body()).contains("PHOTO_BROKEN");
    begins(operator());
    assertThat(announces("1000", Sha256.hex(PHOTO)).body()).as("another photo under its id").contains("KEY_REUSED");
    assertThat(
        sends(operator(), 0, "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8)).body())
        .contains("PHOTO_TYPE");
    assertThat(sends(operator(), 0, Arrays.copyOf(PHOTO, (256 << 10) + 1)).body()).contains("PHOTO_SIZE");
    assertThat(sends(operator(), 0, new byte[0]).body()).contains("PHOTO_SIZE");
    assertThat(sends(operator(), -1, new byte[]{1}).body()).contains("PHOTO_OFFSET");
    assertThat(sends(operator(), 100, new byte[]{1}).body()).contains("PHOTO_OFFSET");
    part(operator(), 0, PART);
    assertThat(sends(operator(), PART, Arrays.copyOf(PHOTO, PHOTO.length - PART + 1)).body())
        .as("beyond its end").contains("PHOTO_SIZE");
    assertThat(contracts.count(world, "offline_chunk")).isEqualTo(1);
  }

  @Test
  void a_photo_is_its_own_persons_alone() {
    begins(operator());
    assertThat(begins(world.dinkesHead()).status()).isEqualTo(404);
    assertThat(part(world.dinkesHead(), 0, PART).status()).isEqualTo(404);
    assertThat(begins(world.mayor()).status()).isEqualTo(404);
  }

  @Test
  void nobody_fills_the_store_with_photos() {
    for (int no = 0; no < 40; no++) {
      photo = UUID.randomUUID();
      assertThat(begins(operator()).status()).isEqualTo(200);
    }
    photo = UUID.randomUUID();
    assertThat(begins(operator()).status()).isEqualTo(429);
    assertThat(contracts.count(world, "offline_photo")).isEqualTo(40);
  }

  @Test
  void what_is_not_finished_within_a_day_is_removed() {
    begins(operator());
    part(operator(), 0, PART);
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(23)));
    jobs.run("offline.photos");
    assertThat(contracts.count(world, "offline_photo")).isEqualTo(1);
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(2)));
    jobs.run("offline.photos");
    assertThat(contracts.count(world, "offline_photo")).isZero();
    assertThat(contracts.count(world, "offline_chunk")).isZero();
  }

  private Answer begins(Player player) {
    return player.sends(world.links().offline().photos(), "photo", photo.toString(), "name", "posyandu.jpg", "size",
        Integer.toString(PHOTO.length), "sha256", Sha256.hex(PHOTO));
  }

  private Answer announces(String size, String hash) {
    return operator().sends(world.links().offline().photos(), "photo", photo.toString(), "name", "posyandu.jpg", "size",
        size, "sha256", hash);
  }

  private Answer part(Player player, int offset, int length) {
    return sends(player, offset, Arrays.copyOfRange(PHOTO, offset, Math.min(PHOTO.length, offset + length)));
  }

  private Answer sends(Player player, int offset, byte[] content) {
    return player.sendsFile(world.links().offline().chunks(photo), "part", "application/octet-stream", content,
        "offset",
        Integer.toString(offset));
  }

  private Answer reports() {
    var seen = Pattern.compile("\"seen\":\"([^\"]+)\"")
        .matcher(operator().opens(world.links().offline().figures()).body());
    assertThat(seen.find()).isTrue();
    return operator().sends(world.links().offline().reports(), "measurement", figure.toString(), "seen", seen.group(1),
        "value", "90", "note", "", "photo", photo.toString());
  }

  private Player operator() {
    return world.dinkesOperator();
  }
}
