package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of what becomes of a contract while it runs; {@code region} is the address of the region. */
public record RunningLinks(String region) {
  private String contract(UUID id) {
    return region + "/contracts/" + id;
  }

  /** How a contract came to be what it is today: its versions, its holders, its end, and what is proposed. */
  public String course(UUID contract) {
    return contract(contract) + "/course";
  }

  /** A version of the contract as everyone may read it, the signed one being the first. */
  public String version(UUID contract, int version) {
    return contract(contract) + "/versions/" + version;
  }

  /** Two versions side by side; without a choice, the signed one and the newest. */
  public String comparison(UUID contract) {
    return contract(contract) + "/comparison";
  }

  public String comparison(UUID contract, int left, int right) {
    return comparison(contract) + "?left=" + left + "&right=" + right;
  }

  /** Where other targets are proposed. */
  public String amendments(UUID contract) {
    return contract(contract) + "/amendments";
  }

  public String newAmendment(UUID contract) {
    return amendments(contract) + "/new";
  }

  /** Which agencies amend their contracts, and how often. */
  public String amenders() {
    return region + "/amendments";
  }

  public String amendersCsv() {
    return amenders() + ".csv";
  }

  public String amendment(UUID id) {
    return region + "/amendments/" + id;
  }

  /** Where the regional secretary advises on an amendment. */
  public String advice(UUID amendment) {
    return amendment(amendment) + "/advice";
  }

  public String approval(UUID amendment) {
    return amendment(amendment) + "/approval";
  }

  public String refusal(UUID amendment) {
    return amendment(amendment) + "/refusal";
  }

  public String withdrawal(UUID amendment) {
    return amendment(amendment) + "/withdrawal";
  }

  /** The document of an amendment, with the signatures so far. */
  public String addendum(UUID amendment) {
    return amendment(amendment) + "/document.pdf";
  }

  /** Its text without signatures, as it is printed to be signed by hand. */
  public String addendumText(UUID amendment) {
    return addendum(amendment) + "?bare=true";
  }

  /** The last look before signing an addendum. */
  public String signature(UUID amendment) {
    return amendment(amendment) + "/signature";
  }

  /** The same, then the next document that waits for the reader, until none does. */
  public String signatureInTurn(UUID amendment) {
    return signature(amendment) + "?turn=yes";
  }

  /** Where an addendum is brought back that was signed elsewhere. */
  public String signatureFile(UUID amendment) {
    return signature(amendment) + "/file";
  }

  /** Where a handover act is brought back that was signed elsewhere. */
  public String handoverSignatureFile(UUID handover) {
    return handoverSignature(handover) + "/file";
  }

  /** Where the national service is asked for an addendum that it owes. */
  public String inquiry(UUID amendment) {
    return signature(amendment) + "/inquiry";
  }

  /** Where the signature of an addendum by the national service is given up. */
  public String abandonment(UUID amendment) {
    return signature(amendment) + "/abandonment";
  }

  /** Where a contract is handed over to the successor of its agency. */
  public String transfer(UUID contract) {
    return contract(contract) + "/transfer";
  }

  /** Where a new head reads where the contract stands, and draws the handover act up. */
  public String handoverOf(UUID contract) {
    return contract(contract) + "/handover";
  }

  /** Who still owes a handover act, and who signed one. */
  public String handovers() {
    return region + "/handovers";
  }

  public String handoversCsv() {
    return handovers() + ".csv";
  }

  public String handover(UUID id) {
    return handovers() + "/" + id;
  }

  /** The same, then the next document that waits for the reader, until none does. */
  public String handoverInTurn(UUID id) {
    return handover(id) + "?turn=yes";
  }

  public String handoverSignature(UUID id) {
    return handover(id) + "/signature";
  }

  /** Where the national service is asked for a handover act that it owes. */
  public String handoverInquiry(UUID id) {
    return handoverSignature(id) + "/inquiry";
  }

  public String handoverPaper(UUID id) {
    return handover(id) + "/document.pdf";
  }

  /** Where what proves an amendment is laid beside it. */
  public String proofs(UUID amendment) {
    return amendment(amendment) + "/proofs";
  }

  public String proof(UUID amendment, UUID file) {
    return proofs(amendment) + "/" + file;
  }

  /** Where a contract is divided among several successors. */
  public String division(UUID contract) {
    return contract(contract) + "/division";
  }

  /** The decree by which a contract passed to another agency. */
  public String decree(UUID contract, UUID file) {
    return contract(contract) + "/decrees/" + file;
  }

  /** Where the head of the region ends a contract before its term. */
  public String termination(UUID contract) {
    return contract(contract) + "/termination";
  }

  /** What a terminated contract had come to, for everyone. */
  public String settlement(UUID contract) {
    return contract(contract) + "/settlement";
  }

  public String settlementPaper(UUID contract) {
    return settlement(contract) + ".pdf";
  }

  public String closing(UUID contract) {
    return contract(contract) + "/closing";
  }
}
