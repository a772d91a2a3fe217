package id.lelangkinerja.database;

/**
 * The database that the tests of one Java process share, and one apart for tests that look at the whole of it: empty at
 * first, quick because nothing of them need survive, stopped and deleted when the process ends.
 */
public final class TestPostgres {
  private TestPostgres() {}

  public static OwnPostgres shared() {
    return Shared.POSTGRES;
  }

  /** In which no other test leaves its rows. */
  public static OwnPostgres apart() {
    return Apart.POSTGRES;
  }

  private static OwnPostgres start() {
    TestHome home = TestHome.fresh();
    OwnPostgres postgres = OwnPostgres.start(home.home(), Durability.NONE);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
      postgres.close();
      home.close();
    }));
    return postgres;
  }

  /** Loaded, and so started, by the first test that asks. */
  private static final class Shared {
    static final OwnPostgres POSTGRES = start();
  }

  /** The same. */
  private static final class Apart {
    static final OwnPostgres POSTGRES = start();
  }
}
