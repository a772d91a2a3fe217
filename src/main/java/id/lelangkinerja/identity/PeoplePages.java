package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.PeoplePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sorting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The people of the region, for its administrators: to look among, and to download. */
@RegionController
class PeoplePages {
  private static final int MOST_ROWS = 10_000;
  private static final String[] FILTERS = {"q", "role", "agency", "state"};
  private final PersonQuery people;
  private final AgencyOptions agencies;
  private final Choices choices;
  private final Today today;

  PeoplePages(PersonQuery people, AgencyOptions agencies, Choices choices, Today today) {
    this.people = people;
    this.agencies = agencies;
    this.choices = choices;
    this.today = today;
  }

  @GetMapping("/people")
  Screen list(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    var links = Links.of(here).people();
    var wanted = asked(asked);
    var list = Listing.of(asked, people.count(who, wanted), links.list(), links.csv(), PersonQuery.COLUMNS, FILTERS);
    var rows = people.search(who, wanted, list.pager().offset(), Pager.SIZE).stream().map(PeoplePages::row).toList();
    return Screen.of("identity/people",
        new PeoplePage(headline(who, list.narrowed(), list.pager().total()), rows, list, choices(here, asked)))
        .with(asked);
  }

  @GetMapping({"/people.csv", "/people.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    Rules.onlyAdministrator(who);
    var table = new Table("sign_in_name", "name", "nip", "rank", "offices", "state", "last_sign_in");
    for (var row : people.search(who, asked(asked), 0, MOST_ROWS)) {
      table.row(row.loginName(), row.name(), row.nip(), row.rankTitle(), row.offices(),
          PersonTags.state(row.active(), row.invited()), row.lastSignInAt());
    }
    return table.download(format, "people-" + here.code());
  }

  private Sentence headline(Acting who, boolean filtered, int total) {
    if (filtered) {
      return Sentence.of("people.headline.found", total);
    }
    int idle = people.count(who, new PersonQuery.Asked(Words.of(""), null, null, PersonState.WITHOUT_OFFICE,
        Sorting.own(), today.day()));
    return Sentence.of("people.headline.all", total, total - idle);
  }

  private PeoplePage.Choices choices(RegionHere here, Form asked) {
    return new PeoplePage.Choices(choices.of(Role.class, "role", asked.reader()), agencies.of(here.id()),
        choices.of(PersonState.class, "person-state", asked.reader()));
  }

  private PersonQuery.Asked asked(Form asked) {
    return new PersonQuery.Asked(Words.of(asked.typed("q")), asked.filter("role", Role.class).orElse(null),
        asked.filterId("agency").orElse(null), asked.filter("state", PersonState.class).orElse(null),
        Sorting.of(asked, PersonQuery.COLUMNS, ""), today.day());
  }

  private static PeoplePage.Row row(PersonQuery.Row row) {
    var offices = row.offices();
    return new PeoplePage.Row(row.personId(), row.name(), row.loginName(), offices == null ? "" : offices,
        PersonTags.of(row.active(), row.invited()), row.lastSignInAt());
  }
}
