package id.lelangkinerja.api;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.Prop;
import id.lelangkinerja.token.MakingToken;
import id.lelangkinerja.token.TokenScope;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.test.web.servlet.MockMvc;

/** Systems of the cast, each with a token of its own. */
@Prop
public class Systems {
  private final MakingToken making;
  private final MockMvc mvc;
  private final Clock clock;

  Systems(MakingToken making, MockMvc mvc, Clock clock) {
    this.making = making;
    this.mvc = mvc;
    this.clock = clock;
  }

  /** A system that acts for this person, good for this much. */
  public Caller of(Player maker, TokenScope... scopes) {
    return Caller.with(mvc, token(maker, scopes).secret());
  }

  /** A system of this person that is good for as much as they may do; without a token where they may have none. */
  public Caller atMost(Player maker) {
    var scopes = maker.isSignedIn() ? MakingToken.offered(maker.acting()) : Set.<TokenScope>of();
    return scopes.isEmpty() ? without() : of(maker, scopes.toArray(TokenScope[]::new));
  }

  MakingToken.Made token(Player maker, TokenScope... scopes) {
    return making.make(maker.acting(), new MakingToken.Wanted("Sistem uji", Set.of(scopes),
        LocalDate.ofInstant(clock.instant(), Texts.ZONE).plusMonths(3)));
  }

  Caller with(MakingToken.Made token) {
    return Caller.with(mvc, token.secret());
  }

  /** One that presents what looks like a token. */
  Caller guessing() {
    return Caller.with(mvc, "lk_" + "x".repeat(43));
  }

  Caller without() {
    return Caller.without(mvc);
  }
}
