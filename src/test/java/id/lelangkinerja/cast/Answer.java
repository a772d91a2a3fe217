package id.lelangkinerja.cast;

/** What the program answered: its status, where it led to (empty where nowhere) and its body. */
public record Answer(int status, String location, String body) {
  public boolean isRefused() {
    return status == 404 || status == 403 || status == 401 || location.startsWith("/sign-in");
  }
}
