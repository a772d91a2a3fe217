package id.lelangkinerja.database;

/** Addresses of the own server. */
final class Urls {
  static final String DATABASE = "lelang_kinerja";

  private Urls() {}

  /**
   * The driver insists on SCRAM, in which the server too proves that it knows the password: a stranger on the port
   * learns nothing. Details of server errors, which may repeat what a user typed, stay out of exception messages.
   */
  static String of(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
        + "?sslmode=disable&gssEncMode=disable&requireAuth=scram-sha-256&ApplicationName=lelang-kinerja"
        + "&logServerErrorDetail=false&reWriteBatchedInserts=true&connectTimeout=5&tcpKeepAlive=true";
  }
}
