package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/** running/transfer.jte: the form in which a contract is handed over; without successors there is nothing to send. */
public record TransferPage(String number, String title, String agency, List<Choice> successors, String send,
    String back) {
  public TransferPage { successors = List.copyOf(successors); }
}
