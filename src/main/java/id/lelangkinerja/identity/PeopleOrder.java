package id.lelangkinerja.identity;

/** The orders of the list of people. */
enum PeopleOrder {
  NAME("p.name, p.login_name"), SIGN_IN_NAME("p.login_name"), OFFICE("offices nulls last, p.name"), LAST_SIGN_IN(
      "p.last_sign_in_at desc nulls last, p.name");

  private final String columns;

  PeopleOrder(String columns) {
    this.columns = columns;
  }

  String columns() {
    return columns;
  }
}
