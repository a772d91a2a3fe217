package id.lelangkinerja.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void a_name_keeps_nothing_of_its_path() {
    assertThat(FileNames.harmless("../../etc/passwd.pdf", FileType.PDF)).isEqualTo("passwd.pdf");
    assertThat(FileNames.harmless("C:\\Users\\bidan\\foto.JPG", FileType.JPEG)).isEqualTo("foto.JPG");
    assertThat(FileNames.harmless("..", FileType.PDF)).isEqualTo("berkas.pdf");
    assertThat(FileNames.harmless("", FileType.PNG)).isEqualTo("berkas.png");
  }

  @Test
  void what_cannot_be_seen_is_taken_out() {
    assertThat(FileNames.harmless("la\0poran\r\nX: y.pdf", FileType.PDF)).isEqualTo("laporanX_ y.pdf");
    assertThat(FileNames.harmless("foto\u202Egpj.exe", FileType.PNG)).isEqualTo("fotogpj.exe.png");
  }

  @Test
  void the_ending_is_that_of_the_content() {
    assertThat(FileNames.harmless("laporan.html", FileType.TEXT)).isEqualTo("laporan.html.txt");
    assertThat(FileNames.harmless("data.csv", FileType.CSV)).isEqualTo("data.csv");
  }

  @Test
  void every_name_is_short_and_harmless() {
    qt().forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 300),
        arbitrary().enumValues(FileType.class))
        .check((given, type) -> {
          var name = FileNames.harmless(given, type);
          return name.codePointCount(0, name.length()) <= FileNames.LONGEST && !name.startsWith(".")
              && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == '"' || Character.isISOControl(c));
        });
  }
}
