package id.lelangkinerja.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62341", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\uFF1D1", "|calc", "\u200B=1",
      "'=1"})
  void a_text_that_reads_as_a_formula_is_led_by_an_apostrophe_in_csv(String text) {
    var table = new Table("a");
    table.row(text);
    assertThat(csv(table)).contains("'" + text);
  }

  @Test
  void numbers_stay_numbers_and_absent_cells_stay_empty() {
    var table = new Table("a", "b", "c");
    table.row(new BigDecimal("-4.600000"), null, "-1.5");
    table.row(new BigDecimal("1200.000000"), "P-01", "a - b");
    assertThat(csv(table)).isEqualTo("a,b,c\r\n-4.6,,-1.5\r\n1200,P-01,a - b\r\n");
  }

  @Test
  void a_number_that_half_of_the_world_would_read_as_thousands_is_written_so_that_nobody_does() {
    var table = new Table("a", "b", "c");
    table.row(new BigDecimal("1.234"), new BigDecimal("0.234"), new BigDecimal("1234.567"));
    assertThat(csv(table)).endsWith("1.2340,0.234,1234.567\r\n");
  }

  @Test
  void commas_quotes_and_new_lines_are_quoted() {
    var table = new Table("a", "b");
    table.row("dua, \"tiga\"\nempat", List.of("KEMISKINAN", "IPM"));
    assertThat(csv(table)).isEqualTo("a,b\r\n\"dua, \"\"tiga\"\"\nempat\",KEMISKINAN; IPM\r\n");
  }

  @Test
  void a_workbook_holds_texts_as_texts_numbers_as_numbers_and_dates_as_dates() throws IOException {
    var table = new Table(
        List.of(new Column("a", "Tulis apa saja", List.of()), new Column("b", "", List.of("YA", "TIDAK")),
            new Column("c"), new Column("d")));
    table.row("=1+1", 2019, LocalDate.of(2018, 12, 8), "x\u0000y\u000B");
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(table.content(SheetFormat.XLSX)))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows.getFirst().getCellText(1)).isEqualTo("b");
      var row = rows.get(1);
      assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCellText(0)).isEqualTo("=1+1");
      assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("2019"));
      assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2018, 12, 8, 0, 0));
      assertThat(row.getCellText(3)).isEqualTo("xy");
    }
  }

  @Test
  void what_a_workbook_says_of_a_wrong_choice_is_no_longer_than_spreadsheets_take() {
    var table = new Table(List.of(new Column("a".repeat(40), "", Collections.nCopies(60, "PILIHAN"))));
    assertThat(Book.text(table.content(SheetFormat.XLSX)))
        .containsPattern("errorTitle=\"a{31}…\" error=\"PILIHAN, [^\"]{214,215}…\"");
  }

  @Test
  void a_workbook_has_columns_as_wide_as_what_stands_in_them_and_names_for_people_below_those_for_programs()
      throws IOException {
    var table = new Table(
        List.of(new Column("a", "", List.of(), false, "Apa"), new Column("b", "", List.of(), true, "Berapa")));
    table.row("x".repeat(30), 7);
    var workbook = table.content(SheetFormat.XLSX);
    assertThat(Book.text(workbook)).contains("width=\"32.0\"", "width=\"10.0\"", "ySplit=\"2\"",
        "orientation=\"landscape\"");
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      var rows = read.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(1).getCellText(0)).as("a remark, which is not read again").isEqualTo("# Apa");
      assertThat(rows.get(1).getCellText(1)).isEqualTo("Berapa");
      assertThat(rows.get(2).getCellAsNumber(1)).contains(new BigDecimal("7"));
    }
  }

  @Test
  void the_ending_of_the_address_decides_the_form_and_the_filters_stay() {
    assertThat(SheetFormat.ofPath("/3573/agencies.xlsx")).isEqualTo(SheetFormat.XLSX);
    assertThat(SheetFormat.ofPath("/3573/agencies.csv")).isEqualTo(SheetFormat.CSV);
    assertThat(SheetFormat.XLSX.insteadOf("/3573/agencies.csv?q=a.csv")).isEqualTo("/3573/agencies.xlsx?q=a.csv");
    var download = new Table("a").download(SheetFormat.XLSX, "daftar");
    assertThat(download.getHeaders().getFirst("Content-Disposition")).contains("daftar.xlsx");
    assertThat(Objects.toString(download.getHeaders().getContentType())).contains("spreadsheetml");
  }

  private static String csv(Table table) {
    return new String(table.content(SheetFormat.CSV), StandardCharsets.UTF_8);
  }
}
