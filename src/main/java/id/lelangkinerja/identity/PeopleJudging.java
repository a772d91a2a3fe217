package id.lelangkinerja.identity;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one import of people, each against the region and against the rows before it. */
final class PeopleJudging {
  private static final Map<String, String> COLUMNS = Map.of("signIn", "sign_in_name", "title", "office", "to", "until");
  private final Acting who;
  private final Batch batch;
  private final OfficeRepository offices;
  private final Welcoming welcoming;
  private final Map<String, OfficialQuery.Resident> residents;
  private final Map<UUID, List<OfficialQuery.Held>> held;
  private final Map<String, UUID> agencies;
  private final OfficialQuery officials;
  private final Map<String, RegisteringPerson.NewPerson> fresh = new HashMap<>();
  private final Map<String, PersonId> written = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  PeopleJudging(Acting who, Batch batch, OfficialQuery officials, OfficeRepository offices, Welcoming welcoming,
      LocalDate today) {
    this.who = who;
    this.batch = batch;
    this.officials = officials;
    this.offices = offices;
    this.welcoming = welcoming;
    this.residents = officials.residents(who.region()).stream()
        .collect(Collectors.toMap(OfficialQuery.Resident::signIn, Function.identity()));
    this.held = officials.offices(who.region(), today);
    this.agencies = officials.agencies(who.region());
  }

  /** An office that a row before asked for, which one person holds at a time. */
  private record Claim(String name, Appointing.Office office) {
    boolean keepsOut(Appointing.Office other) {
      return office.role() == other.role() && Objects.equals(office.agency(), other.agency())
          && !isAfter(office.from(), other.to()) && !isAfter(other.from(), office.to());
    }

    private static boolean isAfter(LocalDate from, @Nullable LocalDate to) {
      return to != null && from.isAfter(to);
    }
  }

  /** A row as it was read; without an office where it gives none. */
  private record Read(Line line, RegisteringPerson.NewPerson person, Appointing.@Nullable Office office) {}

