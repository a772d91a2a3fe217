package id.lelangkinerja.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Roles, the database and what only a superuser may add to it. Every step may be repeated at each start. */
final class Preparing {
  private static final List<Role> ORDINARY = List.of(Role.OWNER, Role.APP, Role.LOADER, Role.PORTAL);
  private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");
  private static final String NO_GREAT_RIGHTS = " nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls";
  private final Passwords passwords;

  Preparing(Passwords passwords) {
    this.passwords = passwords;
  }

  void prepareServer(Connection superuser) throws SQLException {
    for (Role role : ORDINARY)
      if (!exists(superuser, "select 1 from pg_roles where rolname = ?", role.id()))
        add(superuser, role);
    if (!exists(superuser, "select 1 from pg_roles where rolname = ?", Role.PUBLISHER))
      run(superuser, "create role lk_published nologin" + NO_GREAT_RIGHTS);
    run(superuser, "grant lk_published to lk_owner");
    if (!exists(superuser, "select 1 from pg_database where datname = ?", Urls.DATABASE))
      run(superuser, "create database lelang_kinerja owner lk_owner");
    run(superuser, "revoke all on database lelang_kinerja, postgres, template1 from public");
    run(superuser, "grant connect on database lelang_kinerja to lk_owner, lk_app, lk_loader, lk_portal");
  }

  void prepareDatabase(Connection superuser) throws SQLException {
    run(superuser, "revoke create on schema public from public");
    run(superuser, "alter schema public owner to lk_owner");
    for (String extension : EXTENSIONS)
      if (exists(superuser, "select 1 from pg_available_extensions where name = ?", extension))
        run(superuser, "create extension if not exists " + extension);
  }

  /** What goes wrong for these roles is told to them and not to the log, as it may repeat what a user typed. */
  private void add(Connection superuser, Role role) throws SQLException {
    superuser.setAutoCommit(false);
    run(superuser, "create role " + role.id()
        + " login" + NO_GREAT_RIGHTS + " password '"
        + passwords.of(role).replace("'", "''") + "'");
    run(superuser, "alter role " + role.id() + " set log_min_messages = 'log'");
    superuser.commit();
    superuser.setAutoCommit(true);
  }

  private static boolean exists(Connection connection, String query, String name) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
