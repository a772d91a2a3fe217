package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is sent to the forms of figures, by whoever may send it, is taken or refused in words: nothing breaks. */
@ProgrammeTest
class HostileFormsTest {
  private static final int FORMS = 400;
  private static final int FILES = 120;
  private static final List<String> WORDS = List.of("", " ", "0", "-1", "1e400", "1e-400", "1e2147483647", "NaN",
      "Infinity", "9".repeat(400), "1.234.567,89", "1,2,3", "٣٤", "½", "0x1F", "+-3", "1_000", "--", "null",
      "undefined",
      "\u0000", "a\u0000b", "\uD800", "\u202Ebalik", "<script>alert(1)</script>", "' or 1=1 --", "${7*7}", "{{7*7}}",
      "../../etc/passwd", "https://127.0.0.1/", "javascript:alert(1)", "https://a@b/", "2019-02-30", "0000-00-00",
      "+999999999-12-31", "31/12/2019", "yes", "x".repeat(5000), "\uD83D\uDE00".repeat(1100),
      "00000000-0000-0000-0000-000000000000", "0-0-0-0-0", "\r\nSet-Cookie: a=b", "%00", "=cmd|' /C calc'!A0");
  private static final List<byte[]> HEADS = List.of(new byte[0], "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
      new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1},
      new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
      new byte[]{'P', 'K', 3, 4}, "GIF89a".getBytes(StandardCharsets.US_ASCII),
      "<svg xmlns='http://www.w3.org/2000/svg'>".getBytes(StandardCharsets.US_ASCII),
      "nama,nik,usia\n".getBytes(StandardCharsets.US_ASCII));
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Clock clock;
  final Set<Integer> statuses = new TreeSet<>();
  Random lot;
  World world;
  UUID first;
  UUID second;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    lot = new Random(20190705);
    world = worlds.fresh();
    var contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    first = contracts.period(world, contract, "IZIN", 1).value();
    second = contracts.period(world, contract, "IZIN", 2).value();
    reports.handIn(world.dinkesOperator().acting(), new MeasurementId(second), "90");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  /** An address, who sends to it, and the fields of its form. */
  private record Target(Player who, String address, List<String> fields) {}

  @Test
  void nothing_typed_breaks_a_form() {
    var targets = targets();
    for (int no = 0; no < FORMS; no++) {
      var target = targets.get(lot.nextInt(targets.size()));
      var typed = new ArrayList<String>();
      for (var field : target.fields()) {
        typed.add(field);
        typed.add(word());
      }
      holds(target.address() + " " + typed, () -> target.who().sends(target.address(), typed.toArray(String[]::new)));
    }
    assertThat(statuses).as("some were taken, some refused").contains(303, 422);
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(first)).status()).isEqualTo(200);
    assertThat(world.dinkesOperator().opens(world.links().figures().entry()).status()).isEqualTo(200);
    assertThat(world.verifier().opens(world.links().figures().verification()).status()).isEqualTo(200);
  }

  @Test
  void nothing_asked_breaks_a_list() {
    var figures = world.links().figures();
    for (var address : List.of(figures.measurements(), figures.entry(), figures.verification(), figures.calendar(),
        figures.repeatedEvidence(), figures.unreached(), world.links().open().gaps())) {
      for (var field : List.of("page", "sort", "down", "q", "agency", "year", "state", "ends", "level", "days")) {
        var word = java.net.URLEncoder.encode(word(), StandardCharsets.UTF_8);
        holds(address + " " + field + "=" + word, () -> world.monitor().opens(address + "?" + field + "=" + word));
        holds(address + " " + field + "=" + word, () -> world.verifier().opens(address + "?" + field + "=" + word));
      }
    }
  }

  @Test
  void no_file_breaks_an_upload() {
    var figures = world.links().figures();
    reports.draft(world.dinkesOperator().acting(), new MeasurementId(first), "90");
    for (int no = 0; no < FILES; no++) {
      var address = lot.nextBoolean() ? figures.measurementEvidence(first) : figures.cases(first);
      var name = word();
      var content = content();
      holds(address + " " + name, () -> world.dinkesOperator().sendsFile(address, name, "application/octet-stream",
          content, "keep-day", "yes", "keep-place", "yes"));
    }
    assertThat(statuses).as("some were taken, some refused").contains(303, 422);
    assertThat(world.dinkesOperator().opens(figures.measurement(first)).status()).isEqualTo(200);
  }

  private List<Target> targets() {
    var figures = world.links().figures();
    var operator = world.dinkesOperator();
    return List.of(
        new Target(operator, figures.measurementDraft(first), List.of("value", "note", "provisional")),
        new Target(operator, figures.measurementDraft(first), List.of("numerator", "denominator", "note")),
        new Target(operator, figures.entry(), List.of("value-" + first, "note-" + first, "chosen", "act")),
        new Target(operator, figures.entry(first), List.of("value", "note")),
        new Target(operator, figures.measurementSubmission(first), List.of("answer-range", "explanation")),
        new Target(operator, figures.measurementLinks(first),
            List.of("link", "link-title", "link-proves", "link-read")),
        new Target(operator, figures.evidenceCopies(first), List.of("copies")),
        new Target(operator, figures.casesLooks(first), List.of("reason")),
        new Target(operator, world.links().offline().reports(),
            List.of("key", "measurement", "seen", "value", "numerator", "denominator", "note", "photo")),
        new Target(operator, world.links().offline().photos(), List.of("photo", "name", "size", "sha256")),
        new Target(operator, world.links().offline().chunks(UUID.randomUUID()), List.of("offset")),
        new Target(world.verifier(), figures.measurementReturn(second), List.of("reason", "version")),
        new Target(world.verifier(), figures.measurementAdjustment(second),
            List.of("version", "value", "numerator", "denominator", "why")),
        new Target(world.verifier(), figures.selection(), List.of("chosen", "seen")),
        new Target(world.monitor(), figures.measurementReopening(first), List.of("until", "reason")));
  }

  private String word() {
    return WORDS.get(lot.nextInt(WORDS.size()));
  }

  /** Damaged or foreign, once in a while whole. */
  private byte[] content() {
    if (lot.nextInt(8) == 0) {
      return Samples.pdf();
    }
    var head = lot.nextInt(4) == 0 ? Samples.jpeg() : HEADS.get(lot.nextInt(HEADS.size()));
    var content = java.util.Arrays.copyOf(head, head.length + lot.nextInt(600));
    for (int at = Math.min(head.length, 12); at < content.length; at++) {
      if (at >= head.length || lot.nextInt(20) == 0) {
        content[at] = (byte) lot.nextInt(256);
      }
    }
    return content;
  }

  private void holds(String sent, Supplier<Answer> act) {
    int status = act.get().status();
    assertThat(status).as(sent).isBetween(200, 499);
    statuses.add(status);
  }
}
