package id.lelangkinerja.draw;

import java.util.UUID;

/**
 * What takes part in a draw: a figure in the version that was handed in, with so many tickets as it weighs, 1 to 100.
 * In the announcement it is a line: the figure's id, its version and its tickets, parted by one blank.
 */
public record Lot(UUID figure, int version, int tickets) {
  static final int MOST_TICKETS = 100;

  public Lot {
    if (version < 1 || tickets < 1 || tickets > MOST_TICKETS) {
      throw new IllegalArgumentException("no lot: version " + version + ", tickets " + tickets);
    }
  }

  String line() {
    return figure + " " + version + " " + tickets;
  }

  static Lot of(String line) {
    var words = line.split(" ", -1);
    if (words.length != 3) {
      throw new IllegalArgumentException("no lot: " + line);
    }
    var lot = new Lot(UUID.fromString(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    if (!lot.line().equals(line)) {
      throw new IllegalArgumentException("not written as lots are: " + line);
    }
    return lot;
  }
}
