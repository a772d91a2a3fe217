package id.lelangkinerja.demo;

import id.lelangkinerja.planning.AddingPeer;
import id.lelangkinerja.planning.NewPeer;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Figures of other places: samples, since none were at hand. */
@Component
class Peers {
  private final AddingPeer adding;
  private final Stage stage;

  Peers(AddingPeer adding, Stage stage) {
    this.adding = adding;
    this.stage = stage;
  }

  /** Notes them of the indicators that the facts have registered. */
  void tell() {
    var planner = stage.as("perencana");
    Csv.rows("peers.csv").forEach(row -> adding.add(planner, stage.id(row.getField("code")),
        new NewPeer(row.getField("place"), Integer.parseInt(row.getField("year")),
            new BigDecimal(row.getField("value")), row.getField("source"), LocalDate.parse(row.getField("as_of")),
            row.getField("note"))));
  }
}
