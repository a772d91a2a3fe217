package id.lelangkinerja.agreement;

import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of passing on asks for, read and filled in. */
final class OfficialForms {
  static final List<Integer> ACTIVITIES = IntStream.rangeClosed(1, 4).boxed().toList();
  private static final int LONGEST = 200;
  private static final int LONGEST_NIP = 30;
  private static final int LONGEST_REASON = 1000;

  private OfficialForms() {}

  /** The field of the target that the official answers for. */
  static String target(UUID commitment) {
    return "target." + commitment;
  }

  static Passed read(Form form, @Nullable UUID replaces) {
    var person = form.filterId("person").orElse(null);
    boolean named = person == null;
    return new Passed(person, named ? form.text("name", LONGEST) : "", form.optionalText("nip", LONGEST_NIP),
        form.optionalText("rank", LONGEST), named ? form.text("office", LONGEST) : "",
        form.ids("pass").stream().map(id -> new Passed.Target(id, form.number(target(id)))).toList(),
        ACTIVITIES.stream().flatMap(each -> activity(form, each)).toList(), replaces,
        replaces == null ? "" : form.text("reason", LONGEST_REASON));
  }

  private static Stream<Activity> activity(Form form, int row) {
    var name = "activity." + row;
    var amount = "amount." + row;
    return form.typed(name).isBlank() && form.typed(amount).isBlank()
        ? Stream.empty()
        : Stream.of(new Activity(form.text(name, LONGEST), form.rupiah(amount).amount()));
  }

  /** A new one: the targets of the head, of which the agency ticks those that it passes on. */
  static Form fresh(Terms promised, Locale reader) {
    var values = new HashMap<String, List<String>>();
    promised.lines().forEach(line -> put(values, target(line.commitmentId()), exact(line.target(), reader)));
    return new Form(values, reader);
  }

  /** A change: what was agreed on, over the targets of the head. */
  static Form filled(Terms promised, OfficialSheet sheet, Locale reader) {
    var values = new HashMap<String, List<String>>(
        Map.of("pass", sheet.lines().stream().map(line -> line.commitmentId().toString()).toList()));
    Stream.concat(promised.lines().stream(), sheet.lines().stream())
        .forEach(line -> put(values, target(line.commitmentId()), exact(line.target(), reader)));
    var first = sheet.side(Party.FIRST);
    var person = first.personId();
    if (person == null) {
      put(values, "name", first.name());
      put(values, "nip", first.nip());
      put(values, "rank", first.rankTitle());
      put(values, "office", first.office());
    } else {
      put(values, "person", person.toString());
    }
    for (int row = 1; row <= sheet.activities().size(); row++) {
      put(values, "activity." + row, sheet.activities().get(row - 1).activity());
      put(values, "amount." + row, Long.toString(sheet.activities().get(row - 1).amount()));
    }
    return new Form(values, reader);
  }

  private static String exact(BigDecimal target, Locale reader) {
    return Numbers.exact(target, reader);
  }

  private static void put(Map<String, List<String>> values, String field, @Nullable String value) {
    values.put(field, List.of(value == null ? "" : value));
  }
}
