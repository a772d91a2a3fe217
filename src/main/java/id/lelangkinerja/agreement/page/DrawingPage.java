package id.lelangkinerja.agreement.page;

import java.util.List;

/**
 * agreement/drawing.jte: the last look at what is drawn up.
 *
 * @param change whether it changes one that is in force, which asks for a reason and lets the money be changed
 */
public record DrawingPage(String agency, int year, boolean change, List<AgreementDeskPage.Target> targets,
    List<Money> money, String desk, String url) {
  public DrawingPage {
    targets = List.copyOf(targets);
    money = List.copyOf(money);
  }

  /** A programme's money in whole rupiah, and the name of its field. */
  public record Money(String field, String programme, long amount) {}
}
