package id.lelangkinerja.token;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revokes a token, for good: from the very next request on it opens nothing. */
@Service
public class RevokingToken {
  private final TokenRepository tokens;
  private final TokenQuery known;
  private final History history;
  private final Clock clock;

  RevokingToken(TokenRepository tokens, TokenQuery known, History history, Clock clock) {
    this.tokens = tokens;
    this.known = known;
    this.history = history;
    this.clock = clock;
  }

  /** By its maker or the administrator, otherwise NOT_FOUND_HERE; TOKEN_REVOKED where it was revoked already. */
  @Transactional
  public void revoke(Acting who, UUID token) {
    var found = known.one(who, token);
    Refused.unless(Rules.mayRevoke(who, found.by()), Reason.NOT_YOURS);
    Refused.unless(tokens.revoke(who, token, clock.instant()), Reason.TOKEN_REVOKED);
    history.record(who, "token.revoked", Kind.PERSON, found.personId(), found.systemName());
  }
}
