package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.PeerFormPage;
import id.lelangkinerja.planning.page.PeersPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was published of an indicator at other places, and the planner's forms that add a figure and correct one. */
@RegionController
class PeerPages {
  private final IndicatorQuery indicators;
  private final PeerQuery peers;
  private final AddingPeer adding;
  private final CorrectingPeer correcting;
  private final Posting posting;

  PeerPages(IndicatorQuery indicators, PeerQuery peers, AddingPeer adding, CorrectingPeer correcting,
      Posting posting) {
    this.indicators = indicators;
    this.peers = peers;
    this.adding = adding;
    this.correcting = correcting;
    this.posting = posting;
  }

  @GetMapping("/indicators/{indicator}/peers")
  Screen list(Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    var found = indicator(here, indicator);
    boolean plans = Rules.mayPlan(who);
    var links = Links.of(here).structure();
    var rows = peers.of(here.id(), indicator);
    return Screen.of("planning/peers",
        new PeersPage(indicator, found.name(), found.unit(),
            (int) rows.stream().map(Peer::place).distinct().count(), rows.stream()
                .map(each -> new PeersPage.Row(each.place(), Integer.toString(each.year()),
                    Figure.shown(each.value(), null, found.decimals(), asked.reader()), each.source(), each.asOf(),
                    each.note() == null ? "" : each.note(), each.version(),
                    plans ? links.peerCorrection(indicator, each.peerId()) : ""))
                .toList(),
            plans))
        .with(asked);
  }

  @GetMapping("/indicators/{indicator}/new-peer")
  Screen form(Acting who, RegionHere here, @PathVariable UUID indicator, Form asked) {
    Rules.onlyPlanner(who);
    return added(here, indicator).with(asked);
  }

  @PostMapping("/indicators/{indicator}/new-peer")
  ModelAndView add(Acting who, RegionHere here, @PathVariable UUID indicator, Form form) {
    Rules.onlyPlanner(who);
    var page = added(here, indicator);
    var peer = Typed.peer(form);
    return posting.answer(who, "add-peer:" + indicator, form, () -> {
      adding.add(who, indicator, peer);
      return Links.of(here).structure().peers(indicator);
    }, () -> page);
  }

  @GetMapping("/indicators/{indicator}/peers/{peer}/correction")
  Screen correction(Acting who, RegionHere here, @PathVariable UUID indicator, @PathVariable UUID peer, Form asked) {
    Rules.onlyPlanner(who);
    var found = indicator(here, indicator);
    var there = peer(here, indicator, peer);
    var form = Form.of(Map.of("place", there.place(), "year", Integer.toString(there.year()), "value",
        Figure.shown(there.value(), null, found.decimals(), asked.reader()), "source", there.source(), "asOf",
        there.asOf().toString(), "note", there.note() == null ? "" : there.note()), asked.reader());
    return corrected(here, found, peer, form).with(form);
  }

  @PostMapping("/indicators/{indicator}/peers/{peer}/correction")
  ModelAndView correct(Acting who, RegionHere here, @PathVariable UUID indicator, @PathVariable("peer") UUID id,
      Form form) {
    Rules.onlyPlanner(who);
    var found = indicator(here, indicator);
    peer(here, indicator, id);
    int seen = Edits.seen(form);
    var peer = Typed.peer(form);
    var reason = form.text("reason", Rules.LONGEST_REASON);
    return posting.answer(who, "correct-peer:" + id, form, () -> {
      correcting.correct(who, indicator, id, seen, peer, reason);
      return Links.of(here).structure().peers(indicator);
    }, () -> corrected(here, found, id, form));
  }

  private Screen added(RegionHere here, UUID indicator) {
    var found = indicator(here, indicator);
    return Screen.of("planning/peer-form", new PeerFormPage(indicator, found.name(), found.unit(),
        Links.of(here).structure().newPeer(indicator), null));
  }

  private Screen corrected(RegionHere here, IndicatorDetail found, UUID peer, Form form) {
    var indicator = found.indicatorId();
    return Screen.of("planning/peer-form", new PeerFormPage(indicator, found.name(), found.unit(),
        Links.of(here).structure().peerCorrection(indicator, peer),
        Edits.named(form, peer(here, indicator, peer).version())));
  }

  private IndicatorDetail indicator(RegionHere here, UUID indicator) {
    return indicators.find(here.id(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private Peer peer(RegionHere here, UUID indicator, UUID peer) {
    return peers.find(here.id(), indicator, peer).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
