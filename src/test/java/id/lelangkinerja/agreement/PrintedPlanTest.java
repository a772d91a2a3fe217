package id.lelangkinerja.agreement;

import static id.lelangkinerja.agreement.Agreed.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The action plan of Dinkes is printed, and printed again, and somebody else holds a print in his hands. */
@ProgrammeTest
class PrintedPlanTest {
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
  @Autowired
  PlanningSteps planning;
  @Autowired
  AutowireCapableBeanFactory beans;
  Agreed agreed;
  World world;
  Player operator;
  String address;

  @BeforeEach
  void plan() {
    agreed = new Agreed(beans);
    world = agreed.world;
    operator = world.dinkesOperator();
    address = agreed.links.planPaper(agreed.agency.value(), YEAR);
    agreed.drawing.drawUp(world.dinkesHead().acting(), agreed.agency, YEAR);
    agreed.takeForce();
    add("Latih kader");
  }

  @AfterEach
  void putTheClockBack() {
    agreed.putTheClockBack();
  }

  @Test
  void everybody_gets_the_same_file_until_the_plan_says_something_else() {
    var first = world.verifier().fetches(address);
    agreed.at(LocalDate.of(2020, 3, 3));
    assertThat(operator.fetches(address)).isEqualTo(first);
    add("Susun modul");
    assertThat(operator.fetches(address)).isNotEqualTo(first);
  }

  @Test
  void whoever_holds_a_print_learns_by_its_code_whether_it_is_the_newest() throws IOException {
    var code = code(operator.fetches(address));
    var page = world.links().signing().document(code.replace("-", ""));
    assertThat(world.citizen().opens(page).body()).contains("Rencana Aksi", "Cetakan terbaru",
        "belum dicetak dengan isi lain", "Dinas Kesehatan").doesNotContain("Latih kader", address);
    add("Susun modul");
    assertThat(code(operator.fetches(address))).isNotEqualTo(code);
    assertThat(world.citizen().opens(page).body()).contains("Sudah dicetak lagi dengan isi lain");
  }

  @Test
  void whoever_brings_the_file_learns_that_it_is_genuine_and_whether_a_newer_one_exists() {
    var print = operator.fetches(address);
    var verify = world.links().signing().verify();
    assertThat(world.citizen().sendsFile(verify, "rencana.pdf", "application/pdf", print).body())
        .contains("Berkas ini asli dan masih yang terbaru");
    add("Susun modul");
    operator.fetches(address);
    assertThat(world.citizen().sendsFile(verify, "rencana.pdf", "application/pdf", print).body())
        .contains("sudah ada naskah yang lebih baru");
  }

  private void add(String action) {
    var promise = agreed.agreements.of(operator.acting(), agreed.agency, YEAR).stream()
        .map(each -> agreed.agreements.sheet(world.region(), each).promised().lines().getFirst().commitmentId())
        .findFirst().orElseThrow();
    planning.add(operator.acting(), agreed.agency, YEAR,
        new PlannedStep(promise, action, "Kepala Bidang " + UUID.randomUUID(),
            List.of(25, 50, 75, 100)));
  }

  private static String code(byte[] print) throws IOException {
    try (var pdf = Loader.loadPDF(print)) {
      var found = CODE.matcher(new PDFTextStripper().getText(pdf));
      assertThat(found.find()).isTrue();
      return found.group();
    }
  }
}
