package id.lelangkinerja.web.page;

import java.util.Arrays;
import java.util.List;

/**
 * form.jte: a form on a page of its own, for what is asked in a few plain fields or only has to be confirmed.
 *
 * @param way     the pages above this one
 * @param told    what the reader should know before: what will happen, what it hangs on
 * @param version the version that the edit names; empty where it names none
 * @param button  the key of the words on the button; empty where nothing can be sent now
 * @param danger  whether it cannot be undone
 * @param acts    the history of what is edited; empty where it has none yet
 */
public record FormPage(Sentence title, List<Way> way, List<Sentence> told, String action, String version,
    List<Field> fields, String button, boolean danger, List<ActRow> acts) {
  public FormPage {
    way = List.copyOf(way);
    told = List.copyOf(told);
    fields = List.copyOf(fields);
    acts = List.copyOf(acts);
  }

  /** A page above the form; the last of them is where "cancel" leads. */
  public record Way(Sentence words, String url) {}

  /** How a field is asked for. */
  public enum Shape {
    LINE, NUMBER, DATE, TIME, AREA, SELECT, TICKS
  }

  /** A field with the keys of its label and its hint; the hint is empty where none is needed. */
  public record Field(Shape shape, String name, String label, String hint, List<Choice> choices) {
    public Field { choices = List.copyOf(choices); }

    public static Field line(String name, String label, String hint) {
      return new Field(Shape.LINE, name, label, hint, List.of());
    }

    public static Field number(String name, String label, String hint) {
      return new Field(Shape.NUMBER, name, label, hint, List.of());
    }

    public static Field date(String name, String label, String hint) {
      return new Field(Shape.DATE, name, label, hint, List.of());
    }

    public static Field time(String name, String label, String hint) {
      return new Field(Shape.TIME, name, label, hint, List.of());
    }

    public static Field area(String name, String label, String hint) {
      return new Field(Shape.AREA, name, label, hint, List.of());
    }

    public static Field select(String name, String label, String hint, List<Choice> choices) {
      return new Field(Shape.SELECT, name, label, hint, choices);
    }

    public static Field ticks(String name, String label, String hint, List<Choice> choices) {
      return new Field(Shape.TICKS, name, label, hint, choices);
    }
  }

  /** A form with these fields and the button "save". */
  public static FormPage of(Sentence title, List<Way> way, String action, Field... fields) {
    return new FormPage(title, way, List.of(), action, "", Arrays.asList(fields), "form.save", false, List.of());
  }

  /** The same form with what is told before it. */
  public FormPage telling(Sentence... sentences) {
    return new FormPage(title, way, Arrays.asList(sentences), action, version, fields, button, danger, acts);
  }

  /** The same form as an edit of what stands in this version and has this history. */
  public FormPage editing(String seen, List<ActRow> history) {
    return new FormPage(title, way, told, action, seen, fields, button, danger, history);
  }

  /** The same form as the confirmation of what cannot be undone. */
  public FormPage confirming(String words) {
    return new FormPage(title, way, told, action, version, fields, words, true, acts);
  }

  /** The same page with nothing to send: what is told says why, and the way back is all that is offered. */
  public FormPage refusing() {
    return new FormPage(title, way, told, action, version, List.of(), "", false, acts);
  }

  /** Where "cancel" leads. */
  public String back() {
    return way.getLast().url();
  }
}
