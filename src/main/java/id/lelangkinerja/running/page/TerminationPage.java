package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/** running/termination.jte: what ending the contract today would settle, and the form that ends it. */
public record TerminationPage(String number, String title, String agency, List<Choice> grounds, Account account,
    String send, String back) {
  public TerminationPage { grounds = List.copyOf(grounds); }
}