  void judge() {
    var rows = batch.lines().stream().map(line -> new Read(line, person(line), office(line))).toList();
    var names = new HashSet<String>();
    rows.forEach(row -> names.add(row.person().loginName()));
    var taken = officials.takenElsewhere(who.region(), names);
    for (var row : rows) {
      var name = row.person().loginName();
      if (taken.contains(name)) {
        row.line().fault("sign_in_name", new Refused(Reason.SIGN_IN_NAME_TAKEN));
      }
      int earlier = batch.earlier(row.line(), key(row));
      if (earlier > 0) {
        row.line().fault("sign_in_name", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
      }
      var resident = residents.get(name);
      if (resident == null) {
        newcomer(row);
      } else {
        known(row, resident);
      }
    }
  }

  private static String key(Read row) {
    var office = row.office();
    return row.person().loginName()
        + (office == null ? "" : " " + office.role() + " " + office.agency() + " " + office.from());
  }

  private void newcomer(Read row) {
    var name = row.person().loginName();
    var first = fresh.putIfAbsent(name, row.person());
    if (first != null) {
      agrees(row.line(), first.name(), first, row.person());
    }
    free(row);
    batch.isNew(row.line(), () -> {
      var id = written.computeIfAbsent(name, _ -> welcoming.invite(who, batch, row.person()));
      give(id, row.office());
    });
  }

  private void known(Read row, OfficialQuery.Resident there) {
    agrees(row.line(), there.name(), new RegisteringPerson.NewPerson(there.signIn(), there.name(), there.nip(),
        there.rank(), there.mail(), there.language(), null), row.person());
    var office = row.office();
    var same = office == null
        ? null
        : held.getOrDefault(there.personId(), List.of()).stream().filter(each -> isSame(each, office)).findFirst()
            .orElse(null);
    if (office != null && same == null) {
      if (!there.active()) {
        row.line().fault("sign_in_name", new Refused(Reason.PERSON_INACTIVE));
      }
      if (!Rules.mayAppoint(who, new PersonId(there.personId()))) {
        row.line().fault("role", new Refused(Reason.OWN_OFFICE));
      }
      free(row);
      batch.isNew(row.line(), () -> give(new PersonId(there.personId()), office));
      return;
    }
    if (office != null && same != null) {
      row.line().agrees("office", same.office(), office.title());
      row.line().agrees("acting", same.acting(), office.acting());
      row.line().agrees("until", same.validTo(), office.to());
    }
    batch.isSame(row.line());
  }

  private boolean isSame(OfficialQuery.Held there, Appointing.Office office) {
    var agency = office.agency();
    return there.role() == office.role() && there.validFrom().equals(office.from())
        && Objects.equals(there.agency() == null ? null : agencies.get(there.agency()),
            agency == null ? null : agency.value());
  }

  private static void agrees(Line line, String name, RegisteringPerson.NewPerson there,
      RegisteringPerson.NewPerson read) {
    line.agrees("name", name, read.name());
    line.agrees("nip", there.nip(), read.nip());
    line.agrees("rank", there.rankTitle(), read.rankTitle());
    line.agrees("mail", there.mail(), read.mail());
    line.agrees("language", there.language(), read.language());
  }

  /** That nobody holds the office in full, by what the region holds and by the rows before. */
  private void free(Read row) {
    var office = row.office();
    if (office == null || !row.line().holds() || office.acting() || !Rules.SINGLE.contains(office.role())) {
      return;
    }
    offices.holder(who.region(), office).or(() -> claims.stream().filter(claim -> claim.keepsOut(office))
        .map(Claim::name).findFirst())
        .ifPresent(name -> row.line().fault("role", new Refused(Reason.OFFICE_TAKEN, name)));
    claims.add(new Claim(row.person().name(), office));
  }

  private void give(PersonId person, Appointing.@Nullable Office office) {
    if (office != null) {
      welcoming.appoint(who, person, office);
    }
  }

  private static RegisteringPerson.NewPerson person(Line line) {
    var language = line.optionalText("language", 2);
    if (language != null && !language.equals("id") && !language.equals("en")) {
      line.fault("language", new Refused(Reason.IMPORT_NO_CHOICE, language));
    }
    return new RegisteringPerson.NewPerson(
        spelled(line, line.text("sign_in_name", 40), Spelling::signInName),
        spelled(line, line.text("name", 120), text -> Spelling.printed(text, "name")),
        optional(line, line.optionalText("nip", 40), Spelling::nip),
        optional(line, line.optionalText("rank", 80), Spelling::rank),
        optional(line, line.optionalText("mail", 254), Spelling::mail), language, null);
  }

  private Appointing.@Nullable Office office(Line line) {
    if (line.optionalText("role", 40) == null) {
      if (line.optionalText("agency", 40) != null || line.optionalText("office", 160) != null) {
        line.fault("role", new Refused(Reason.REQUIRED));
      }
      return null;
    }
    var office = new Appointing.Office(line.choice("role", Role.class), agency(line),
        spelled(line, line.text("office", 160), text -> Spelling.printed(text, "title")), line.yes("acting"),
        line.date("from"), line.optionalDate("until"));
    if (line.holds()) {
      try {
        Rules.check(office);
      } catch (Refused refused) {
        note(line, refused);
      }
    }
    return office;
  }

  private @Nullable AgencyId agency(Line line) {
    var slug = line.optionalText("agency", 40);
    var id = slug == null ? null : agencies.get(slug);
    if (slug != null && id == null) {
      line.fault("agency", new Refused(Reason.IMPORT_UNKNOWN, slug));
    }
    return id == null ? null : new AgencyId(id);
  }

  private static @Nullable String optional(Line line, @Nullable String text,
      Function<@Nullable String, @Nullable String> spelling) {
    try {
      return spelling.apply(text);
    } catch (Refused refused) {
      note(line, refused);
      return null;
    }
  }

  private static String spelled(Line line, String text, Function<String, String> spelling) {
    try {
      return text.isEmpty() ? text : spelling.apply(text);
    } catch (Refused refused) {
      note(line, refused);
      return text;
    }
  }

  /** Beside the column that its field is. */
  private static void note(Line line, Refused refused) {
    var field = refused.field() == null ? "" : refused.field();
    line.fault(COLUMNS.getOrDefault(field, field), refused);
  }
}
