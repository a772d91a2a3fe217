package id.lelangkinerja.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the program is reached from outside: what the operator says (LK_ADDRESS) and nothing else may stand in a
 * mail. On the page of whoever asks, their own browser's address will do where the operator said nothing.
 */
@Component
public class PublicAddress {
  private final String told;

  PublicAddress(@Value("${lk.address:}") String told) {
    this.told = told.strip().replaceAll("/+$", "");
  }

  /** The operator's address, without a slash at its end. */
  public Optional<String> told() {
    return told.isEmpty() ? Optional.empty() : Optional.of(told);
  }

  /** For the page that answers this request, shown to nobody but who sent it. */
  public String of(HttpServletRequest request) {
    return told().orElseGet(() -> {
      var url = request.getRequestURL();
      return url.substring(0, url.length() - request.getRequestURI().length());
    });
  }
}
