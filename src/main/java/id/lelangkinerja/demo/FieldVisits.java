package id.lelangkinerja.demo;

import id.lelangkinerja.measurement.VisitResult;
import id.lelangkinerja.sampling.Assigning;
import id.lelangkinerja.sampling.Visit;
import id.lelangkinerja.sampling.Visiting;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What comes of a draw: two visits are assigned and made, of which one does not find the register, so that the figure comes before the
 * verifier again, and the other does; the third is still nobody's.
 */
@Component
class FieldVisits {
  private final Assigning assigning;
  private final Visiting visiting;
  private final PlayQuery play;
  private final Stage stage;

  FieldVisits(Assigning assigning, Visiting visiting, PlayQuery play, Stage stage) {
    this.assigning = assigning;
    this.visiting = visiting;
    this.play = play;
    this.stage = stage;
  }

  void make(UUID sample) {
    var checker = stage.as("inspektorat");
    var drawn = play.drawn(Foundations.MALANG, sample);
    assigning.assign(checker, sample, drawn.subList(0, Math.min(2, drawn.size())), checker.person().value(), "");
    visiting.record(checker, sample, drawn.getFirst(), found(VisitResult.NOT_FOUND,
        "Register untuk periode ini tidak ada di tempat; petugas diminta mengirim salinannya. (Contoh untuk peragaan.)"),
        List.of());
    if (drawn.size() > 1) {
      visiting.record(checker, sample, drawn.get(1),
          found(VisitResult.CONFIRMED,
              "Register dihitung ulang di tempat bersama petugas loket; jumlahnya sama. (Contoh untuk peragaan.)"),
          List.of(new Visiting.Photo("register-contoh.jpg",
              new ByteArrayInputStream(WritingDrafts.bytes("posyandu-contoh.jpg")))));
    }
  }

  private Visit found(VisitResult result, String finding) {
    return new Visit(result, null, finding, stage.today(), new BigDecimal("-7.97780"), new BigDecimal("112.63400"));
  }
}
