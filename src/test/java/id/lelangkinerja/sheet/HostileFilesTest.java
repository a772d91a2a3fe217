package id.lelangkinerja.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
  private static final String HEAD = "<row r=\"1\">" + Files.inline("A1", "a") + "</row>";
  @TempDir
  Path folder;

  @Test
  void a_bomb_is_refused_before_it_is_unpacked() {
    var bytes = Files.bomb(HEAD, 512);
    assertThat(bytes.length).isLessThan(10 << 20);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> assertRefused(Reason.SHEET_TOO_LARGE, bytes));
  }

  @Test
  void more_than_the_limit_is_refused_even_if_it_hardly_shrinks() {
    var parts = Files.workbook(HEAD + IntStream.range(2, 40_000)
        .mapToObj(row -> "<row r=\"" + row + "\">" + Files.inline("A" + row, "x" + row * 31L) + "</row>")
        .collect(Collectors.joining()));
    var limits = new Limits(100_000, 10, 100, 1L << 20);
    assertThatThrownBy(() -> Files.read(folder, Files.zip(parts), limits)).hasMessage(Reason.SHEET_TOO_LARGE.name());
    assertThatThrownBy(() -> Files.read(folder, Files.zip(parts), Limits.USUAL.ofRows(100)))
        .hasMessage(Reason.SHEET_TOO_MANY_ROWS.name());
  }

  @Test
  void nothing_is_fetched_and_no_entity_is_put_in() {
    for (var type : new String[]{"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"}) {
      var parts = Files.workbook("");
      parts.put(Files.SHEET, Files.text("<?xml version=\"1.0\"?>" + type + "<worksheet><sheetData><row r=\"1\">"
          + Files.inline("A1", "&e;") + "</row></sheetData></worksheet>"));
      assertRefused(Reason.SHEET_REACHES_OUT, Files.zip(parts));
    }
  }

  @Test
  void a_workbook_that_reaches_out_or_runs_is_refused() {
    for (var part : new String[]{"xl/externalLinks/externalLink1.xml", "xl/vbaProject.bin", "xl/embeddings/x.bin"}) {
      var parts = Files.workbook(HEAD);
      parts.put(part, Files.text("<x/>"));
      assertRefused(Reason.SHEET_REACHES_OUT, Files.zip(parts));
    }
    var parts = Files.workbook(HEAD);
    parts.put("xl/_rels/workbook.xml.rels",
        Files.text("<Relationships><Relationship Id=\"rId1\" TargetMode=\"External\""
            + " Target=\"http://localhost:1/sheet.xml\"/></Relationships>"));
    assertRefused(Reason.SHEET_REACHES_OUT, Files.zip(parts));
  }

  @Test
  void a_cut_archive_a_document_and_a_picture_are_no_tables() {
    var whole = Files.zip(Files.workbook(HEAD));
    assertRefused(Reason.SHEET_UNREADABLE, Arrays.copyOf(whole, whole.length / 2));
    assertRefused(Reason.SHEET_UNREADABLE, Files.zip(Map.of(Files.TYPES, Files.text("<Types/>"), "word/document.xml",
        Files.text("<w/>"))));
    assertRefused(Reason.SHEET_NOT_UTF8, new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, (byte) 0xFF});
    assertRefused(Reason.SHEET_NOT_UTF8, "kode,nama\nA,Kafé".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(Reason.SHEET_NOT_UTF8, "kode,nama\nA,B".getBytes(StandardCharsets.UTF_16));
    assertRefused(Reason.SHEET_EMPTY, Files.text("  \n\n# hanya catatan\n"));
    assertRefused(Reason.SHEET_EMPTY, Files.zip(Files.workbook("")));
    assertRefused(Reason.SHEET_BROKEN_AT, Files.text("a,b\n\"1\"x,2\n"));
  }

  @Test
  void a_sheet_as_wide_as_a_workbook_can_be_is_refused() {
    var wide = IntStream.range(0, 16_384).mapToObj(at -> Files.inline(Cell.address(at, 1), "k" + at))
        .collect(Collectors.joining());
    assertRefused(Reason.SHEET_TOO_MANY_COLUMNS, Files.zip(Files.workbook("<row r=\"1\">" + wide + "</row>")));
    assertRefused(Reason.SHEET_TOO_MANY_COLUMNS, Files.text("x,".repeat(16_000)));
    assertRefused(Reason.SHEET_BROKEN_AT, Files.text("x,".repeat(20_000)));
    assertRefused(Reason.SHEET_UNREADABLE, Files.zip(Files.workbook("<row r=\"1\">" + Files.inline("ZZZZZZ1", "x")
        + "</row>")));
    assertRefused(Reason.SHEET_UNREADABLE, Files.zip(Files.workbook("<row r=\"2\"/><row r=\"1\"/>")));
    assertRefused(Reason.SHEET_UNREADABLE, Files.zip(Files.workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")));
  }

  @Test
  void a_cell_too_long_and_a_column_named_twice_are_told_by_their_place() {
    assertThatThrownBy(() -> Files.read(folder, Files.text("a,b\n1," + "x".repeat(9000))))
        .satisfies(refused -> assertThat(((Refused) refused).values()).contains("B2"))
        .hasMessage(Reason.SHEET_CELL_TOO_LONG.name());
    assertThatThrownBy(
        () -> Files.read(folder, Files.zip(Files.workbook(HEAD + "<row r=\"2\">" + Files.inline("A2", "x".repeat(9000))
            + "</row>"))))
        .satisfies(refused -> assertThat(((Refused) refused).values()).contains("A2"))
        .hasMessage(Reason.SHEET_CELL_TOO_LONG.name());
    assertThatThrownBy(() -> Files.read(folder, Files.text("Kode,kode\n1,2")))
        .satisfies(refused -> assertThat(((Refused) refused).values()).contains("B1"))
        .hasMessage(Reason.SHEET_COLUMN_TWICE.name());
  }

  private void assertRefused(Reason reason, byte[] content) {
    assertThatThrownBy(() -> Files.read(folder, content)).hasMessage(reason.name());
  }
}
