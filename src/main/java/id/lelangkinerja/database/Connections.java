package id.lelangkinerja.database;

import id.lelangkinerja.platform.DataHome;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The four ways into the database: as the owner of the tables (migrations), as the application bound by row-level
 * security, as the loader that may also shift the programme's clock (demo data, tests), and as the portal, which reads
 * what is published and nothing else. The publisher is no way in: the role that owns the published views. Closing it
 * stops the product's own server; one that somebody else runs is left alone.
 */
public final class Connections implements AutoCloseable {
  private final @Nullable OwnPostgres own;
  private final Access owner;
  private final Access app;
  private final Access loader;
  private final Access portal;
  private final String publisher;

  private Connections(@Nullable OwnPostgres own, Access owner, Access app, Access loader, Access portal,
      String publisher) {
    this.own = own;
    this.owner = owner;
    this.app = app;
    this.loader = loader;
    this.portal = portal;
    this.publisher = publisher;
  }

  /** The product's own server, which this closes. */
  public static Connections of(OwnPostgres own) {
    return new Connections(own, own.owner(), own.app(), own.loader(), own.portal(), Role.PUBLISHER);
  }

  /**
   * The database that LK_DATABASE_URL names, if it names one, else the product's own in the data home. There the demo
   * loader signs in as the owner, whom forced row-level security binds as well.
   *
   * @throws IllegalStateException where an address is given without its roles; the message says what to do
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
    var portal = new Access(url, required(environment, "LK_DATABASE_PORTAL_USER"),
        required(environment, "LK_DATABASE_PORTAL_PASSWORD"));
    if (Set.of(owner.user(), app.user()).contains(portal.user())) {
      throw new IllegalStateException("LK_DATABASE_PORTAL_USER must be a role of its own: the public pages read as it,"
          + " and it may select from published views alone. Create a third role and name it.");
    }
    var publisher = environment.getProperty("LK_DATABASE_PUBLISHER", Role.PUBLISHER);
    Publisher.mustServe(owner, publisher);
    return new Connections(null, owner, app, owner, portal, publisher);
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

  /** What the public pages read as. */
  public Access portal() {
    return portal;
  }

  /** Who owns the published views; nobody signs in as this role. */
  public String publisher() {
    return publisher;
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
