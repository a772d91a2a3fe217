package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of yearly agreements, by agency and year; {@code region} is the address of the region. */
public record AgreementLinks(String region) {
  /** Those in force, for everyone. */
  public String list() {
    return region + "/agreements";
  }

  /** An agency's agreement of a year with its changes, for everyone. */
  public String agreement(UUID agency, int year) {
    return list() + "/" + agency + "/" + year;
  }

  /** Which agencies have drawn up this year's, for those who draw up and sign. */
  public String desks() {
    return list() + "/desk";
  }

  public String desk(UUID agency, int year) {
    return agreement(agency, year) + "/desk";
  }

  /** Where the agreement, or a change of it, is drawn up. */
  public String drawing(UUID agency, int year) {
    return agreement(agency, year) + "/drawing";
  }

  public String signature(UUID agency, int year) {
    return agreement(agency, year) + "/signature";
  }

  /** The same, then the next document that waits for the reader, until none does. */
  public String signatureInTurn(UUID agency, int year) {
    return signature(agency, year) + "?turn=yes";
  }

  /** Where a file is brought back that was signed elsewhere. */
  public String signatureFile(UUID agency, int year) {
    return signature(agency, year) + "/file";
  }

  /** Where the national service is asked for a signature whose outcome is not known. */
  public String inquiry(UUID agency, int year) {
    return signature(agency, year) + "/inquiry";
  }

  /** Where such a signature is given up. */
  public String abandonment(UUID agency, int year) {
    return signature(agency, year) + "/abandonment";
  }

  public String withdrawal(UUID agency, int year) {
    return agreement(agency, year) + "/withdrawal";
  }

  /** The action plan. */
  public String plan(UUID agency, int year) {
    return agreement(agency, year) + "/plan";
  }

  /** What falls due in the year, as a calendar file. */
  public String calendar(UUID agency, int year) {
    return plan(agency, year) + ".ics";
  }

  /** How far the action plan is; printed or to download with an ending: ".pdf", ".csv", ".xlsx". */
  public String monitoring(UUID agency, int year) {
    return agreement(agency, year) + "/monitoring";
  }

  /** The action plan as it is printed. */
  public String planPaper(UUID agency, int year) {
    return plan(agency, year) + ".pdf";
  }

  public String newStep(UUID agency, int year) {
    return plan(agency, year) + "/new";
  }

  public String step(UUID agency, int year, UUID step) {
    return plan(agency, year) + "/" + step;
  }

  /** What the head has agreed on with the officials below. */
  public String officials(UUID agency, int year) {
    return agreement(agency, year) + "/officials";
  }

  public String newOfficial(UUID agency, int year) {
    return officials(agency, year) + "/new";
  }

  public String official(UUID agency, int year, UUID official) {
    return officials(agency, year) + "/" + official;
  }

  /** Where it is signed, then the next document that waits for the reader, until none does. */
  public String officialSignatureInTurn(UUID agency, int year, UUID official) {
    return officialSignature(agency, year, official) + "?turn=yes";
  }

  public String officialSignature(UUID agency, int year, UUID official) {
    return official(agency, year, official) + "/signature";
  }

  /** Where the paper of an official is brought back that was signed elsewhere. */
  public String officialSignatureFile(UUID agency, int year, UUID official) {
    return officialSignature(agency, year, official) + "/file";
  }

  public String officialPaper(UUID agency, int year, UUID official) {
    return official(agency, year, official) + "/paper.pdf";
  }

  /** The file of one of them with the signatures so far, 0 being the first. */
  public String paper(UUID agency, int year, int no) {
    return agreement(agency, year) + "/" + no + "/paper.pdf";
  }

  /** Its text without signatures, as it is printed to be signed by hand. */
  public String text(UUID agency, int year, int no) {
    return paper(agency, year, no) + "?bare=true";
  }
}
