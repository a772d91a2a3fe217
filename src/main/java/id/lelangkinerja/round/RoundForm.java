package id.lelangkinerja.round;

import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form of a round: from what was typed to what is meant, and back. */
final class RoundForm {
  private static final int LONGEST_NAME = 200;

  private RoundForm() {}

  static NewRound read(Form form) {
    int first = form.whole("firstYear", 1945, 2100);
    return new NewRound(Typed.id(form, "term"), form.text("name", LONGEST_NAME),
        Typed.moment(form, "opensOn", "opensTime"), Typed.moment(form, "closesOn", "closesTime"), first,
        form.whole("lastYear", 1945, 2100), form.ids("panel").stream().map(PersonId::new).toList(),
        new PersonId(Typed.id(form, "chair")), criteria(form), ceilings(form, first), stages(form));
  }

  /** What is asked of a copy of a round, in fields of the same names. */
  static CopyingRound.Copy readCopy(Form form) {
    return new CopyingRound.Copy(Typed.id(form, "term"), form.text("name", LONGEST_NAME),
        Typed.moment(form, "opensOn", "opensTime"), Typed.moment(form, "closesOn", "closesTime"),
        form.whole("firstYear", 1945, 2100), form.ids("panel").stream().map(PersonId::new).toList(),
        new PersonId(Typed.id(form, "chair")), form.ids("lots").stream().map(LotId::new).toList());
  }

  private static List<NewRound.Criterion> criteria(Form form) {
    var criteria = new ArrayList<NewRound.Criterion>();
    for (int n = 1; n <= RoundFaults.MOST_CRITERIA; n++) {
      if (!Typed.isBlank(form, "criterion-" + n) || !Typed.isBlank(form, "weight-" + n)) {
        criteria.add(
            new NewRound.Criterion(form.text("criterion-" + n, LONGEST_NAME), form.number("weight-" + n)));
      }
    }
    return criteria;
  }

  private static List<Round.Ceiling> ceilings(Form form, int first) {
    var ceilings = new ArrayList<Round.Ceiling>();
    for (int n = 1; n <= RoundFaults.MOST_YEARS; n++) {
      if (!Typed.isBlank(form, "ceiling-" + n)) {
        ceilings.add(new Round.Ceiling(first + n - 1, form.rupiah("ceiling-" + n)));
      }
    }
    return ceilings;
  }

  private static List<Round.Stage> stages(Form form) {
    return Round.CALENDAR.stream()
        .filter(state -> !Typed.isBlank(form, "from-" + state) || !Typed.isBlank(form, "to-" + state))
        .map(state -> new Round.Stage(state, form.date("from-" + state), form.date("to-" + state))).toList();
  }

  /** The form with what the round says now. */
  static Form of(Round round, Locale reader) {
    var typed = new LinkedHashMap<String, List<String>>();
    put(typed, "name", round.name());
    put(typed, "term", round.term().toString());
    put(typed, "firstYear", Integer.toString(round.firstYear()));
    put(typed, "lastYear", Integer.toString(round.lastYear()));
    putMoment(typed, "opens", round.opensAt());
    putMoment(typed, "closes", round.closesAt());
    typed.put("panel", round.panel().stream().map(member -> member.person().value().toString()).toList());
    round.chair().ifPresent(chair -> put(typed, "chair", chair.person().value().toString()));
    for (int n = 1; n <= round.criteria().size(); n++) {
      put(typed, "criterion-" + n, round.criteria().get(n - 1).name());
      put(typed, "weight-" + n, Numbers.exact(round.criteria().get(n - 1).weight(), reader));
    }
    round.ceilings().forEach(ceiling -> put(typed, "ceiling-" + (ceiling.year() - round.firstYear() + 1),
        Numbers.exact(BigDecimal.valueOf(ceiling.amount().amount()), reader)));
    round.stages().forEach(stage -> {
      put(typed, "from-" + stage.stage(), stage.startsOn().toString());
      put(typed, "to-" + stage.stage(), stage.endsOn().toString());
    });
    return new Form(typed, reader);
  }

  /** The same time of day, so much later, as the clocks of the region show it. */
  static Instant later(Instant moment, Period by) {
    return moment.atZone(Texts.ZONE).plus(by).toInstant();
  }

  static void putMoment(Map<String, List<String>> typed, String name, Instant at) {
    var local = at.atZone(Texts.ZONE);
    put(typed, name + "On", local.toLocalDate().toString());
    put(typed, name + "Time", "%02d:%02d".formatted(local.getHour(), local.getMinute()));
  }

  private static void put(Map<String, List<String>> typed, String field, String value) {
    typed.put(field, List.of(value));
  }
}
