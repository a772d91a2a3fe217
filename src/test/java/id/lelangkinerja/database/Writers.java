package id.lelangkinerja.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.lelangkinerja.platform.DataHome;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A program that starts the database of a home and writes rows without end. What it says is a ledger: one line for each
 * row, said only after the database has confirmed the commit.
 */
final class Writers {
  private static final int COUNT = 4;
  static final String CONFIRMED = "confirmed ";
  private static final Object TURN = new Object();

  private Writers() {}

  public static void main(String[] arguments) throws Exception {
    String round = arguments[1];
    @SuppressWarnings("resource") // it ends by being killed
    var postgres = OwnPostgres.start(new DataHome(Path.of(arguments[0])));
    try (Connection connection = postgres.owner().connect(); var statement = connection.createStatement()) {
      statement.execute("create table if not exists written (row text primary key, filler text not null)");
    }
    var ledger = new FileOutputStream(FileDescriptor.out);
    for (int i = 0; i < COUNT; i++) {
      String writer = round + "-" + i;
      Thread.ofPlatform().start(() -> write(postgres.owner(), writer, ledger));
    }
  }

  private static void write(Access access, String writer, FileOutputStream ledger) {
    try (Connection connection = access.connect();
        var insert = connection.prepareStatement("insert into written values (?, repeat('x', 200))")) {
      connection.setAutoCommit(false);
      for (long n = 0;; n++) {
        String row = writer + "-" + n;
        insert.setString(1, row);
        insert.executeUpdate();
        connection.commit();
        synchronized (TURN) {
          ledger.write((CONFIRMED + row + "\n").getBytes(US_ASCII));
        }
      }
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("writer " + writer + " was cut off", e);
    }
  }
}
