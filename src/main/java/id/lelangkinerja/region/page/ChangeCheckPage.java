package id.lelangkinerja.region.page;

import id.lelangkinerja.web.page.Sentence;
import java.util.List;

/** region/agency-change-check.jte: what will happen, what was typed once more, and the way back to it. */
public record ChangeCheckPage(String kindKey, List<Sentence> happens, List<Sentence> remains, List<Typed> typed,
    String back) {
  public ChangeCheckPage {
    happens = List.copyOf(happens);
    remains = List.copyOf(remains);
    typed = List.copyOf(typed);
  }

  public record Typed(String name, String value) {}
}
