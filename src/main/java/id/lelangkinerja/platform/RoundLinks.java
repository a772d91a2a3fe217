package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of rounds and their lots, from the plan to the award. */
public record RoundLinks(String region) {
  public String rounds() {
    return region + "/rounds";
  }

  /** All rounds that the reader may see, as a table to download. */
  public String roundsCsv() {
    return rounds() + ".csv";
  }

  public String round(UUID id) {
    return rounds() + "/" + id;
  }

  public String roundNew() {
    return rounds() + "/new";
  }

  public String roundEdit(UUID round) {
    return round(round) + "/edit";
  }

  /** What is still missing before a round opens. */
  public String roundCheck(UUID round) {
    return round(round) + "/check";
  }

  public String roundOpening(UUID round) {
    return round(round) + "/opening";
  }

  /** Where a member of the panel is replaced. */
  public String roundPanelChange(UUID round) {
    return round(round) + "/panel-change";
  }

  /** What the awards of the round together must not leave out. */
  public String roundCovers(UUID round) {
    return round(round) + "/covers";
  }

  /** Where a new round is begun from this one. */
  public String roundCopy(UUID round) {
    return round(round) + "/copy";
  }

  /** Where a round is scheduled to open by itself. */
  public String roundSchedule(UUID round) {
    return round(round) + "/schedule";
  }

  public String roundScheduleRemoval(UUID round) {
    return roundSchedule(round) + "/removal";
  }

  /** Where the deadline of a round is moved on. */
  public String roundExtension(UUID round) {
    return round(round) + "/extension";
  }

  /** Which bids of the round to award together. */
  public String roundPortfolio(UUID round) {
    return round(round) + "/portfolio";
  }

  public String roundLots(UUID round) {
    return round(round) + "/lots";
  }

  public String roundNewLot(UUID round) {
    return roundLots(round) + "/new";
  }

  public String lots() {
    return region + "/lots";
  }

  /** The list of lots, narrowed to those of this round. */
  public String lotsOf(UUID round) {
    return lots() + "?round=" + round;
  }

  /** The same lots as a table to download. */
  public String lotsOfCsv(UUID round) {
    return lotsCsv() + "?round=" + round;
  }

  /** All lots that the reader may see, as a table to download. */
  public String lotsCsv() {
    return lots() + ".csv";
  }

  public String lot(UUID id) {
    return lots() + "/" + id;
  }

  public String lotEdit(UUID lot) {
    return lot(lot) + "/edit";
  }

  public String lotStepBack(UUID lot) {
    return lot(lot) + "/step-back";
  }

  public String lotCancellation(UUID lot) {
    return lot(lot) + "/cancellation";
  }

  /** What was asked about a lot, and what was answered. */
  public String lotQuestions(UUID lot) {
    return lot(lot) + "/questions";
  }

  public String lotQuestionsCsv(UUID lot) {
    return lotQuestions(lot) + ".csv";
  }

  public String questionAnswer(UUID question) {
    return region + "/questions/" + question + "/answer";
  }

  /** The bids for a lot, as far as the reader may see them. */
  public String lotBids(UUID lot) {
    return lot(lot) + "/bids";
  }

  /** To whom a lot's target is offered in turn. */
  public String lotTarget(UUID lot) {
    return lot(lot) + "/target";
  }

  /** "order", "release", "answer" or "on". */
  public String lotTargetStep(UUID lot, String step) {
    return lotTarget(lot) + "/" + step;
  }

  /** The ranking of a lot and its award. */
  public String lotAward(UUID lot) {
    return lot(lot) + "/award";
  }

  /** Where a lot is awarded to a bid, or moved on after its award: the bid's id, "objection" or "signing". */
  public String lotAwardStep(UUID lot, String step) {
    return lotAward(lot) + "/" + step;
  }

  /** Where an agency whose bid lost objects to the award. */
  public String lotObjection(UUID lot) {
    return lot(lot) + "/objection";
  }

  /** A part of an objection to the award of the lot: "answer" or "file". */
  public String lotObjectionPart(UUID lot, UUID objection, String part) {
    return lot(lot) + "/objections/" + objection + "/" + part;
  }

  /** What is done with all bids of a round at once: "closing" of bidding, "opening" of what was sealed. */
  public String roundBids(UUID round, String step) {
    return round(round) + "/bids/" + step;
  }
}
