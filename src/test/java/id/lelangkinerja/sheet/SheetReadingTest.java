package id.lelangkinerja.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.bigDecimals;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SheetReadingTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"code,name\r\nA1,\"Satu, dua\"\r\n", "code;name\nA1;Satu, dua\n", "code\tname\nA1\tSatu, dua",
      "\uFEFFCode , Name\nA1,\"Satu, dua\"", "\n# contoh\nCODE,name\n# contoh,x\nA1,\"Satu, dua\"\n,\n"})
  void csv_is_read_with_any_separator_with_or_without_byte_order_mark(String csv) {
    var rows = Files.read(folder, Files.text(csv));
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().cell("code").text()).isEqualTo("A1");
    assertThat(rows.getFirst().cell("name").text()).isEqualTo("Satu, dua");
  }

  @Test
  void a_line_of_csv_that_says_something_beyond_the_head_tells_where_and_a_workbook_may_have_remarks_there() {
    var rows = Files.read(folder, Files.text("a,b\n1,2,5\n1,\"2,5\",,\n1\n"));
    assertThat(rows).extracting(SheetRow::beyond).containsExactly("C2", "", "");
    var remarked = Files.zip(Files.workbook("<row r=\"1\">" + Files.inline("A1", "a") + "</row><row r=\"2\">"
        + Files.inline("A2", "1") + Files.inline("B2", "lihat surat") + "</row>"));
    assertThat(Files.read(folder, remarked)).extracting(SheetRow::beyond).containsExactly("");
  }

  @Test
  void rows_and_cells_are_numbered_as_a_spreadsheet_shows_them() {
    var rows = Files.read(folder, Files.text("a,b\n1,2\n\n\"zwei\nZeilen\",4\n5\n"));
    assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4, 5);
    assertThat(rows.get(1).cell("b").address()).isEqualTo("B4");
    assertThat(rows.get(2).cell("b")).isEqualTo(new Cell("B5", "", Cell.Sort.TEXT));
    assertThat(Cell.address(25, 1)).isEqualTo("Z1");
    assertThat(Cell.address(26, 1)).isEqualTo("AA1");
    assertThat(Cell.address(16_383, 1)).isEqualTo("XFD1");
  }

  @Test
  void a_workbook_is_read_from_its_first_visible_sheet_with_numbers_and_dates_as_they_were_typed() {
    var row = Files.read(folder, Files.zip(Files.workbook("<row r=\"1\">" + Files.inline("A1", "Code")
        + Files.inline("B1", "Value") + Files.inline("C1", "Day") + Files.inline("D1", "Until")
        + Files.inline("E1", "Sum") + Files.inline("F1", "Bad") + Files.inline("G1", "Yes") + "</row><row r=\"7\">"
        + Files.inline("A7", "<![CDATA[ A<1 ]]>") + """
            <c r="B7" s="3"><v>4.0999999999999996</v></c><c r="C7" s="1"><v>43442</v></c>
            <c r="D7" s="2"><v>43442.75</v></c><c r="E7"><f>SUM(B7:B9)</f><v>12</v></c>
            <c r="F7" t="e"><v>#DIV/0!</v></c><c r="G7" t="b"><v>1</v></c></row>"""))).getFirst();
    assertThat(row.number()).isEqualTo(7);
    assertThat(row.cell("code").text()).isEqualTo("A<1");
    assertThat(row.cell("value")).isEqualTo(new Cell("B7", "4.1", Cell.Sort.NUMBER));
    assertThat(row.cell("day")).isEqualTo(new Cell("C7", "2018-12-08", Cell.Sort.DATE));
    assertThat(row.cell("until").text()).isEqualTo("2018-12-08");
    assertThat(row.cell("sum")).isEqualTo(new Cell("E7", "", Cell.Sort.FORMULA));
    assertThat(row.cell("bad").sort()).isEqualTo(Cell.Sort.ERROR);
    assertThat(row.cell("yes").text()).isEqualTo("true");
  }

  @ParameterizedTest
  @EnumSource
  void whatever_text_is_written_is_read_again(SheetFormat format) {
    var plain = strings().betweenCodePoints(' ', '~').ofLengthBetween(0, 30);
    var anything = strings().betweenCodePoints(0xA0, 0x2FFF).ofLengthBetween(0, 30).mix(plain, 50);
    var nasty = strings().betweenCodePoints('\'', '=').ofLengthBetween(0, 5);
    qt().withExamples(80).withShrinkCycles(0).forAll(lists().of(anything.mix(nasty, 50)).ofSizeBetween(1, 20))
        .checkAssert(texts -> {
          var table = new Table("first", "text");
          texts.forEach(text -> table.row("x", text));
          assertThat(Files.read(folder, table.content(format))).extracting(row -> row.cell("text").text())
              .containsExactlyElementsOf(texts.stream().map(String::strip).toList());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatever_number_is_written_is_read_again(SheetFormat format) {
    qt().withExamples(80).withShrinkCycles(0).forAll(bigDecimals().ofBytes(6).withScale(3)).checkAssert(number -> {
      var table = new Table("n", "day");
      table.row(number, LocalDate.of(2019, 2, 28));
      var row = Files.read(folder, table.content(format)).getFirst();
      assertThat(new java.math.BigDecimal(row.cell("n").text())).isEqualByComparingTo(number);
      assertThat(row.cell("day").text()).isEqualTo("2019-02-28");
    });
  }

  @Test
  void no_garbage_is_anything_but_refused() {
    var good = new Table(List.of(new Column("a", "help", List.of("X")), new Column("b")));
    good.row("X", 12);
    good.row("Y", LocalDate.of(2019, 1, 1));
    for (var format : SheetFormat.values()) {
      var whole = good.content(format);
      var random = new java.util.Random(42);
      for (int turn = 0; turn < 400; turn++) {
        var broken = whole.clone();
        for (int at = 0; at < 1 + turn % 5; at++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        Hostile.survives(folder, broken);
        Hostile.survives(folder, java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
      }
    }
    Hostile.survives(folder, "\u0000\u0001\u0002".getBytes(StandardCharsets.UTF_8));
  }
}
