package id.lelangkinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class ImportPagesTest {
  private static final String PROBLEMS = "code;title;class;description;source;year;indicators\n";
  private static final String FLOODS = "P01;Banjir;SOCIAL;Banjir tiap hujan;BPBD;2018;\n";
  @Autowired
  Worlds worlds;
  @Autowired
  Clock clock;
  @Autowired
  Clearing clearing;
  @Autowired
  FileStore files;
  @Autowired
  DataHome home;
  World world;
  Player planner;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    planner = world.planner();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_preview_writes_nothing_and_acceptance_writes_everything_once() {
    var file = problems(FLOODS + "P02;Macet;ECONOMIC;Macet pagi;Dishub;;\n");
    assertThat(file.page()).contains("2 baris siap ditulis", "Tulis 2 baris", "data.csv");
    assertThat(register()).doesNotContain("Banjir");
    assertThat(file.accepted().status()).isEqualTo(303);
    assertThat(file.page()).contains("2 baris sudah ditulis", "Berkas diimpor: data.csv · 2 · SHA-256 ")
        .doesNotContain("Tulis 2 baris");
    assertThat(register()).contains("Banjir", "Macet");
    assertThat(file.accepted().status()).isEqualTo(409);
    assertThat(file.discarded().status()).isEqualTo(409);
    assertThat(planner.opens(world.links().imports().all()).body()).contains("1 impor sejauh ini", "data.csv");
  }

  @Test
  void every_faulty_cell_is_told_by_its_address_in_the_readers_language_and_as_a_list() {
    var file = problems(FLOODS + "P02;;WRONG;x;y;1900;NIHIL\np-3;T;SOCIAL;x;y;1.500;\n" + FLOODS);
    assertThat(file.page()).contains("3 baris perlu diperbaiki", ">B3<", "Bagian ini wajib diisi",
        "“WRONG” bukan salah satu pilihan", "Harus antara 1945 dan 2100", "“NIHIL” tidak dikenal",
        "“1.500” dapat dibaca dua cara", "Sama dengan baris 2").doesNotContain("Tulis 1 baris");
    var list = planner.inEnglish().opens(file.links().faults(file.id())).body();
    assertThat(list).contains("row,cell,column,fault", "3,B3,title,This must be filled in",
        "4,F4,year,\"“1.500” can be read in two ways");
    assertThat(file.accepted().status()).isEqualTo(303);
    assertThat(register()).doesNotContain("Banjir");
  }

  @Test
  void what_has_changed_since_the_preview_is_found_when_it_is_accepted() {
    var first = problems(FLOODS);
    var second = problems(FLOODS.replace("Banjir;", "Genangan;") + "P02;Macet;ECONOMIC;Macet pagi;Dishub;;\n");
    assertThat(first.accepted().status()).isEqualTo(303);
    assertThat(second.page()).contains("2 baris siap ditulis");
    assertThat(second.accepted().status()).isEqualTo(303);
    assertThat(second.page()).contains("1 baris perlu diperbaiki", "Sudah ada dengan isi lain: Banjir");
    assertThat(register()).contains("Banjir").doesNotContain("Genangan", "Macet");
    assertThat(problems(FLOODS).page()).contains("Tidak ada yang perlu ditulis");
  }

  @Test
  void accepted_many_times_in_parallel_it_is_written_once() throws Exception {
    var file = problems(FLOODS);
    var id = file.id();
    try (var threads = Executors.newFixedThreadPool(5)) {
      Callable<Integer> accept = () -> planner.sends(file.links().acceptance(id)).status();
      var statuses = threads.invokeAll(IntStream.range(0, 5).mapToObj(_ -> accept).toList()).stream()
          .map(future -> future.resultNow()).toList();
      assertThat(statuses.stream().filter(status -> status == 303)).hasSize(1);
      assertThat(statuses.stream().filter(status -> status == 409)).hasSize(4);
    }
    assertThat(planner.opens(world.links().problemsCsv()).body().split("P01,", -1)).hasSize(2);
  }

  @Test
  void a_preview_is_its_uploaders_alone_and_only_for_a_day() {
    var file = problems(FLOODS);
    for (var other : world.everybody()) {
      if (other != planner) {
        assertThat(other.opens(file.links().one(file.id())).status()).as(other.toString()).isIn(302, 404);
        assertThat(other.sends(file.links().acceptance(file.id())).status()).as(other.toString()).isIn(302, 404);
      }
    }
    assertThat(planner.opens(world.links().work()).body()).contains("Putuskan pratinjau impor", "data.csv");
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(25)));
    assertThat(file.page()).contains("Pratinjau ini sudah lewat waktunya").doesNotContain("Tulis 1 baris");
    assertThat(file.accepted().status()).isEqualTo(409);
    assertThat(register()).doesNotContain("Banjir");
    assertThat(planner.opens(world.links().work()).body()).doesNotContain("data.csv");
    clearing.clear(world.region());
    assertThat(file.page()).contains("sudah dibuang", "data.csv");
    assertGone();
  }

  @Test
  void a_discarded_preview_is_over() {
    var file = problems(FLOODS);
    assertThat(file.discarded().location()).endsWith("/imports/kinds/problems");
    assertThat(file.page()).contains("sudah dibuang");
    assertThat(file.accepted().status()).isEqualTo(409);
    assertGone();
  }

  /** A day later nothing of what the region handed in and threw away is on the disk. */
  private void assertGone() {
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(25)));
    files.sweep(world.region());
    try (var kept = Files.walk(home.files().resolve(world.here().code()))) {
      assertThat(kept.filter(Files::isRegularFile)).isEmpty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void files_that_are_no_tables_or_lack_columns_are_refused_with_advice() {
    assertThat(problems("").answer().status()).isEqualTo(422);
    assertThat(HandedIn.csv(world, planner, "problems", "code,title\nA,B").answer().body())
        .contains("Kolom ini tidak ada di baris pertama: class, description, source");
    assertThat(HandedIn.file(world, planner, "problems", "x.xlsx", new byte[]{'P', 'K', 3, 4, 0, 0}).answer().body())
        .contains("Berkas ini bukan tabel yang utuh");
    assertThat(HandedIn.csv(world, planner, "problems", "<script>alert(1)</script>,b\n1,2").answer().status())
        .isEqualTo(422);
    assertThat(planner.sends(world.links().imports().kind("problems")).body()).contains("Bagian ini wajib diisi");
    assertThat(planner.opens(world.links().imports().kind("nothing")).status()).isEqualTo(404);
  }

  @Test
  void the_template_is_read_as_empty_until_something_stands_below_its_example() {
    var template = planner.opens(world.links().imports().template("problems")).body();
    assertThat(template).contains("# CONTOH, baris ini tidak dibaca: K-01");
    assertThat(HandedIn.csv(world, planner, "problems", template).answer().body())
        .contains("Tidak ada baris yang diisi di bawah nama kolom");
    assertThat(HandedIn.csv(world, planner, "problems",
        template + "P9,Sampah,SOCIAL,Menumpuk,,,,Warga,\r\n").page()).contains("1 baris siap ditulis");
  }

  @Test
  void five_thousand_figures_are_taken_in_within_seconds() {
    indicators(1);
    var figures = IntStream.range(0, 50)
        .mapToObj(no -> "I%03d,Indikator %d,persen,HIGHER_IS_BETTER,LAST,YEARLY,2,d,f,s".formatted(no, no))
        .collect(Collectors.joining("\n"));
    accepted("indicators", "code,name,unit,polarity,aggregation,frequency,decimals,definition,formula,data_source\n"
        + figures);
    var rows = IntStream.range(0, 5000)
        .mapToObj(no -> "I%03d,%d,REALISED,%d.5,https://bps.go.id".formatted(no % 50, 1950 + no / 50, no))
        .collect(Collectors.joining("\n"));
    long start = System.nanoTime();
    var file = HandedIn.csv(world, planner, "series", "code,year,kind,value,source\n" + rows);
    assertThat(file.page()).contains("5.000 baris siap ditulis");
    long previewed = System.nanoTime();
    assertThat(file.accepted().status()).isEqualTo(303);
    long written = System.nanoTime();
    assertThat(file.page()).contains("5.000 baris sudah ditulis");
    org.slf4j.LoggerFactory.getLogger(getClass()).info("5,000 figures: previewed in {} ms, written in {} ms",
        (previewed - start) / 1_000_000, (written - previewed) / 1_000_000);
    assertThat(Duration.ofNanos(written - start)).isLessThan(Duration.ofSeconds(60));
  }

  private void indicators(int count) {
    accepted("indicators", "code,name,unit,polarity,aggregation,frequency,decimals,definition,formula,data_source\n"
        + "KEMISKINAN,Penduduk miskin,persen,lower_is_better,LAST,YEARLY," + count + ",d,f,s\n");
  }

  private void accepted(String kind, String csv) {
    var file = HandedIn.csv(world, planner, kind, csv);
    assertThat(file.accepted().status()).isEqualTo(303);
    assertThat(file.page()).contains("sudah ditulis");
  }

  private HandedIn problems(String rows) {
    return HandedIn.csv(world, planner, "problems", rows.isEmpty() ? "" : PROBLEMS + rows);
  }

  private String register() {
    return planner.opens(world.links().problemsCsv()).body();
  }

}
