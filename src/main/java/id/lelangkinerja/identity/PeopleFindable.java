package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people whom the region knows, for its administrator alone. */
@Component
@Order(70)
class PeopleFindable implements Findable {
  private final PersonQuery people;
  private final Clock clock;

  PeopleFindable(PersonQuery people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  @Override
  public List<Found> find(@Nullable Acting who, RegionHere here, Words words) {
    if (who == null || !who.has(Role.REGION_ADMINISTRATOR)) {
      return List.of();
    }
    var links = Links.of(here).people();
    var asked = new PersonQuery.Asked(words, null, null, null, Sorting.own(),
        LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    return List.of(new Found("search.people", people.count(who, asked), people.search(who, asked, 0, MOST).stream()
        .map(row -> new Hit(row.name(), Objects.requireNonNullElse(row.offices(), row.loginName()),
            links.person(row.personId())))
        .toList(), words.in(links.list())));
  }
}
