package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.intake.HandedIn;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out as a table changes nothing when it comes back, in whichever form and by whichever kind of import. */
@MeasurementTest
class RoundTripTest {
  private static final List<String> KINDS = List.of(FigureImports.WRITTEN, FigureImports.HANDED_IN);
  private static final List<String> FORMS = List.of(".csv", ".xlsx");
  private static final List<String> VALUES = List.of("0", "-12.5", "0.000001", "1.234", "999.125", "1234", "1000000",
      "99999999999999.999999", "-99999999999999.999999", "12345678901.2", "0.1", "100");
  private static final List<String> NOTES = List.of("=1+1", "'=HYPERLINK(\"http://localhost:1\")", "-5 orang",
      "@dinkes",
      "baris satu\nbaris dua\tkolom", "\"kutip\", koma; titik koma", "\uD83D\uDE00 \u202Ebalik\u202C é",
      "</t>&amp;<![CDATA[ ]]> _x000D_", "1.234", "#bukan catatan", "''", "x".repeat(NewValue.LONGEST_NOTE));
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Drafting drafting;
  @Autowired
  Clock clock;
  World world;
  UUID contract;

  @BeforeEach
  void writeDown() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", new Contracts.Term("ANGKA", "orang", Polarity.HIGHER_IS_BETTER,
        Aggregation.SUM, Frequency.MONTHLY, "70", "360", "400"), Contracts.coverage());
    for (int month = 1; month <= VALUES.size(); month++) {
      write("ANGKA", month, NewValue.of(new BigDecimal(VALUES.get(month - 1)), NOTES.get(month - 1))
          .provisional(month % 3 == 0));
    }
    write("CAKUPAN", 1, NewValue.of(BigDecimal.ONE, new BigDecimal("3"), "Register"));
    write("CAKUPAN", 2, NewValue.of(new BigDecimal("2.5"), new BigDecimal("7.000001"), "Register")
        .provisional(true));
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void drafts_come_back_as_they_are() {
    for (var form : FORMS) {
      changesNothing(FigureImports.WRITTEN, exported(FigureImports.WRITTEN, form));
      changesNothing(FigureImports.WRITTEN, exported(FigureImports.HANDED_IN, form));
      changesNothing(FigureImports.WRITTEN,
          world.dinkesOperator().fetches(world.links().figures().entryCsv().replace(".csv", form)));
    }
  }

  @Test
  void what_was_handed_in_comes_back_as_it_is_by_either_kind() {
    handIn();
    for (var form : FORMS) {
      for (var kind : KINDS) {
        for (var other : KINDS) {
          changesNothing(other, exported(kind, form));
        }
      }
    }
  }

  @Test
  void one_cell_that_differs_is_one_row_to_write() {
    var table = new String(exported(FigureImports.WRITTEN, ".csv"), StandardCharsets.UTF_8);
    var sent = HandedIn.csv(world, world.dinkesOperator(), FigureImports.WRITTEN,
        table.replace("2019-06,,1234,", "2019-06,,1235,"));
    assertThat(sent.page()).contains("1 baris siap ditulis");
  }

  /** All drafts, with one explanation for whatever they raise. */
  private void handIn() {
    var table = new String(exported(FigureImports.HANDED_IN, ".csv"), StandardCharsets.UTF_8)
        .replaceAll(",(yes|no),,1\r\n", ",$1,Sudah dihitung ulang,1\r\n");
    var sent = HandedIn.csv(world, world.dinkesOperator(), FigureImports.HANDED_IN, table);
    assertThat(sent.settled()).contains("14 baris siap ditulis");
    assertThat(sent.accepted().status()).isEqualTo(303);
    assertThat(sent.settled()).contains("14 baris sudah ditulis");
    assertThat(contracts.count(world, "(select * from measurement where state = 'SUBMITTED') m")).isEqualTo(14);
  }

  private byte[] exported(String kind, String form) {
    return world.dinkesOperator().fetches(world.links().imports().present(kind).replace(".csv", form));
  }

  private void changesNothing(String kind, byte[] table) {
    int acts = contracts.count(world, "act");
    var sent = HandedIn.file(world, world.dinkesOperator(), kind, "angka", table);
    var page = sent.settled();
    assertThat(page.substring(page.indexOf("<h1>"), page.indexOf("</main>"))).contains("Tidak ada yang perlu ditulis")
        .doesNotContain("/acceptance");
    assertThat(sent.accepted().status()).isIn(303, 409, 422);
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(14);
    assertThat(contracts.count(world, "act")).isEqualTo(acts);
  }

  private void write(String indicator, int period, NewValue value) {
    drafting.save(world.dinkesOperator().acting(), contracts.period(world, contract, indicator, period), value);
  }
}
