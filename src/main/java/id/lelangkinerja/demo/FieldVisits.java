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

/** What comes of a draw: two visits are assigned, one of them is made, and the third is still nobody's. */
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
    visiting.record(checker, sample, drawn.getFirst(),
        new Visit(VisitResult.CONFIRMED, null,
            "Register dihitung ulang di tempat bersama petugas loket; jumlahnya sama. (Contoh untuk peragaan.)",
            stage.today(), new BigDecimal("-7.97780"), new BigDecimal("112.63400")),
        List.of(new Visiting.Photo("register-contoh.jpg",
            new ByteArrayInputStream(WritingDrafts.bytes("posyandu-contoh.jpg")))));
  }
}
