package id.lelangkinerja.running.page;

import id.lelangkinerja.signing.Unsigned;
import java.util.List;

/**
 * running/signature.jte: the last look before an addendum is signed, at this file; {@code completes} says
 * that the other side has signed already, {@code asks} that the password is to be given, {@code national} that the
 * national service signs. The ground is a text's key.
 */
public record AddendumSignaturePage(String number, String title, String agency, String ground, String reason,
    List<AmendmentPage.Target> targets, List<RewordedText> texts, Particulars particulars, Unsigned file,
    AddendumSides.Side party,
    boolean completes,
    boolean asks, boolean national, String sign, String outside, String back) {
  public AddendumSignaturePage {
    targets = List.copyOf(targets);
    texts = List.copyOf(texts);
  }
}
