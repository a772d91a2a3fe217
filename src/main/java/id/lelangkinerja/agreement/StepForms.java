package id.lelangkinerja.agreement;

import id.lelangkinerja.web.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the form of a step asks for, read and filled in. */
final class StepForms {
  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;
  private static final int LONGEST = 500;
  private static final int LONGEST_NAME = 200;
  private static final int ALL = 100;

  private StepForms() {}

  /** The field of what is planned by the end of a period, from 1. */
  static String field(int period) {
    return "planned." + period;
  }

  /** By month where the form says so, otherwise by quarter. */
  static int periods(Form form) {
    return form.typed("periods").equals(Integer.toString(MONTHS)) ? MONTHS : QUARTERS;
  }

  static int otherThan(int periods) {
    return periods == MONTHS ? QUARTERS : MONTHS;
  }

  static PlannedStep read(Form form, int periods) {
    var commitment = form.filterId("commitment").orElse(new UUID(0, 0));
    return new PlannedStep(commitment, form.text("text", LONGEST), form.text("responsible", LONGEST_NAME),
        IntStream.rangeClosed(1, periods).mapToObj(period -> form.whole(field(period), 0, ALL)).toList());
  }

  static Form filled(Step step, Locale reader) {
    var values = new HashMap<String, String>();
    values.put("commitment", step.commitmentId().toString());
    values.put("text", step.text());
    values.put("responsible", step.responsible());
    step.progress().forEach(each -> values.put(field(each.period()), Integer.toString(each.planned())));
    return Form.of(values, reader);
  }

  /** A new step, planned evenly until somebody says otherwise. */
  static Form even(int periods, Locale reader) {
    var values = new HashMap<String, String>();
    values.put("periods", Integer.toString(periods));
    IntStream.rangeClosed(1, periods)
        .forEach(period -> values.put(field(period), Integer.toString(period * ALL / periods)));
    return Form.of(values, reader);
  }

  /** The numbers of the periods, in their order. */
  static List<Integer> numbers(int periods) {
    return IntStream.rangeClosed(1, periods).boxed().toList();
  }
}
