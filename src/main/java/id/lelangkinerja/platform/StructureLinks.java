package id.lelangkinerja.platform;

import java.time.LocalDate;
import java.util.UUID;

/** The addresses where a region is set up: its terms, agencies and settings, its planning tree. */
public record StructureLinks(String region) {
  /** What is set up and what is still missing. */
  public String administration() {
    return region + "/administration";
  }

  /** What the newest check of the history found. */
  public String logCheck() {
    return region + "/log-check";
  }

  public String terms() {
    return administration() + "/terms";
  }

  public String newTerm() {
    return administration() + "/new-term";
  }

  public String term(UUID term) {
    return terms() + "/" + term;
  }

  public String termCorrection(UUID term) {
    return term(term) + "/correction";
  }

  public String newMission(UUID term) {
    return term(term) + "/new-mission";
  }

  public String mission(UUID mission) {
    return administration() + "/missions/" + mission;
  }

  /** The holidays that the region keeps. */
  public String holidays() {
    return administration() + "/holidays";
  }

  public String holidays(int year) {
    return holidays() + "?year=" + year;
  }

  public String holidaysCsv(int year) {
    return holidays() + ".csv?year=" + year;
  }

  public String newHoliday() {
    return administration() + "/new-holiday";
  }

  public String holidayRemoval(LocalDate day) {
    return holidays() + "/" + day + "/removal";
  }

  public String agencies() {
    return administration() + "/agencies";
  }

  /** Which agency followed which, as a table to download. */
  public String successionsCsv() {
    return administration() + "/successions.csv";
  }

  public String termsCsv() {
    return administration() + "/terms.csv";
  }

  public String settingsCsv() {
    return region + "/settings.csv";
  }

  public String newAgency() {
    return administration() + "/new-agency";
  }

  public String agency(UUID agency) {
    return agencies() + "/" + agency;
  }

  /** One edit of an agency: "name", "parent", "facts" or "closing". */
  public String agencyStep(UUID agency, String step) {
    return agency(agency) + "/" + step;
  }

  /** Where agencies are merged, split or replaced. */
  public String agencyChange() {
    return administration() + "/agency-change";
  }

  /** Shows what a change of agencies will do before it is decided. */
  public String agencyChangeCheck() {
    return agencyChange() + "/check";
  }

  public String settings() {
    return region + "/settings";
  }

  public String setting(String name) {
    return settings() + "/" + name;
  }

  /** Shows clauses as a contract would. */
  public String clausesPreview() {
    return setting("clauses") + "/preview";
  }

  public String settingWithdrawal(String name, LocalDate day) {
    return setting(name) + "/" + day + "/withdrawal";
  }

  public String goal(UUID goal) {
    return region + "/planning/goals/" + goal;
  }

  public String goalRemoval(UUID goal) {
    return goal(goal) + "/removal";
  }

  public String objective(UUID objective) {
    return region + "/planning/objectives/" + objective;
  }

  public String objectiveRemoval(UUID objective) {
    return objective(objective) + "/removal";
  }

  /** How an indicator is measured. */
  public String measure(UUID indicator) {
    return region + "/indicators/" + indicator + "/measure";
  }

  /** By what an indicator's figures are to be broken down. */
  public String breakdown(UUID indicator) {
    return region + "/indicators/" + indicator + "/breakdown";
  }

  /** The published figures of an indicator with what was corrected in them. */
  public String values(UUID indicator) {
    return region + "/indicators/" + indicator + "/values";
  }

  /** Every version of every published figure, as a table for everyone. */
  public String versionsCsv(UUID indicator) {
    return region + "/indicators/" + indicator + "/versions.csv";
  }

  public String correction(UUID indicator, String year, String kind) {
    return values(indicator) + "/" + year + "/" + kind + "/correction";
  }

  /** What was published of an indicator at other places. */
  public String peers(UUID indicator) {
    return region + "/indicators/" + indicator + "/peers";
  }

  /** The same as a table for everyone. */
  public String peersCsv(UUID indicator) {
    return peers(indicator) + ".csv";
  }

  public String newPeer(UUID indicator) {
    return region + "/indicators/" + indicator + "/new-peer";
  }

  public String peerCorrection(UUID indicator, UUID peer) {
    return peers(indicator) + "/" + peer + "/correction";
  }

  public String problemRemoval(UUID problem) {
    return region + "/problems/" + problem + "/removal";
  }

  public String problemRestoration(UUID problem) {
    return region + "/problems/" + problem + "/restoration";
  }
}
