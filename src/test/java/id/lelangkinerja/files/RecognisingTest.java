package id.lelangkinerja.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisingTest {
  /** A segment of the program that made it, a table, and the frame with its height and width. */
  private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0\0\4ab\u00ff\u00c4\0\3c\u00ff\u00c0\0\21\b%s\3\u00ff\u00d9";
  @TempDir
  Path folder = Path.of("");

  @Test
  void each_kind_of_evidence_is_known_by_its_content() {
    assertThat(typeOf(Samples.pdf())).contains(FileType.PDF);
    assertThat(typeOf(Samples.png())).contains(FileType.PNG);
    assertThat(typeOf(Samples.jpeg())).contains(FileType.JPEG);
    assertThat(typeOf(Samples.xlsx())).contains(FileType.XLSX);
    assertThat(typeOf(Samples.text("nama;jumlah\nKedungkandang;12\nSukun;9\n"))).contains(FileType.CSV);
    assertThat(typeOf(Samples.text("\uFEFFBalita yang ditimbang: 1.204, menurut kartu posyandu – Agustus.")))
        .contains(FileType.TEXT);
  }

  @Test
  void a_picture_that_says_to_have_more_pixels_than_a_machine_can_hold_is_refused() {
    var png = Samples.png();
    png[16] = 0x7f;
    png[21] = 0x7f;
    refusesPixels(png);
    assertThat(typeOf(Samples.latin(JPEG.formatted("'\u0010'\u0010")))).as("10,000 by 10,000")
        .contains(FileType.JPEG);
    refusesPixels(Samples.latin(JPEG.formatted("'\u0011'\u0010")));
    assertThat(typeOf(Samples.latin(JPEG.formatted("").replace("\u00ff\u00c0", "\u00ff\u00da"))))
        .contains(FileType.JPEG);
  }

  private void refusesPixels(byte[] picture) {
    assertThatThrownBy(() -> typeOf(picture)).isInstanceOf(Refused.class)
        .satisfies(refused -> assertThat(((Refused) refused).reason()).isEqualTo(Reason.FILE_PIXELS));
  }

  @Test
  void pages_drawings_and_scripts_are_refused() {
    assertRefused("<!DOCTYPE html><p>hai");
    assertRefused("  \n<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    assertRefused("<?xml version='1.0'?><a/>");
    assertRefused("catatan\n" + "a".repeat(8185) + "<ScRiPt>alert(1)</script>");
    assertRefused("catatan\0");
    assertRefused("%!PS\u001b");
    assertThat(typeOf(Samples.latin("caf\u00e9"))).isEmpty();
    assertThat(typeOf(Samples.latin("GIF89a\1\0\1\0"))).isEmpty();
    assertThat(typeOf(Samples.latin("MZ\u0090\0\3"))).isEmpty();
  }

  @Test
  void a_file_that_passes_for_two_types_is_none() {
    assertThat(typeOf(Samples.joined(Samples.png(), Samples.zip("a.txt", "a")))).isEmpty();
    assertThat(typeOf(Samples.joined(Samples.jpeg(), Samples.zip("a.txt", "a")))).isEmpty();
    assertThat(typeOf(Samples.joined(Samples.pdf(), Samples.zip("a.txt", "a")))).isEmpty();
    assertThat(typeOf(Samples.joined(Samples.text("laporan\n"), Samples.pdf()))).isEmpty();
    assertThat(typeOf(Samples.latin("%PDF-1.4\n<html><script>alert(1)</script>\n%%EOF"))).isEmpty();
    assertThat(typeOf(Samples.latin("\u00ff\u00d8\u00ff\u00fe<svg onload=alert(1)>\u00ff\u00d9"))).isEmpty();
  }

  @Test
  void an_archive_is_a_workbook_only_with_the_parts_of_one() {
    assertThat(typeOf(Samples.zip("laporan.txt", "isi"))).isEmpty();
    assertThat(typeOf(Samples.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"))).isEmpty();
    assertThat(typeOf(Samples.zip("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "xl/workbook.xml", "",
        "../../etc/cron.d/x", ""))).isEmpty();
    assertThat(typeOf(Samples.zip("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "xl/workbook.xml", "",
        "xl/vbaProject.bin", ""))).isEmpty();
    assertThat(typeOf(Samples.latin("PK\3\4 cut short"))).isEmpty();
  }

  @Test
  void a_picture_or_document_that_was_cut_is_refused() {
    assertThat(typeOf(java.util.Arrays.copyOf(Samples.png(), 30))).isEmpty();
    assertThat(typeOf(java.util.Arrays.copyOf(Samples.pdf(), 40))).isEmpty();
    assertThat(typeOf(java.util.Arrays.copyOf(Samples.jpeg(), 10))).isEmpty();
  }

  private void assertRefused(String text) {
    assertThat(typeOf(Samples.text(text))).as(text.substring(0, Math.min(30, text.length()))).isEmpty();
  }

  private Optional<FileType> typeOf(byte[] bytes) {
    try {
      var file = Files.createTempFile(folder, "sample", ".bin");
      Files.write(file, bytes);
      return Recognising.typeOf(file);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
