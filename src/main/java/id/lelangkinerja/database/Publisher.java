package id.lelangkinerja.database;

import java.sql.SQLException;

/** The role that owns the published views, in a database that somebody else runs. */
final class Publisher {
  private Publisher() {}

  /**
   * The role is there, nobody signs in as it, it is bound by the row policies, and the owner of the tables may make
   * views for it.
   *
   * @throws IllegalStateException where that does not hold; the message says what to run
   */
  static void mustServe(Access owner, String role) {
    try (var connection = owner.connect(); var statement = connection.prepareStatement("""
        select 1 from pg_roles where rolname = ? and not (rolcanlogin or rolsuper or rolbypassrls)
          and pg_has_role(current_user, oid, 'MEMBER')""")) {
      statement.setString(1, role);
      try (var found = statement.executeQuery()) {
        if (!found.next()) {
          throw new IllegalStateException(("The published views need an owner whom nobody signs in as. As an"
              + " administrator of the database run: create role \"%1$s\" nologin; grant \"%1$s\" to \"%2$s\";"
              + " (another name: LK_DATABASE_PUBLISHER)").formatted(role, owner.user()));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database at LK_DATABASE_URL does not answer its owner: " + e.getMessage(),
          e);
    }
  }
}
