package id.lelangkinerja.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is shown of a table without downloading it: its beginning, as it stands in the file. */
class GlimpseTest {
  @Test
  void a_small_table_is_shown_whole_with_names_as_they_are_written() {
    var glimpse = Glimpse.of(Files.text("RW;Balita Stunting;RW\n1;12\n\n# catatan;3;x\n"));
    assertThat(glimpse.head()).containsExactly("RW", "Balita Stunting", "RW");
    assertThat(glimpse.rows()).isEqualTo(List.of(List.of("1", "12", ""), List.of("# catatan", "3", "x")));
    assertThat(glimpse.moreRows()).isFalse();
    assertThat(glimpse.moreColumns()).isFalse();
  }

  @Test
  void of_a_long_or_wide_table_the_first_rows_and_columns_are_shown_and_it_is_said_that_there_are_more() {
    var row = IntStream.range(0, 20).mapToObj(Integer::toString).collect(Collectors.joining(","));
    var glimpse = Glimpse.of(Files.text((row + "\n").repeat(5000) + "\0"));
    assertThat(glimpse.head()).hasSize(Glimpse.COLUMNS);
    assertThat(glimpse.rows()).hasSize(Glimpse.ROWS);
    assertThat(glimpse.moreRows()).isTrue();
    assertThat(glimpse.moreColumns()).isTrue();
    assertThat(Glimpse.of(Files.text("a\n" + "1\n".repeat(Glimpse.ROWS))).moreRows()).isFalse();
    assertThat(Glimpse.of(Files.text("a\n" + "x".repeat(300) + "\n")).rows().getFirst().getFirst()).hasSize(201)
        .endsWith("…");
  }

  @Test
  void a_workbook_is_read_in_memory_and_its_formulas_are_not_worked_out() {
    var glimpse = Glimpse.of(Files.zip(Files.workbook("""
        <row r="1"><c r="A1" t="inlineStr"><is><t>RW</t></is></c><c r="B1" t="inlineStr"><is><t>kasus</t></is></c></row>
        <row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>""")));
    assertThat(glimpse.head()).containsExactly("RW", "kasus");
    assertThat(glimpse.rows()).isEqualTo(List.of(List.of("1", "ƒ")));
  }

  @Test
  void what_is_no_table_is_refused_in_words() {
    refused(Reason.SHEET_EMPTY, new byte[0]);
    refused(Reason.SHEET_UNREADABLE, Files.text("PK dan tidak ada lagi"));
    refused(Reason.SHEET_NOT_UTF8, new byte[]{'a', ',', (byte) 0xff, '\n'});
    var reaching = Files.workbook("");
    reaching.put("xl/vbaProject.bin", new byte[]{1});
    refused(Reason.SHEET_REACHES_OUT, Files.zip(reaching));
    refused(Reason.SHEET_TOO_LARGE, Files.bomb("", 30));
  }

  private static void refused(Reason reason, byte[] file) {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> Glimpse.of(file)).extracting(Refused::reason)
        .isEqualTo(reason);
  }
}
