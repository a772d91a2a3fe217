package id.lelangkinerja.token;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a token by which a system acts for the person who makes it. */
@Service
public class MakingToken {
  private static final int MOST = 20;
  private final TokenRepository tokens;
  private final History history;
  private final Clock clock;

  MakingToken(TokenRepository tokens, History history, Clock clock) {
    this.tokens = tokens;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A token to be.
   *
   * @param system  the name of the system that will hold it
   * @param scopes  what it may be used for; not empty
   * @param expires the last day on which it works, in Malang's time: today at the earliest, in one year at the latest
   */
  public record Wanted(String system, Set<TokenScope> scopes, LocalDate expires) {
    public Wanted { scopes = Set.copyOf(scopes); }
  }

  /** A token that was made; its secret is told here and nowhere again. Printing does not show it. */
  public record Made(UUID token, String secret) {
    @Override
    public String toString() {
      return "token " + token;
    }
  }

  /** All that a token of this person may be good for today; nothing for whoever may have none. */
  public static Set<TokenScope> offered(Acting who) {
    return Rules.offered(who);
  }

  /**
   * For whoever may have tokens, otherwise NOT_YOURS. At their fields: REQUIRED, TOKEN_TOO_WIDE where the maker may not
   * do so much, TOKEN_TERM; TOKENS_TOO_MANY where twenty of the person's tokens work already.
   */
  @Transactional
  public Made make(Acting who, Wanted wanted) {
    Rules.onlyWhoMayHave(who);
    var today = today();
    var faults = faults(who, wanted);
    if (!faults.isEmpty()) {
      throw faults.getFirst();
    }
    Refused.unless(tokens.working(who, today) < MOST, Reason.TOKENS_TOO_MANY, MOST);
    var token = UUID.randomUUID();
    var secret = Secret.fresh();
    tokens.add(who, token, secret, wanted, clock.instant());
    history.record(who, "token.made", Kind.PERSON, who.person().value(), wanted.system());
    return new Made(token, secret.text());
  }

  /** The same, but TOKEN_NAME_TAKEN at its field where a token of this person works already under that name. */
  @Transactional
  public Made makeFirst(Acting who, Wanted wanted) {
    if (isNameTaken(who, wanted.system())) {
      throw new Refused(Reason.TOKEN_NAME_TAKEN, wanted.system()).at("system");
    }
    return make(who, wanted);
  }

  /** Whether a token of this person works under that name, however it is capitalised. */
  @Transactional(readOnly = true)
  public boolean isNameTaken(Acting who, String system) {
    return tokens.works(who, system, today());
  }

  /** Everything that is wrong with it by itself, each at its field. */
  List<Refused> faults(Acting who, Wanted wanted) {
    var faults = new ArrayList<Refused>();
    if (wanted.scopes().isEmpty()) {
      faults.add(new Refused(Reason.REQUIRED).at("scopes"));
    }
    if (!Rules.offered(who).containsAll(wanted.scopes())) {
      faults.add(new Refused(Reason.TOKEN_TOO_WIDE).at("scopes"));
    }
    var today = today();
    if (wanted.expires().isBefore(today) || wanted.expires().isAfter(today.plusYears(1))) {
      faults.add(new Refused(Reason.TOKEN_TERM, today, today.plusYears(1)).at("expires"));
    }
    return faults;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
