package id.lelangkinerja.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The addresses of contracts, from the draft to the document. */
public record ContractLinks(String region) {
  public String list() {
    return region + "/contracts";
  }

  /** The published contracts as a table to download. */
  public String contractsCsv() {
    return region + "/contracts.csv";
  }

  public String contract(UUID id) {
    return list() + "/" + id;
  }

  /** Every year's target, figure and achievement of a contract as a table to download. */
  public String contractFigures(UUID id) {
    return contract(id) + "/figures.csv";
  }

  /** What its figures are broken down into as a table to download. */
  public String contractParts(UUID id) {
    return contract(id) + "/parts.csv";
  }

  /** The desk of the people who make and sign a contract; the public page is {@link #contract}. */
  public String contractDesk(UUID id) {
    return contract(id) + "/desk";
  }

  /** Lots to draw up and contracts that are not in force yet, as far as the reader may see them. */
  public String contractDrafts() {
    return list() + "/drafts";
  }

  /** The contracts among them as a table to download. */
  public String contractDraftsCsv() {
    return contractDrafts() + ".csv";
  }

  /** Where the contract of an awarded lot is drawn up. */
  public String lotContract(UUID lot) {
    return region + "/lots/" + lot + "/contract";
  }

  public String contractSending(UUID id) {
    return contract(id) + "/sending";
  }

  public String contractWithdrawal(UUID id) {
    return contract(id) + "/withdrawal";
  }

  public String contractSignature(UUID id) {
    return contract(id) + "/signature";
  }

  /** The same, then the next one that waits for the reader, until none does. */
  public String contractSignatureInTurn(UUID id) {
    return contractSignature(id) + "?turn=yes";
  }

  /** Bringing back the file that was signed elsewhere. */
  public String contractSignatureFile(UUID id) {
    return contractSignature(id) + "/file";
  }

  /** Asking the national service what became of a signature. */
  public String contractInquiry(UUID id) {
    return contractSignature(id) + "/inquiry";
  }

  /** Giving up a signature that the national service cannot be asked for. */
  public String contractAbandonment(UUID id) {
    return contractSignature(id) + "/abandonment";
  }

  /** Who has signed what, on the day on which many sign. */
  public String signingDay() {
    return list() + "/signing-day";
  }

  /** The same for who passed over the document that is signed in turn at this address: it goes on behind it. */
  public String signingDayAfter(String url) {
    return signingDay() + "?after=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
  }

  public String signingDayStream() {
    return signingDay() + "/stream";
  }

  /** The document as it now stands: with the consents once it is in force. */
  public String contractDocument(UUID id) {
    return contract(id) + "/document.pdf";
  }

  /** The proof that the public log holds the contract's document. */
  public String contractProof(UUID id) {
    return contract(id) + "/proof";
  }

  /** Exactly the text that is, or was, consented to: its SHA-256 is the one shown. */
  public String contractText(UUID id) {
    return contract(id) + "/text";
  }
}
