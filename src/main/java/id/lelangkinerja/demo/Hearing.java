package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.AskingPresenter;
import id.lelangkinerja.panel.AskingSecondPresentation;
import id.lelangkinerja.panel.CourseState;
import id.lelangkinerja.panel.DecidingInHall;
import id.lelangkinerja.panel.KeepingTime;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is asked and decided in the hall. */
@Component
class Hearing {
  private final AskingPresenter asking;
  private final DecidingInHall deciding;
  private final AskingSecondPresentation askingAgain;
  private final KeepingTime keeping;
  private final Stage stage;

  Hearing(AskingPresenter asking, DecidingInHall deciding, AskingSecondPresentation askingAgain,
      KeepingTime keeping, Stage stage) {
    this.asking = asking;
    this.deciding = deciding;
    this.askingAgain = askingAgain;
    this.keeping = keeping;
    this.stage = stage;
  }

  /** Two questions, whose answers are still to be noted, and what the agency hands in until that day. */
  void discuss(BidId bid, LocalDate due) {
    asking.ask(stage.as("penguji"), bid, "Dari mana data awal, dan siapa yang memeriksanya?");
    asking.ask(stage.as("wakil"), bid, "Apa yang dikerjakan lebih dulu jika anggaran tahun pertama berkurang?");
    deciding.decide(stage.as("sekda"), bid, "Serahkan rekap data awal per kelurahan kepada sekretariat tim penguji.",
        due);
  }

  /** The chair begins the presentation, pauses it, or lets it go on. */
  void keep(BidId bid, CourseState to) {
    keeping.move(stage.as("sekda"), bid, to);
  }

  /** The chair wants to hear the bid a second time. */
  void again(BidId bid) {
    askingAgain.ask(stage.as("sekda"), bid,
        "Pembagian kerja dengan kecamatan belum jelas; paparkan lagi dengan angkanya.");
  }
}
