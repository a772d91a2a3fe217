package id.lelangkinerja.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.lelangkinerja.fetch.SourceAddress;
import id.lelangkinerja.fetch.Wanted;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source publishes, and what is read out of it. */
class SourceTest {
  @ParameterizedTest
  @CsvSource({"AS_OURS,2026,'',2026", "AS_OURS,2026-S1,'',2026-S1", "AS_OURS,2026-09,'',2026-09",
      "AS_OURS,2026-13,'',", "AS_OURS,2026-Q5,'',", "YEAR,2026,'',2026", "YEAR,26,'',", "YEAR_MONTH,2026-9,'',2026-09",
      "YEAR_MONTH,202609,'',2026-09", "YEAR_MONTH,2026/12,'',2026-12", "YEAR_MONTH,2026-13,'',",
      "MONTH_YEAR,09/2026,'',2026-09", "MONTH_YEAR,September 2026,'',2026-09", "MONTH_YEAR,Agustus 2026,'',2026-08",
      "MONTH_YEAR,Agu-2026,'',2026-08", "MONTH_YEAR,Mei 2026,'',2026-05", "MONTH_YEAR,Desember 2026,'',2026-12",
      "MONTH_YEAR,Entah 2026,'',", "MONTH_YEAR,0/2026,'',", "DAY,2026-09-30,'',2026-09",
      "DAY,2026-09-30T12:00:00Z,'',2026-09", "DAY,30/09/2026,'',2026-09", "DAY,2026-02-30,'',",
      "DAY,31.12.2026,'',2026-12", "DAY,2026-09-30T17:00:00.000Z,'',2026-10", "DAY,2026-09-30T16:59:59Z,'',2026-09",
      "DAY,2026-09-30 17:00:00+00,'',2026-10", "DAY,30/09/2026 17:00 UTC,'',2026-10",
      "DAY,2026-10-01T00:00:00+07:00,'',2026-10", "DAY,2026-12-31T20:00:00-0500,'',2027-01",
      "DAY,2026-09-30T23:59:59,'',2026-09", "DAY,2026-09-30 pukul 12,'',2026-09", "DAY,2026-09-30T99:99Z,'',",
      "DAY,2026-09-30T12:00+99:00,'',", "DAY,2026-02-30T17:00:00Z,'',",
      "YEAR_AND_MONTH,2026,9,2026-09", "YEAR_AND_MONTH,2026,Oktober,2026-10", "YEAR_AND_MONTH,2026,'',",
      "QUARTER,2026-Q3,'',2026-Q3", "QUARTER,2026Q3,'',2026-Q3", "QUARTER,TW III 2026,'',2026-Q3",
      "QUARTER,Triwulan 3 2026,'',2026-Q3", "QUARTER,2026 TW IV,'',2026-Q4", "QUARTER,Q5 2026,'',",
      "QUARTER,Triwulan I Tahun 2026,'',2026-Q1",
      "YEAR_AND_QUARTER,2026,III,2026-Q3", "YEAR_AND_QUARTER,2026,Q3,2026-Q3", "YEAR_AND_QUARTER,2026,TW 1,2026-Q1",
      "YEAR_AND_QUARTER,2026,V,", "YEAR_AND_HALF,2026,II,2026-S2", "YEAR_AND_HALF,2026,Semester 1,2026-S1",
      "YEAR_AND_HALF,2026,3,"})
  void periods_are_read_as_the_source_writes_them(PeriodForm form, String period, String part, String read) {
    assertThat(form.read(period, part).orElse(null)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"POINT|1,234.5|1234.5", "POINT|1234.5|1234.5", "POINT|-3|-3", "POINT|1.234,5|",
      "POINT|1,23|", "COMMA|1.234,5|1234.5", "COMMA|98,6|98.6", "COMMA|98.6|", "COMMA|1.500|1500", "POINT|1e400|",
      "POINT|NaN|", "POINT|=1+1|", "POINT|٣|"})
  void numbers_are_read_with_the_sign_that_was_said(DecimalSign sign, String text, BigDecimal read) {
    assertThat(sign.read(text).orElse(null)).isEqualTo(read);
  }

