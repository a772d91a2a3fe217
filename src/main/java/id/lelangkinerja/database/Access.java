package id.lelangkinerja.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How one role reaches the database. Printing it never shows the password. */
public record Access(String url, String user, String password) {
  public Connection connect() throws SQLException {
    var credentials = new Properties();
    credentials.setProperty("user", user);
    credentials.setProperty("password", password);
    return DriverManager.getConnection(url, credentials);
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
