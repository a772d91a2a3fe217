package id.lelangkinerja.demo;

import id.lelangkinerja.agreement.Activity;
import id.lelangkinerja.agreement.AgreementLine;
import id.lelangkinerja.agreement.OfficialPaperwork;
import id.lelangkinerja.agreement.OfficialSigning;
import id.lelangkinerja.agreement.Passed;
import id.lelangkinerja.agreement.PassingOn;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.region.ChoosingSetting;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one head passes on below: to an operator, who signs here, and to one whose paper waits to be compared. */
@Component
class Officials {
  private static final String SCAN = "<html lang=\"id\"><head><title>Pindaian perjanjian kinerja (contoh)</title></head>"
      + "<body><h1>Pindaian perjanjian kinerja (contoh)</h1></body></html>";
  private static final String OPERATOR = "dinkes-op";
  private static final long TRAINING = 150_000_000L;
  private final ChoosingSetting settings;
  private final PassingOn passing;
  private final OfficialSigning signing;
  private final OfficialPaperwork paperwork;
  private final Stage stage;

  Officials(ChoosingSetting settings, PassingOn passing, OfficialSigning signing,
      OfficialPaperwork paperwork, Stage stage) {
    this.settings = settings;
    this.passing = passing;
    this.signing = signing;
    this.paperwork = paperwork;
    this.stage = stage;
  }

  /** The region wants it from tomorrow on. */
  void want() {
    settings.cascade(stage.as("admin"), true, stage.today().plusDays(1));
  }

  void passOn(Acting head, AgencyId agency, int year, List<AgreementLine> promised) {
    var operator = stage.as(OPERATOR);
    var id = passing.passOn(head, agency, year,
        passed(operator.person().value(), "Operator", promised.getFirst(), "Pelatihan kader (contoh)"));
    for (var signer : List.of(operator, head)) {
      signing.sign(signer, agency, year, id, signing.toSign(signer, agency, year, id));
    }
    var onPaper = passing.passOn(head, agency, year,
        passed(null, "Kepala Bidang Kesehatan Masyarakat", promised.getLast(), "Pemeriksaan lapangan (contoh)"));
    paperwork.bring(operator, agency, year, onPaper, "Pindaian perjanjian.pdf",
        new ByteArrayInputStream(Pdf.render(SCAN)));
  }

  private static Passed passed(@Nullable UUID person, String office, AgreementLine line, String activity) {
    return new Passed(person, "Rina Wahyuni (contoh)", "", "", office,
        List.of(new Passed.Target(line.commitmentId(), line.target())), List.of(new Activity(activity, TRAINING)),
        null, "");
  }
}
