package id.lelangkinerja.demo;

import id.lelangkinerja.feed.DecimalSign;
import id.lelangkinerja.feed.Delivering;
import id.lelangkinerja.feed.Mapping;
import id.lelangkinerja.feed.MappingFeed;
import id.lelangkinerja.feed.NewFeed;
import id.lelangkinerja.feed.PeriodForm;
import id.lelangkinerja.feed.PreparingFeed;
import id.lelangkinerja.feed.Schedule;
import id.lelangkinerja.feed.Separator;
import id.lelangkinerja.feed.Shape;
import id.lelangkinerja.feed.SwitchingFeed;
import id.lelangkinerja.feed.Turn;
import id.lelangkinerja.fetch.SourceAddress;
import id.lelangkinerja.fetch.Wanted;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A feed of the health agency: prepared by the monitor, switched on by the operator, paused at the end, as its source is
 * none that anybody could reach.
 */
@Component
class Feeding {
  private static final String MONITOR = "kominfo";
  private static final String OPERATOR = "dinkes-op";
  private static final int DAYS_AGO = 40;
  private static final int ROWS = 4;
  private static final int HOUR = 6;
  private static final int SILENT_DAYS = 100;
  private final PreparingFeed preparing;
  private final MappingFeed mapping;
  private final SwitchingFeed switching;
  private final Delivering delivering;
  private final PlayQuery play;
  private final Agenda agenda;
  private final Stage stage;
  private @Nullable UUID feed;

  Feeding(PreparingFeed preparing, MappingFeed mapping, SwitchingFeed switching, Delivering delivering, PlayQuery play,
      Agenda agenda, Stage stage) {
    this.preparing = preparing;
    this.mapping = mapping;
    this.switching = switching;
    this.delivering = delivering;
    this.play = play;
    this.agenda = agenda;
    this.stage = stage;
  }

  void announce(LocalDate today) {
    var day = today.minusDays(DAYS_AGO);
    agenda.at(day, 14 * 60, this::prepare);
    agenda.at(day.plusDays(1), 9 * 60, this::switchOn);
    agenda.at(day.plusDays(2), HOUR * 60, () -> deliver("K-LAMA,SEPEDA_SEHAT,2026,12,,\n"));
    agenda.at(day.plusDays(3), HOUR * 60, () -> deliver(""));
    agenda.at(day.plusDays(4), 10 * 60, this::pause);
  }

  private void prepare() {
    feed = preparing.prepare(stage.as(MONITOR), stage.headedBy("dinkes"), new NewFeed("Layanan puskesmas (contoh)",
        SourceAddress.of("https://data-kesehatan.contoh.invalid/puskesmas.csv"),
        new Shape(Wanted.CSV, Separator.COMMA, DecimalSign.POINT, ""), new Schedule(Turn.DAILY, HOUR, 1), "", "", false,
        SILENT_DAYS));
  }

  private void switchOn() {
    if (feed != null) {
      mapping.map(stage.as(OPERATOR), feed, 1, new Mapping(new Mapping.Named("kontrak", "", Map.of()),
          new Mapping.Named("indikator", "", Map.of()), PeriodForm.AS_OURS, "periode", "", "nilai", "pembilang",
          "penyebut", ""));
      switching.on(stage.as(OPERATOR), feed);
    }
  }

  /** What is on record already, so that the demo's figures stay as they were played, and what else is told. */
  private void deliver(String more) {
    if (feed != null) {
      delivering.deliver(stage.as(OPERATOR), feed, "kontrak,indikator,periode,nilai,pembilang,penyebut\n"
          + play.reported(Foundations.MALANG, stage.headedBy("dinkes"), ROWS).stream().map(PlayQuery.Reported::line)
              .collect(Collectors.joining())
          + more);
    }
  }

  private void pause() {
    if (feed != null) {
      switching.pause(stage.as(OPERATOR), feed);
    }
  }
}
