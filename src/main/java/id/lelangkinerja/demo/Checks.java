package id.lelangkinerja.demo;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.CheckItem;
import id.lelangkinerja.bidding.Checked;
import id.lelangkinerja.bidding.Checking;
import id.lelangkinerja.bidding.Completing;
import id.lelangkinerja.round.Cancelling;
import id.lelangkinerja.round.LotId;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Plays the planner's part after the opening: most bids pass at once, some are to be completed, a lot is cancelled. */
@Component
class Checks {
  private final Checking checking;
  private final Completing completing;
  private final Cancelling cancelling;
  private final Stage stage;
  private final Agenda agenda;

  Checks(Checking checking, Completing completing, Cancelling cancelling, Stage stage, Agenda agenda) {
    this.checking = checking;
    this.completing = completing;
    this.cancelling = cancelling;
    this.stage = stage;
    this.agenda = agenda;
  }

  /** Checks the bid on that day; one to be completed has until the next day. */
  void check(BidId id, Script.BidPart bid, LocalDate day) {
    var completion = bid.completion();
    if (completion == null) {
      agenda.on(day, () -> checking.pass(stage.as("perencana"), id, met(CheckItem.values())));
      return;
    }
    agenda.on(day, () -> ask(id, completion.request(), day.plusDays(1)));
    var answer = completion.answer();
    if (answer == null) {
      agenda.at(day.plusDays(2), 8 * 60,
          () -> checking.reject(stage.as("perencana"), id, Objects.requireNonNull(bid.reason())));
    } else {
      agenda.on(day.plusDays(1), () -> completing.answer(stage.as(bid.by()), id, answer, brought(completion)));
      agenda.at(day.plusDays(2), 8 * 60, () -> checking.pass(stage.as("perencana"), id, met(CheckItem.BASELINES,
          CheckItem.INDEX_SHEETS, CheckItem.MILESTONES_AND_RISKS, CheckItem.PARTNERS)));
    }
  }

  /** Asks for what is missing, to be brought by that day. */
  void ask(BidId bid, String request, LocalDate due) {
    var found = new ArrayList<>(met(CheckItem.INNOVATIONS, CheckItem.TARGETS, CheckItem.BUDGET));
    found.add(new Checked(CheckItem.BASELINES, false, request));
    checking.note(stage.as("perencana"), bid, found);
    checking.askCompletion(stage.as("perencana"), bid, request, due);
  }

  private static List<Completing.Brought> brought(Script.Completion completion) {
    var file = completion.file();
    return file == null
        ? List.of()
        : List.of(new Completing.Brought(file, new ByteArrayInputStream(WritingDrafts.bytes(file))));
  }

  private static List<Checked> met(CheckItem... items) {
    return Arrays.stream(items).map(item -> new Checked(item, true, "")).toList();
  }

  void cancel(LotId lot, String reason) {
    cancelling.cancel(stage.as("perencana"), lot, reason);
  }
}
