package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import java.util.List;
import java.util.UUID;

/**
 * The head of dinkes submits; its people read and change the sealed bid with the receipt's code; the head withdraws it;
 * it is taken up again and submitted. Until it is opened, the bid exists for its own agency's people alone.
 */
final class SealingAct {
  private final Play play;
  private final Trial trial;
  private final Player head;
  private final Offer offer;

  SealingAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.head = play.world().dinkesHead();
    this.offer = new Offer(play, head);
  }

  void perform() {
    var code = submission();
    sealed(code);
    submission();
    withdrawal();
    trial.step("POST /{region}/bids/{bid}/resumption", play.dinkes(), play.links().bid(play.id("bid")) + "/resumption");
    offer.fill(play.id("bid"));
    play.ids().put("attachment",
        UUID.fromString(offer.attach(play.id("bid"), "kajian.pdf").replaceFirst(".*/", "")));
    submission();
    rivals();
  }

  /** The code on the receipt. */
  private String submission() {
    var bid = play.id("bid");
    trial.sees("GET /{region}/bids/{bid}/check", play.links().bidPart(bid, "check"), play.dinkes());
    var fields = offer.submission(bid);
    trial.step("POST /{region}/bids/{bid}/submission", head, play.links().bidPart(bid, "submission"), fields);
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(bid), play.dinkes());
    trial.sees("GET /{region}/bids/{bid}/receipt", play.links().bidPart(bid, "receipt"), play.dinkes());
    trial.sees("GET /{region}/bids/{bid}/receipt/text", play.links().bidPart(bid, "receipt") + "/text", play.dinkes());
    return fields[3];
  }

  private void sealed(String code) {
    var bid = play.id("bid");
    var url = play.links().bidPart(bid, "sealed");
    trial.sees("GET /{region}/bids/{bid}/sealed", url, play.dinkes());
    var read = trial.step("POST /{region}/bids/{bid}/sealed", play.dinkes(), url, "code", code);
    if (!read.body().contains(Offer.SECRET)) {
      throw new AssertionError("the sealed bid is not read with its code");
    }
    var file = "/attachments/" + play.id("attachment");
    trial.hidden("GET /{region}/bids/{bid}/attachments/{attachment}", play.links().bid(bid) + file);
    trial.step("POST /{region}/bids/{bid}/sealed/attachments/{attachment}", play.dinkes(), url + file, "code", code);
    trial.step("POST /{region}/bids/{bid}/sealed/draft", play.dinkes(), url + "/draft", "code", code);
    trial.sees("GET /{region}/bids/{bid}/draft", play.links().bidPart(bid, "draft"), play.dinkes());
  }

  private void withdrawal() {
    var url = play.links().bidPart(play.id("bid"), "withdrawal");
    trial.sees("GET /{region}/bids/{bid}/withdrawal", url, List.of(head));
    trial.step("POST /{region}/bids/{bid}/withdrawal", head, url);
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(play.id("bid")), play.dinkes());
  }

  /** The other bids of the round: of dinsos for each lot, of dinkes for the second, too. */
  private void rivals() {
    var dinsos = new Offer(play, play.world().dinsosHead());
    dinsos.submit("lot", "rival");
    offer.submit("second", "bid-2");
    dinsos.submit("second", "rival-2");
    play.ids().put("bid-3", UUID.fromString(Play.found(play.links().bids() + "/([0-9a-f-]{36})",
        play.world().dinsosHead().opens(play.links().auction().lotBids(play.id("third"))).body())));
    dinsos.fill(play.id("bid-3"));
    dinsos.attach(play.id("bid-3"), "peta.pdf");
    new ConsortiumAct(play, play.id("bid-3"), dinsos).perform();
    Play.sent(play.world().dinsosHead(), play.links().bidPart(play.id("bid-3"), "submission"),
        dinsos.submission(play.id("bid-3")));
    trial.tells(play.links().auction().lotBids(play.id("lot")), play.links().bid(play.id("bid")), play.dinkes());
    trial.tells(play.links().auction().lotBids(play.id("lot")), play.links().bid(play.id("rival")), play.dinsos());
    trial.hidden("GET /{region}/bids/{bid}/panel", play.links().panel().bidPanel(play.id("bid")));
    trial.hidden("GET /{region}/bids/{bid}/sheet", play.links().panel().bidSheet(play.id("bid")));
  }
}
