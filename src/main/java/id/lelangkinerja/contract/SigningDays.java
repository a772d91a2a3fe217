package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.signing.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All that is signed on a signing day, whatever module it is of: contracts first, then agreements and addenda. */
@Component
public class SigningDays {
  private final List<SignedOnDay> modules;
  private final Ordering ordering;

  SigningDays(List<SignedOnDay> modules, Ordering ordering) {
    this.ordering = ordering;
    this.modules = modules.stream().sorted(Comparator.comparing(SignedOnDay::kind)).toList();
  }

  /** The order of kinds is that of {@link DocumentKind}. */
  List<SignedOnDay> modules() {
    return modules;
  }

  /**
   * Where this person signs, in the order of the wall. What waits for the answer of the national service is passed
   * over: nobody signs it before that, and who signs one after the other would not get past it.
   */
  List<String> toSign(Acting who, Links links) {
    return modules.stream().flatMap(each -> {
      var unanswered = unanswered(who, each);
      return each.toSign(who, links).stream().filter(turn -> !unanswered.containsKey(turn.id()))
          .map(SignedOnDay.Turn::url);
    }).toList();
  }

  /** The documents of the module that wait for the answer of the national service, and whose signature that is. */
  Map<UUID, Party> unanswered(Acting who, SignedOnDay module) {
    return ordering.unanswered(who.region(), module.kind());
  }

  /**
   * Where a person who signs one after the other goes on after this document: to the one behind it, or back to the wall,
   * which tells of those that were passed over. Asked before it is signed: afterwards it waits no more.
   */
  public String after(Acting who, Links links, String url) {
    return behind(toSign(who, links), url).orElse(links.contracts().signingDay());
  }

  /** What stands behind this one; empty behind the last. */
  Optional<String> behind(List<String> urls, String url) {
    return urls.stream().skip(urls.indexOf(url) + 1L).findFirst();
  }
}
