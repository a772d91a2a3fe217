package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that is signed on a signing day, whatever module it is of: contracts first, then agreements and addenda. */
@Component
public class SigningDays {
  private final List<SignedOnDay> modules;

  SigningDays(List<SignedOnDay> modules) {
    this.modules = modules.stream().sorted(Comparator.comparing(SignedOnDay::kind)).toList();
  }

  /** The order of kinds is that of {@link DocumentKind}. */
  List<SignedOnDay> modules() {
    return modules;
  }

  /** Where this person signs, in the order of the wall. */
  List<String> toSign(Acting who, Links links) {
    return modules.stream().flatMap(each -> each.toSign(who, links).stream()).toList();
  }

  /** Where a person who signs one after the other goes on: to the next, or back to the wall. */
  public String next(Acting who, Links links) {
    return Stream.concat(toSign(who, links).stream(), Stream.of(links.contracts().signingDay())).findFirst()
        .orElseThrow();
  }
}
