package id.lelangkinerja.database;

/** Who may speak to the database. Only the first is a superuser, and no page or job ever uses that one. */
enum Role {
  /** Makes the database and its extensions. */
  SUPERUSER("lk_super"),
  /** Owns the tables and changes them: migrations. */
  OWNER("lk_owner"),
  /** The application: owns nothing and is bound by the row policies. */
  APP("lk_app"),
  /** Brings demo data and the data of tests. */
  LOADER("lk_loader"),
  /** What the public pages read as: published views alone. */
  PORTAL("lk_portal");

  /** Owns the published views, and nobody signs in as it: bound by the row policies like everyone else. */
  static final String PUBLISHER = "lk_published";

  private final String id;

  Role(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
