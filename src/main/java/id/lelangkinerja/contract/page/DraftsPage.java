package id.lelangkinerja.contract.page;

import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Tag;
import java.util.List;

/** contract/drafts.jte: awards that wait for their contract, and contracts on their way to being in force. */
public record DraftsPage(List<Award> awards, List<Row> rows, Listing list, String address, String contracts) {
  public DraftsPage {
    awards = List.copyOf(awards);
    rows = List.copyOf(rows);
  }

  /** An awarded bid without a contract. */
  public record Award(String title, String agency, String url) {}

  /** A contract with the number of signatures that it has, of two. */
  public record Row(String number, String title, String agency, Tag state, int signatures, String url) {}
}
