package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;

/** The pages above a form about a lot's target. */
final class Ways {
  private Ways() {}

  static List<FormPage.Way> of(RegionHere here, TargetLot lot) {
    var links = Links.of(here).auction();
    return List.of(new FormPage.Way(Sentence.of("rounds.title"), links.rounds()),
        new FormPage.Way(Sentence.words(lot.roundName()), links.round(lot.roundId())),
        new FormPage.Way(Sentence.words(lot.title()), links.lotTarget(lot.lotId())));
  }
}
