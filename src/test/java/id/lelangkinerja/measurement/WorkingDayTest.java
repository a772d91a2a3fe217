package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A verifier's day: 200 values, every click of which is a request or a tick that the test counts. */
@MeasurementTest
class WorkingDayTest {
  private static final int VALUES = 200;
  private static final int MONTHS = 12;
  private static final Pattern TICK = Pattern.compile("type=\"checkbox\" name=\"figure\" value=\"([^\"]+)\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern FIGURE = Pattern.compile("<a href=\"(/[^\"]+/measurements/[0-9a-f-]{36})\"");
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Drafting drafting;
  @Autowired
  AttachingEvidence attaching;
  @Autowired
  Submitting submitting;
  @Autowired
  VerificationQuery verification;
  @Autowired
  Clock clock;
  World world;
  int clicks;

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @BeforeEach
  void found() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
  }

  @Test
  void two_hundred_values_take_less_than_one_and_a_half_clicks_each() {
    report();
    assertThat(verification.count(world.verifier().acting())).isEqualTo(VALUES);
    int single = oneByOne();
    int together = together();
    assertThat(single).as("values that were looked at by themselves").isEqualTo(VALUES / 2);
    assertThat(single + together).isEqualTo(VALUES);
    assertThat(verification.count(world.verifier().acting())).isZero();
    assertThat(contracts.count(world, "verdict")).isEqualTo(VALUES);
    assertThat((double) clicks / VALUES).as("%d clicks", clicks).isLessThan(1.5);
  }

  /** From the top of the queue: after each verdict the next figure stands there, one click or Enter each. */
  private int oneByOne() {
    var verifier = world.verifier();
    click();
    var first = FIGURE.matcher(verifier.opens(world.links().figures().verification()).body());
    assertThat(first.find()).isTrue();
    var address = first.group(1);
    click();
    int verified = 0;
    while (true) {
      var page = verifier.opens(address.replaceFirst("#.*", "")).body();
      if (page.contains("tag good\">Rendah")) {
        return verified;
      }
      var version = VERSION.matcher(page);
      assertThat(version.find()).isTrue();
      click();
      address = verifier.sends(address.replaceFirst("#.*", "") + "/verification", "version", version.group(1))
          .location();
      verified++;
    }
  }

  /** What is left is of low risk: every row ticked, the preview read, and confirmed, page by page. */
  private int together() {
    var verifier = world.verifier();
    int verified = 0;
    while (true) {
      click();
      var ticks = ticks(verifier.opens(world.links().figures().verification()).body());
      if (ticks.isEmpty()) {
        return verified;
      }
      ticks.forEach(_ -> click());
      click();
      var preview = verifier.opens(world.links().figures().selection() + "?figure=" + String.join("&figure=", ticks));
      assertThat(preview.status()).isEqualTo(200);
      click();
      var fields = ticks.stream().flatMap(tick -> List.of("figure", tick).stream()).toArray(String[]::new);
      assertThat(verifier.sends(world.links().figures().selection(), fields).status()).isEqualTo(303);
      verified += ticks.size();
    }
  }

  private static List<String> ticks(String page) {
    var ticks = new ArrayList<String>();
    var found = TICK.matcher(page);
    while (found.find()) {
      ticks.add(found.group(1));
    }
    return ticks;
  }

  private void click() {
    clicks++;
  }

  /** Half of them with a file behind them, the others with a note that says why there is none. */
  private void report() {
    int reported = 0;
    for (int no = 0; reported < VALUES; no++) {
      var contract = contracts.signed(world, "dinkes", new Contracts.Term("HARI" + no, "orang",
          Polarity.HIGHER_IS_BETTER, Aggregation.LAST, Frequency.MONTHLY, "100", "111", "200"));
      for (int month = 1; month <= MONTHS && reported < VALUES; month++, reported++) {
        handIn(contracts.period(world, contract, "HARI" + no, month), reported);
      }
    }
  }

  private void handIn(MeasurementId id, int no) {
    var operator = world.dinkesOperator().acting();
    drafting.save(operator, id, NewValue.of(BigDecimal.valueOf(111 + no % 3), "catatan"));
    if (no % 2 == 0) {
      attaching.attach(operator, id, "daftar-" + no + ".txt",
          new ByteArrayInputStream(Samples.text("daftar " + no)));
    }
    submitting.submit(operator, id, Replies.toAll("Sudah diperiksa"));
  }
}
