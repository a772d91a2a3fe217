package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.sealing.Share;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner chooses how a round's bids are sealed, and names the holders of a key in three parts. */
@RegionController
class HoldersController {
  private static final String WAY = "way";
  private final HolderPages pages;
  private final RoundQuery rounds;
  private final HolderQuery holders;
  private final ChoosingSealing choosing;
  private final Posting posting;

  HoldersController(HolderPages pages, RoundQuery rounds, HolderQuery holders, ChoosingSealing choosing,
      Posting posting) {
    this.pages = pages;
    this.rounds = rounds;
    this.holders = holders;
    this.choosing = choosing;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/holders")
  Screen ask(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form asked) {
    var round = planned(who, id);
    Refused.unless(!round.wasOpened(), Reason.ROUND_IS_OPEN);
    return pages.choice(who, Links.of(here), round, asked.reader()).with(typed(who, id, asked.reader()));
  }

  @PostMapping("/rounds/{round}/holders")
  ModelAndView choose(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    var round = planned(who, id);
    var links = Links.of(here);
    var way = form.choice(WAY, SealingWay.class);
    var three = new ArrayList<PersonId>();
    if (way == SealingWay.SPLIT) {
      for (int no = 1; no <= Share.PARTS; no++) {
        three.add(new PersonId(Typed.id(form, PresentHolder.field(no))));
      }
    }
    return posting.answer(who, "round-sealing:" + id.value(), form, () -> {
      if (way == SealingWay.SPLIT) {
        choosing.byHolders(who, id, three);
      } else {
        choosing.byInstallation(who, id);
      }
      return links.auction().round(id.value());
    }, () -> pages.choice(who, links, round, form.reader()));
  }

  private Round planned(Acting who, RoundId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return rounds.round(who, id);
  }

  /** What was chosen; where nobody is named yet, a verifier stands in the last place, as somebody outside the panel. */
  private Form typed(Acting who, RoundId id, Locale reader) {
    var seal = holders.seal(who, id);
    var values = new LinkedHashMap<String, List<String>>();
    values.put(WAY, List.of(seal.way().name()));
    if (seal.holders().isEmpty()) {
      pages.suggested(who, id).ifPresent(verifier -> values.put(PresentHolder.field(Share.PARTS), List.of(verifier)));
    }
    seal.holders()
        .forEach(holder -> values.put(PresentHolder.field(holder.no()), List.of(holder.person().toString())));
    return new Form(values, reader);
  }
}
