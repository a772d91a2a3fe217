package id.lelangkinerja.contract.page;

import id.lelangkinerja.contract.Means;
import id.lelangkinerja.region.Clause;
import id.lelangkinerja.signing.Unsigned;
import java.util.List;

/**
 * contract/signature.jte: the last look before signing, at this file; {@code completes} says that the
 * other side has signed already, {@code asks} that the password is to be given, {@code national} that the national
 * service signs.
 */
public record SignaturePage(String number, String title, String agency, DeskPage.Party party, Unsigned file,
    Promises promises, Budgets budgets, Means means, List<Clause> clauses, boolean completes, boolean asks,
    boolean national, String sign, String outside, String desk) {
  public SignaturePage { clauses = List.copyOf(clauses); }
}
