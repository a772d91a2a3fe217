package id.lelangkinerja.platform;

/** The addresses under which anybody examines signed documents. */
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
}
