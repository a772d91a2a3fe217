package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of bids and lots before the panel. */
public record PanelLinks(String region) {
  /** A bid before the panel: presentation, score sheet, negotiation, integrity pact. */
  public String bidPanel(UUID bid) {
    return region + "/bids/" + bid + "/panel";
  }

  /** One step of a bid before the panel: schedule, holding, counter-offer, answer, acceptance, refusal, pact... */
  public String bidPanelStep(UUID bid, String step) {
    return bidPanel(bid) + "/" + step;
  }

  /** The signed integrity pact as a PDF. */
  public String bidPactPaper(UUID bid) {
    return bidPanel(bid) + "/pact.pdf";
  }

  /** Where who leads the sitting begins, pauses, continues and ends a presentation. */
  public String bidCourse(UUID bid) {
    return bidPanel(bid) + "/course";
  }

  /** The time of a presentation for the wall of the hall. */
  public String bidClock(UUID bid) {
    return bidPanel(bid) + "/clock";
  }

  /** The stream that tells when a presentation is moved or begun, paused, continued or ended. */
  public String bidClockStream(UUID bid) {
    return bidClock(bid) + "/stream";
  }

  /** The deck that the agency shows. */
  public String bidDeck(UUID bid) {
    return bidPanel(bid) + "/deck";
  }

  /** The bid's presentation as a calendar file. */
  public String bidCalendar(UUID bid) {
    return bidPanel(bid) + "/presentation.ics";
  }

  /** When and where all bids of a round are presented. */
  public String roundPresentations(UUID round) {
    return region + "/rounds/" + round + "/presentations";
  }

  /** The same as a calendar file. */
  public String roundCalendar(UUID round) {
    return roundPresentations(round) + ".ics";
  }

  /** The score sheets of a bid: one's own, and the panel's once they may be seen. */
  public String bidSheet(UUID bid) {
    return region + "/bids/" + bid + "/sheet";
  }

  /** Where the page saves a score sheet while it is filled in. */
  public String bidSheetDraft(UUID bid) {
    return bidSheet(bid) + "/draft";
  }

  /** Where a member of the panel declares whether a conflict of interest bars scoring the bid. */
  public String bidConflict(UUID bid) {
    return bidSheet(bid) + "/conflict";
  }

  /** Where one tap declares that there is none. */
  public String bidNoConflict(UUID bid) {
    return bidSheet(bid) + "/no-conflict";
  }

  /** The stream that tells how many sheets are in. */
  public String bidSheetProgress(UUID bid) {
    return bidSheet(bid) + "/progress";
  }

  /** The stream that tells how far the presentations of a lot and the sheets of its bids are. */
  public String lotPanelProgress(UUID lot) {
    return lotPanel(lot) + "/progress";
  }

  /** Where the sheets are laid open although some are still to come. */
  public String bidSheetReveal(UUID bid) {
    return bidSheet(bid) + "/reveal";
  }

  /** Where a score sheet is handed in. */
  public String bidSheetSubmission(UUID bid) {
    return bidSheet(bid) + "/submission";
  }

  /** Where members of the panel ask the presenter of a bid. */
  public String bidQuestions(UUID bid) {
    return bidPanel(bid) + "/questions";
  }

  /** Where the answer to a question is noted. */
  public String bidAnswer(UUID bid, UUID question) {
    return bidQuestions(bid) + "/" + question + "/answer";
  }

  /** Where the chair's decisions in the presentation of a bid are recorded. */
  public String bidDecisions(UUID bid) {
    return bidPanel(bid) + "/decisions";
  }

  /** Where the agency says that it did what was decided. */
  public String bidFulfilment(UUID bid, UUID decision) {
    return bidDecisions(bid) + "/" + decision + "/fulfilment";
  }

  /** A lot before the panel: its presentations and how far its bids are. */
  public String lotPanel(UUID lot) {
    return region + "/lots/" + lot + "/panel";
  }

  /** Its presentations as a table to download. */
  public String lotPanelCsv(UUID lot) {
    return lotPanel(lot) + ".csv";
  }

  public String lotPanelStep(UUID lot, String step) {
    return lotPanel(lot) + "/" + step;
  }
}
