package id.lelangkinerja.identity.page;

/** identity/person-form.jte: registers a person (no name yet, version empty), or corrects one seen in this version. */
public record PersonFormPage(String name, String version, String action, String back) {
  public boolean isNew() {
    return version.isEmpty();
  }
}
