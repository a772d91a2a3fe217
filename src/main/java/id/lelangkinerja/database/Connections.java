package id.lelangkinerja.database;

import id.lelangkinerja.platform.DataHome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The three ways into the database: as the owner of the tables (migrations), as the application bound by row-level
 * security, and as the loader that may also shift the programme's clock (demo data, tests). Closing it stops the
 * product's own server; one that somebody else runs is left alone.
 */
public final class Connections implements AutoCloseable {
  private final @Nullable OwnPostgres own;
  private final Access owner;
  private final Access app;
  private final Access loader;

  private Connections(@Nullable OwnPostgres own, Access owner, Access app, Access loader) {
    this.own = own;
    this.owner = owner;
    this.app = app;
    this.loader = loader;
  }

  /** The product's own server, which this closes. */
  public static Connections of(OwnPostgres own) {
    return new Connections(own, own.owner(), own.app(), own.loader());
  }

  /**
   * The database that LK_DATABASE_URL names, if it names one, else the product's own in the data home. There the demo
   * loader signs in as the owner, whom forced row-level security binds as well.
   *
   * @throws IllegalStateException where an address is given without both roles
   */
  static Connections of(Environment environment, DataHome home) {
    var url = environment.getProperty("LK_DATABASE_URL");
    if (url == null || url.isBlank()) {
      return of(OwnPostgres.start(home));
    }
    var owner = new Access(url, required(environment, "LK_DATABASE_OWNER_USER"),
        required(environment, "LK_DATABASE_OWNER_PASSWORD"));
    var app = new Access(url, required(environment, "LK_DATABASE_USER"),
        required(environment, "LK_DATABASE_PASSWORD"));
    if (owner.user().equals(app.user())) {
      throw new IllegalStateException("LK_DATABASE_USER must be another role than LK_DATABASE_OWNER_USER: the owner"
          + " of the tables is not bound by their policies. Create a second role and name it.");
    }
    return new Connections(null, owner, app, owner);
  }

  public Access owner() {
    return owner;
  }

  public Access app() {
    return app;
  }

  public Access loader() {
    return loader;
  }

  @Override
  public void close() {
    Optional.ofNullable(own).ifPresent(OwnPostgres::close);
  }

  private static String required(Environment environment, String name) {
    return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank())
        .orElseThrow(() -> new IllegalStateException("LK_DATABASE_URL is set, so " + name + " must be set as well."));
  }
}
