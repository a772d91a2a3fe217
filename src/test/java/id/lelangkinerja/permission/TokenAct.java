package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.platform.TokenLinks;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Systems get tokens from those who may have them, and the administrator revokes those of everybody. */
final class TokenAct {
  private final Play play;
  private final Trial trial;
  private final TokenLinks links;

  TokenAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.links = play.links().tokens();
  }

  void perform() {
    var world = play.world();
    var holders = Play.and(play.dinkes(), play.dinsos(), List.of(world.monitor(), world.administrator()));
    trial.sees("GET /{region}/tokens", links.list(), holders);
    trial.sees("GET /{region}/tokens/new", links.making(), holders);
    trial.step("POST /{region}/tokens/new", holders, links.making(), "system", "SIMPUS", "scopes", "contracts:read",
        "expires", LocalDate.ofInstant(play.clock().instant(), Texts.ZONE).plusMonths(6).toString());
    var maker = holders.getFirst();
    var token = token(maker);
    var able = List.of(maker, world.administrator());
    trial.sees("GET /{region}/tokens/{token}/revocation", links.revocation(token), able);
    trial.step("POST /{region}/tokens/{token}/revocation", able, links.revocation(token));
  }

  private UUID token(Player maker) {
    return UUID.fromString(Play.found("/tokens/([0-9a-f-]{36})/revocation", maker.opens(links.list()).body()));
  }
}