  @Test
  void a_table_of_csv_is_read_with_its_lines() {
    var table = SourceTable.of(csv(Separator.SEMICOLON), "kontrak;nilai;\n\"K;1\";90;x\n\n ; \nK-2;\"7\n8\"\n");
    assertThat(table.columns()).containsExactly("kontrak", "nilai");
    assertThat(table.rows()).extracting(SourceRow::line).containsExactly(2, 5);
    assertThat(table.rows().getFirst().cell("kontrak").text()).isEqualTo("K;1");
    assertThat(table.rows().getFirst().cell("tiada").text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"''|FEED_NO_ROWS", "a,b|FEED_NO_ROWS", "a,a\\n1,2|FEED_COLUMN_TWICE",
      ",,\\n1,2,3|FEED_NO_TABLE", "a,b\\n1,\"2\\n3,4|FEED_NO_TABLE", "a,b\\n1,\"2\\n3,\"4\"|FEED_NO_TABLE"})
  void what_is_no_table_of_csv_is_refused(String text, Reason reason) {
    refused(reason, csv(Separator.COMMA), text.replace("\\n", "\n"));
  }

  @Test
  void too_much_is_refused() {
    refused(Reason.FEED_TOO_MANY_ROWS, csv(Separator.COMMA), "a\n" + "1\n".repeat(5001));
    refused(Reason.FEED_TOO_MANY_COLUMNS, csv(Separator.COMMA), "a,".repeat(101) + "\n1\n");
    refused(Reason.FEED_CELL_TOO_LONG, csv(Separator.COMMA), "a\n" + "x".repeat(4001) + "\n");
    refused(Reason.FEED_NO_TABLE, csv(Separator.COMMA), "a\n\"" + "x".repeat(100_000));
    refused(Reason.FEED_TOO_MANY_ROWS, json(""), "[" + "{},".repeat(5001) + "{}]");
  }

