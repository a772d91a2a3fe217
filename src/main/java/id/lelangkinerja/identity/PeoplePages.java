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
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The people of the region, for its administrators: to look among, and to download. */
@RegionController
class PeoplePages {
  private static final int MOST_ROWS = 10_000;
  private static final String[] FILTERS = {"q", "role", "agency", "state", "order"};
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
    var pager = Pager.of(asked, people.count(who, wanted), links.list(), FILTERS);
    var rows = people.search(who, wanted, pager.offset(), Pager.SIZE).stream().map(PeoplePages::row).toList();
    boolean filtered = Arrays.stream(FILTERS).limit(4).anyMatch(filter -> !asked.typed(filter).isBlank());
    return Screen.of("identity/people", new PeoplePage(headline(who, filtered, pager.total()), rows, pager, filtered,
        pager.address().replace(links.list(), links.csv()), choices(here, asked))).with(asked);
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
        PeopleOrder.NAME, today.day()));
    return Sentence.of("people.headline.all", total, total - idle);
  }

  private PeoplePage.Choices choices(RegionHere here, Form asked) {
    return new PeoplePage.Choices(choices.of(Role.class, "role", asked.reader()), agencies.of(here.id()),
        choices.of(PersonState.class, "person-state", asked.reader()),
        choices.of(PeopleOrder.class, "people-order", asked.reader()));
  }

  private PersonQuery.Asked asked(Form asked) {
    var order = one(PeopleOrder.class, asked.typed("order"));
    return new PersonQuery.Asked(Words.of(asked.typed("q")), one(Role.class, asked.typed("role")),
        agency(asked.typed("agency")), one(PersonState.class, asked.typed("state")),
        order == null ? PeopleOrder.NAME : order, today.day());
  }

  private static PeoplePage.Row row(PersonQuery.Row row) {
    var offices = row.offices();
    return new PeoplePage.Row(row.personId(), row.name(), row.loginName(), offices == null ? "" : offices,
        PersonTags.of(row.active(), row.invited()), row.lastSignInAt());
  }

  private static <E extends Enum<E>> @Nullable E one(Class<E> type, String typed) {
    return List.of(type.getEnumConstants()).stream().filter(each -> each.name().equals(typed)).findFirst()
        .orElse(null);
  }

  private static @Nullable UUID agency(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
