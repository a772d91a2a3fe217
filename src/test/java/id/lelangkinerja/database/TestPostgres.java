package id.lelangkinerja.database;

/**
 * The database that the tests of one Java process share: empty at first, quick because nothing of it need survive,
 * stopped and deleted when the process ends.
 */
public final class TestPostgres {
  private TestPostgres() {}

  public static OwnPostgres shared() {
    return Shared.POSTGRES;
  }

  /** Loaded, and so started, by the first test that asks. */
  private static final class Shared {
    static final OwnPostgres POSTGRES = start();

    private static OwnPostgres start() {
      TestHome home = TestHome.fresh();
      OwnPostgres postgres = OwnPostgres.start(home.home(), Durability.NONE);
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
        postgres.close();
        home.close();
      }));
      return postgres;
    }
  }
}
