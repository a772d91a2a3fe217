package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses under which anybody examines signed documents, and officials attest those signed by hand. */
public record SigningLinks(String region) {
  /** Where a file is examined. */
  public String verify() {
    return region + "/verify";
  }

  /** What is known of the document that carries this code. */
  public String document(String code) {
    return verify() + "/" + code;
  }

  /** The certificate to trust, of this installation's authority. */
  public String authority() {
    return verify() + "/authority.crt";
  }

  /** The certificates that it revoked. */
  public String revoked() {
    return verify() + "/authority.crl";
  }

  /** A document signed by hand: its scan is brought, looked at and attested there. */
  public String scan(String kind, UUID document) {
    return region + "/scans/" + kind + "/" + document;
  }

  public String scanFile(String kind, UUID document) {
    return scan(kind, document) + "/file";
  }

  public String scanAttestation(String kind, UUID document) {
    return scan(kind, document) + "/attestation";
  }

  public String scanWithdrawal(String kind, UUID document) {
    return scan(kind, document) + "/withdrawal";
  }
}
