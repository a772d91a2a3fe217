package id.lelangkinerja.platform;

import java.time.LocalDate;
import java.util.UUID;

/** The addresses of what was measured: reported, evidenced, verified. */
public record FigureLinks(String region) {
  public String measurements() {
    return region + "/measurements";
  }

  public String measurement(UUID id) {
    return measurements() + "/" + id;
  }

  public String measurementsCsv() {
    return measurements() + ".csv";
  }

  public String measurementDraft(UUID id) {
    return measurement(id) + "/draft";
  }

  /** The figures that an agency owes, to be typed one below the other. */
  public String entry() {
    return measurements() + "/entry";
  }

  /** The same as a table to fill in elsewhere. */
  public String entryCsv() {
    return entry() + ".csv";
  }

  /** Where the page itself keeps one of them while it is typed. */
  public String entry(UUID id) {
    return measurement(id) + "/entry";
  }

  public String measurementSubmission(UUID id) {
    return measurement(id) + "/submission";
  }

  public String measurementReopening(UUID id) {
    return measurement(id) + "/reopening";
  }

  /** What is due when, and what was extended. */
  public String calendar() {
    return region + "/reporting";
  }

  /** Who opens nothing while figures are owed. */
  public String unreached() {
    return calendar() + "/unreached";
  }

  /** Where the term of the periods that end on this day is extended. */
  public String extension(LocalDate endsOn) {
    return calendar() + "/" + endsOn + "/extension";
  }

  public String measurementCorrection(UUID id) {
    return measurement(id) + "/correction";
  }

  public String measurementVerification(UUID id) {
    return measurement(id) + "/verification";
  }

  /** Where a verifier puts another figure in place of the reported one. */
  public String measurementAdjustment(UUID id) {
    return measurement(id) + "/adjustment";
  }

  public String measurementReturn(UUID id) {
    return measurement(id) + "/return";
  }

  public String measurementEvidence(UUID id) {
    return measurement(id) + "/evidence";
  }

  public String evidence(UUID measurement, UUID file) {
    return measurementEvidence(measurement) + "/" + file;
  }

  public String evidenceRemoval(UUID measurement, UUID file) {
    return evidence(measurement, file) + "/removal";
  }

  /** Where a page elsewhere is named as evidence. */
  public String measurementLinks(UUID id) {
    return measurement(id) + "/links";
  }

  public String linkRemoval(UUID measurement, UUID link) {
    return measurementLinks(measurement) + "/" + link + "/removal";
  }

  /** Where files of earlier periods are laid beside this figure too. */
  public String evidenceCopies(UUID id) {
    return measurement(id) + "/copies";
  }

  /** The cases behind a figure, without showing one. */
  public String cases(UUID id) {
    return measurement(id) + "/cases";
  }

  public String casesRemoval(UUID id) {
    return cases(id) + "/removal";
  }

  public String casesLooks(UUID id) {
    return cases(id) + "/looks";
  }

  /** The cases themselves, to the person whose look it is. */
  public String casesLook(UUID id, UUID look) {
    return casesLooks(id) + "/" + look;
  }

  /** Contents that are evidence of several figures. */
  public String repeatedEvidence() {
    return region + "/repeated-evidence";
  }

  /** The same as a table to download. */
  public String repeatedEvidenceCsv() {
    return repeatedEvidence() + ".csv";
  }

  /** The figures of which this content is evidence. */
  public String repeatedEvidence(String sha256) {
    return repeatedEvidence() + "/" + sha256;
  }

  /** What came together: by tables, from other systems, by feeds. */
  public String batches() {
    return region + "/batches";
  }

  /** Those whose source has this word in it, such as a file's hash. */
  public String batchesOf(String word) {
    return batches() + "?q=" + word;
  }

  public String batch(UUID id) {
    return batches() + "/" + id;
  }

  /** Its lines as a table to download. */
  public String batchCsv(UUID id) {
    return batch(id) + "/lines.csv";
  }

  /** The figures that wait for a second pair of eyes. */
  public String verification() {
    return region + "/verification";
  }

  /** Opens the figure that comes after this one in the reader's queue. */
  public String verificationAfter(UUID measurement) {
    return verification() + "/next?after=" + measurement;
  }

  /** Several figures of low risk, named before they are verified at once. */
  public String selection() {
    return verification() + "/selection";
  }

  /** The same figures as a table to download. */
  public String verificationCsv() {
    return verification() + ".csv";
  }
}