  @Test
  void a_list_within_json_is_read_by_its_pointers() {
    var table = SourceTable.of(json("/data/rows"), """
        {"data": {"rows": [{"kontrak": "K-1", "angka": {"nilai": 98.60}, "a/b": null, "tag": ["x", "y"]},
          {"kontrak": 7, "angka": {"nilai": "1.234,5"}, "benar": true}]}}""");
    assertThat(table.columns()).containsExactly("/kontrak", "/angka/nilai", "/a~1b", "/tag/0", "/tag/1", "/benar");
    assertThat(table.rows().getFirst().cell("/angka/nilai").number()).isEqualByComparingTo("98.6");
    assertThat(table.rows().get(1).cell("/angka/nilai").number()).isNull();
    assertThat(table.rows().get(1).cell("/kontrak").text()).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1}", "[1, 2]", "\"x\"", "[[[[", "{", "[{\"a\": 1}] x", "{\"a\":1,}"})
  void what_is_no_list_of_rows_is_refused(String text) {
    assertThatThrownBy(() -> SourceTable.of(json(""), text)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isIn(Reason.FEED_NO_LIST, Reason.FEED_NO_TABLE));
  }

  @Test
  void deep_and_huge_documents_are_refused_and_a_number_beyond_measure_is_none() {
    refused(Reason.FEED_NO_TABLE, json(""), "[".repeat(100_000));
    refused(Reason.FEED_NO_TABLE, json(""), "[{\"a\": " + "9".repeat(100_000) + "}]");
    var table = SourceTable.of(json(""), "[{\"a\": 1e400, \"b\": 1E-400}]");
    assertThat(table.rows().getFirst().cell("/a").number()).isNull();
    assertThat(table.rows().getFirst().cell("/b").number()).isNull();
  }

  @Test
  void rows_become_figures_with_their_origin_and_what_is_wrong_is_told_of_its_row() {
    var mapping = new Mapping(new Mapping.Named("", "K-1", Map.of()),
        new Mapping.Named("jenis", "", Map.of("Lahir", "LAHIR")), PeriodForm.YEAR_AND_MONTH, "tahun", "bulan", "jumlah",
        "", "", "ket");
    assertThat(Mapping.of(mapping.json())).isEqualTo(mapping);
    var rows = new Mapper(mapping, DecimalSign.COMMA, "asal").map(SourceTable.of(csv(Separator.SEMICOLON), """
        jenis;tahun;bulan;jumlah;ket
        Lahir;2026;9;1.234;sementara
        Mati;2026;9;12;
        Lahir;2026;13;12;
        Lahir;2026;9;12.3;
        Lahir;2026;9;;
        ;2026;9;3;
        """));
    assertThat(rows.get(0)).isEqualTo(new MappedRow.Figure(2, "K-1", "LAHIR", "2026-09",
        new NewValue(new BigDecimal("1234"), null, null, "sementara (asal)", null, null)));
    assertThat(rows.get(1)).isEqualTo(new MappedRow.Figure(3, "K-1", "Mati", "2026-09",
        new NewValue(new BigDecimal("12"), null, null, "asal", null, null)));
    assertThat(rows.subList(2, 6)).extracting(row -> ((MappedRow.Faulty) row).fault().reason())
        .containsExactly(Reason.FEED_PERIOD, Reason.FEED_NUMBER, Reason.FEED_CELL_EMPTY, Reason.FEED_CELL_EMPTY);
  }

  @Test
  void a_row_with_more_cells_than_columns_is_faulty_since_they_may_have_moved() {
    var table = SourceTable.of(csv(Separator.COMMA), """
        indikator,periode,nilai,ket
        A,2026,7,52,x
        A,2026,"7,52",x,
        A,2026,7,x, ,
        ,,,,x
        """);
    var mapping = new Mapping(new Mapping.Named("", "K-1", Map.of()), new Mapping.Named("indikator", "", Map.of()),
        PeriodForm.YEAR, "periode", "", "nilai", "", "", "ket");
    var rows = new Mapper(mapping, DecimalSign.COMMA, "asal").map(table);
    assertThat(rows).filteredOn(MappedRow.Faulty.class::isInstance).extracting(MappedRow::line).containsExactly(2, 5);
    assertThat(rows.getFirst()).isInstanceOfSatisfying(MappedRow.Faulty.class, row -> {
      assertThat(row.fault().reason()).isEqualTo(Reason.FEED_TOO_MANY_COLUMNS);
      assertThat(row.fault().values()).containsExactly(4);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"K\\u0000", "K\\u0007-1", "K\\n1"})
  void a_name_with_signs_that_none_has_is_a_fault_of_its_row(String name) {
    var mapping = new Mapping(new Mapping.Named("/k", "", Map.of("lain", "K-2")),
        new Mapping.Named("/i", "", Map.of()), PeriodForm.YEAR, "/p", "", "/n", "", "", "");
    var rows = new Mapper(mapping, DecimalSign.POINT, "asal").map(SourceTable.of(json(""), """
        [{"k": "%1$s", "i": "A", "p": 2026, "n": 1}, {"k": "lain", "i": "%1$s", "p": 2026, "n": 1},
         {"k": "lain", "i": "A", "p": 2026, "n": 1}]""".formatted(name)));
    assertThat(rows.subList(0, 2)).extracting(row -> ((MappedRow.Faulty) row).fault())
        .extracting(Refused::reason, Refused::field)
        .containsExactly(tuple(Reason.UNREADABLE, "contract"), tuple(Reason.UNREADABLE, "indicator"));
    assertThat(rows.get(2)).isInstanceOf(MappedRow.Figure.class);
  }

  @Test
  void a_mapping_without_what_a_figure_needs_is_refused() {
    var none = new Mapping.Named("", "", Map.of());
    var one = new Mapping.Named("", "K", Map.of());
    fails(Reason.FEED_ONE_OF_TWO, () -> new Mapping(none, one, PeriodForm.YEAR, "p", "", "v", "", "", ""));
    fails(Reason.FEED_ONE_OF_TWO,
        () -> new Mapping(one, new Mapping.Named("a", "b", Map.of()), PeriodForm.YEAR, "p", "", "v", "", "", ""));
    fails(Reason.REQUIRED, () -> new Mapping(one, one, PeriodForm.YEAR, "", "", "v", "", "", ""));
    fails(Reason.REQUIRED, () -> new Mapping(one, one, PeriodForm.YEAR_AND_HALF, "p", "", "v", "", "", ""));
    fails(Reason.FEED_VALUE_UNMAPPED, () -> new Mapping(one, one, PeriodForm.YEAR, "p", "", "", "n", "", ""));
    var gone = new Mapper(new Mapping(one, one, PeriodForm.YEAR, "p", "", "v", "", "", ""), DecimalSign.POINT, "");
    fails(Reason.FEED_COLUMN_GONE, () -> gone.map(SourceTable.of(csv(Separator.COMMA), "p\n1\n")));
  }

  @ParameterizedTest
  @CsvSource({"HOURLY,0,1,2026-09-05T23:59:59Z,2026-09-06T00:00:00Z",
      "DAILY,6,1,2026-09-05T22:59:00Z,2026-09-05T23:00:00Z",
      "DAILY,6,1,2026-09-05T23:00:00Z,2026-09-06T23:00:00Z", "WEEKLY,6,1,2026-09-05T00:00:00Z,2026-09-06T23:00:00Z",
      "WEEKLY,6,6,2026-09-05T00:00:00Z,2026-09-11T23:00:00Z", "MONTHLY,6,31,2026-09-05T00:00:00Z,2026-09-29T23:00:00Z",
      "MONTHLY,6,31,2026-09-29T23:00:00Z,2026-10-30T23:00:00Z",
      "MONTHLY,0,29,2026-02-01T00:00:00Z,2026-02-27T17:00:00Z"})
  void the_next_time_is_told_by_the_clock_of_western_indonesia(Turn turn, int hour, int day, Instant now,
      Instant next) {
    assertThat(new Schedule(turn, hour, day).after(now)).isEqualTo(next);
  }

  @Test
  void after_failures_it_is_tried_ever_more_rarely_but_every_day() {
    var now = Instant.parse("2026-09-05T00:00:00Z");
    assertThat(List.of(1, 2, 3, 7, 8, 100)).extracting(failures -> Schedule.again(now, failures).toString())
        .containsExactly("2026-09-05T00:15:00Z", "2026-09-05T00:30:00Z", "2026-09-05T01:00:00Z",
            "2026-09-05T16:00:00Z", "2026-09-06T00:00:00Z", "2026-09-06T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({"Host,x", "Content-Length,x", "If-None-Match,x", "a b,x", "X:Y,x", "X-Kunci,a\u0001b", "X-Kunci,é",
      "'',x", "Transfer-Encoding,chunked"})
  void a_header_that_would_speak_for_the_request_is_refused(String header, String secret) {
    fails(Reason.FEED_HEADER_UNFIT, () -> new NewFeed("a", SourceAddress.of("http://x.example/"),
        csv(Separator.COMMA), new Schedule(Turn.DAILY, 1, 1), header, secret, false, 1));
  }

  private static Shape csv(Separator separator) {
    return new Shape(Wanted.CSV, separator, DecimalSign.POINT, "");
  }

  private static Shape json(String pointer) {
    return new Shape(Wanted.JSON, Separator.COMMA, DecimalSign.POINT, pointer);
  }

  private static void refused(Reason reason, Shape shape, String text) {
    fails(reason, () -> SourceTable.of(shape, text));
  }

  private static void fails(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
