package id.lelangkinerja.agreement.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/**
 * agreement/passing.jte: what the head passes on to an official.
 *
 * @param change     whether it changes what was agreed on, which asks for a reason
 * @param list       the agency's officials
 * @param activities the numbers of the rows for activities and their money
 */
public record PassingPage(String agency, int year, boolean change, List<Choice> people, List<Target> targets,
    List<Integer> activities, String action, String list, String back) {
  public PassingPage {
    people = List.copyOf(people);
    targets = List.copyOf(targets);
    activities = List.copyOf(activities);
  }

  /** A promise of the head that may be passed on, with the field of the official's own target. */
  public record Target(Choice choice, String field, String unit) {}
}
