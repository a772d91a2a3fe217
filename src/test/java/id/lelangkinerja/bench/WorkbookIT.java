package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A workbook of 100,000 rows, checked and written by a program whose heap has 256 MB: bin/bench heap. */
@Benched
@Tag("bench-heap")
class WorkbookIT {
  private static final int ROWS = 100_000;
  private static final long HEAP = 256L << 20;
  @Autowired
  City city;
  @LocalServerPort
  int port;

  @Test
  void a_large_workbook_is_taken_in(@TempDir Path folder) throws Exception {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(HEAP);
    var file = folder.resolve("angka.xlsx");
    write(file);
    var world = city.built(City.AGENCIES);
    var surfer = Surfer.signedIn(port, "dinkes-operator", world.dinkesOperator().password());
    var begun = System.nanoTime();
    var page = uploaded(surfer, world.links().imports().kind("figures-handed-in"), file);
    City.settled(surfer, page, "siap ditulis");
    Figure.of("heap.preview", (System.nanoTime() - begun) / 1e9, "s").tell();
    begun = System.nanoTime();
    surfer.post(page + "/acceptance");
    City.settled(surfer, page, "sudah ditulis");
    Figure.of("heap.write", (System.nanoTime() - begun) / 1e9, "s").tell();
  }

  private static String uploaded(Surfer surfer, String path, Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      return surfer.upload(path, "angka.xlsx", Files.size(file), content);
    }
  }

  private static void write(Path file) throws IOException {
    try (var out = Files.newOutputStream(file); var book = new Workbook(out, "ukur", "1.0")) {
      var sheet = book.newWorksheet("Angka");
      line(sheet, 0, City.HEAD.strip());
      int row = 1;
      for (int agency = 1; row <= ROWS; agency++) {
        var lines = new StringBuilder();
        City.figures(agency, 1, lines);
        for (var line : lines.toString().lines().limit(ROWS + 1L - row).toList()) {
          line(sheet, row++, line);
        }
        sheet.flush();
      }
      sheet.close();
    }
  }

  private static void line(Worksheet sheet, int row, String line) {
    var cells = line.split(",", -1);
    for (int column = 0; column < cells.length; column++) {
      sheet.value(row, column, cells[column]);
    }
  }
}
