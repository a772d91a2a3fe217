package id.lelangkinerja.token;

import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recognises a system by its token. Everything is read anew each time: a token that was revoked or is over, a maker who
 * was deactivated or holds no such office any more, and nothing is opened.
 */
@Service
public class Recognising {
  private final TokenRepository tokens;
  private final OfficeQuery offices;
  private final Clock clock;

  Recognising(TokenRepository tokens, OfficeQuery offices, Clock clock) {
    this.tokens = tokens;
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * A system that was recognised.
   *
   * @param token  which token it presented
   * @param system the name under which the token was made
   * @param who    the token's maker with the grants of today
   * @param scopes what the token may be used for today: what it was made for, of what its maker may still do
   */
  public record Bearer(UUID token, String system, Acting who, Set<TokenScope> scopes) {
    public Bearer { scopes = Set.copyOf(scopes); }

    /** Whether it may be used for this. */
    public boolean may(TokenScope scope) {
      return scopes.contains(scope);
    }
  }

  /** Who presents this secret in the region; empty for whatever opens nothing, without a word why. */
  @Transactional
  public Optional<Bearer> recognise(RegionId region, String presented) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    return Secret.presented(presented).flatMap(secret -> tokens.working(region, secret, today))
        .flatMap(token -> offices.acting(token.maker(), region, today).filter(Rules::mayHave)
            .map(who -> bearer(token, who, today)));
  }

  private Bearer bearer(TokenRepository.Working token, Acting who, LocalDate today) {
    if (!today.equals(token.lastUsedOn())) {
      tokens.used(who.region(), token.tokenId(), today);
    }
    var offered = Rules.offered(who);
    return new Bearer(token.tokenId(), token.systemName(), who,
        TokenScope.all(token.scopes()).stream().filter(offered::contains)
            .collect(Collectors.toSet()));
  }
}
