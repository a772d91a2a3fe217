package id.lelangkinerja.database;

import java.util.ArrayList;
import java.util.List;

/** What every start tells the server. Given on the command line, so no file in the data folder can undo it. */
record ServerSettings(int port, Durability durability) {
  List<String> arguments() {
    var arguments = new ArrayList<String>();
    for (List<String> group : List.of(reachedOnlyFromHere(), keepsWhatItConfirmed(), tellsNothingThatUsersTyped(),
        resources()))
      for (String setting : group)
        arguments.addAll(List.of("-c", setting));
    return arguments;
  }

  private List<String> reachedOnlyFromHere() {
    return List.of("listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories=", "ssl=off",
        "password_encryption=scram-sha-256");
  }

  private List<String> keepsWhatItConfirmed() {
    return List.of("fsync=" + durability.onOff(), "full_page_writes=" + durability.onOff(),
        "synchronous_commit=" + durability.onOff(), "restart_after_crash=on", "wal_level=replica", "max_wal_senders=4",
        "wal_compression=pglz");
  }

  /** Terse matters most: details of an error repeat keys and statements of other sessions. */
  private static List<String> tellsNothingThatUsersTyped() {
    return List.of("logging_collector=off", "log_destination=stderr", "log_line_prefix=%m [%p] ", "log_timezone=UTC",
        "lc_messages=C", "log_statement=none", "log_min_duration_statement=-1", "log_min_error_statement=panic",
        "log_error_verbosity=terse", "log_parameter_max_length=0", "log_parameter_max_length_on_error=0");
  }

  private static List<String> resources() {
    return List.of("timezone=UTC", "max_connections=100", "shared_buffers=128MB");
  }
}
