package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rounds and lots, for whoever is signed in and may see them: drafts only those who prepare or judge them. */
@Component
@Order(20)
class RoundFindable implements Findable {
  private final FoundQuery found;

  RoundFindable(FoundQuery found) {
    this.found = found;
  }

  @Override
  public List<Found> find(@Nullable Acting who, RegionHere here, Words words) {
    if (who == null) {
      return List.of();
    }
    var links = Links.of(here);
    return List.of(
        new Found("search.lots", found.countLots(who, words), found.lots(who, words, MOST).stream()
            .map(row -> new Hit(row.name(), row.about(), links.auction().lot(row.id()))).toList(),
            words.in(links.auction().lots())),
        new Found("search.rounds", found.countRounds(who, words), found.rounds(who, words, MOST).stream()
            .map(row -> new Hit(row.name(), row.about(), links.auction().round(row.id()))).toList(),
            words.in(links.auction().rounds())));
  }
}
