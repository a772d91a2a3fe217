package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/transfer.jte: the form in which a contract is handed over; without successors there is nothing to send, without
 * several of them no address where it is divided.
 */
public record TransferPage(String number, String title, String agency, List<Choice> successors, String send,
    @Nullable String divide, String back) {
  public TransferPage { successors = List.copyOf(successors); }
}
