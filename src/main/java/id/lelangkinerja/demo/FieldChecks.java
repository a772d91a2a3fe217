package id.lelangkinerja.demo;

import id.lelangkinerja.draw.Commitment;
import id.lelangkinerja.sampling.Announcing;
import id.lelangkinerja.sampling.Committing;
import id.lelangkinerja.sampling.Revealing;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A random sample for checks in the field, drawn with two officials, one figure of it visited. */
@Component
class FieldChecks {
  /** Before today, so that the log takes up enough acts between the announcement and the draw. */
  private static final int DAYS_AGO = 60;
  private static final int DRAWN = 3;
  /** Further acts beyond those played so far; the other regions of the demo have fewer than these. */
  private static final int FURTHER = 200;
  private static final String FIRST = "64656d6f2d73656b64612d7261686173.30303131323233333434353536363737";
  private static final String SECOND = "64656d6f2d77616c696b6f74612d7261.38383939616162626363646465656666";
  private final Announcing announcing;
  private final Committing committing;
  private final Revealing revealing;
  private final FieldVisits visits;
  private final PlayQuery play;
  private final Agenda agenda;
  private final Stage stage;
  private @Nullable UUID sample;

  FieldChecks(Announcing announcing, Committing committing, Revealing revealing, FieldVisits visits, PlayQuery play,
      Agenda agenda, Stage stage) {
    this.announcing = announcing;
    this.committing = committing;
    this.revealing = revealing;
    this.visits = visits;
    this.play = play;
    this.agenda = agenda;
    this.stage = stage;
  }

  /** Puts the sample on the agenda: announced, and committed to by both officials. */
  void announce(LocalDate today) {
    var day = today.minusDays(DAYS_AGO);
    agenda.at(day, 16 * 60, () -> play.newest(Foundations.MALANG, DRAWN).ifPresent(ends -> announce(ends, today)));
    agenda.on(day.plusDays(1), () -> commit("sekda", FIRST));
    agenda.on(day.plusDays(2), () -> commit("walikota", SECOND));
  }

  private void announce(LocalDate ends, LocalDate today) {
    sample = announcing.announce(stage.as("inspektorat"), new Announcing.Plan(ends, DRAWN,
        play.acts(Foundations.MALANG) + FURTHER, today.plusDays(14), stage.person("sekda").value(),
        stage.person("walikota").value()));
  }

  private void commit(String official, String code) {
    if (sample != null) {
      committing.commit(stage.as(official), sample, Commitment.to(code));
    }
  }

  /** Both officials reveal, and what came out is visited; nothing where the log is too short for it. */
  void draw(long log) {
    if (sample == null || !play.isReached(Foundations.MALANG, sample, log)) {
      return;
    }
    revealing.reveal(stage.as("sekda"), sample, FIRST);
    revealing.reveal(stage.as("walikota"), sample, SECOND);
    visits.make(sample);
  }
}
