package id.lelangkinerja.region.page;

import id.lelangkinerja.region.Clause;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;

/**
 * region/clauses.jte: the clauses of contracts to come, as text, and how a contract would show them.
 *
 * @param earliest from which day on new clauses may hold
 * @param words    every placeholder with its braces and the key of what it stands for
 * @param preview  the clauses filled in with sample words; empty where nothing was asked to be shown
 */
public record ClausesPage(Sentence earliest, List<Word> words, List<Clause> preview, String save, String show,
    String settings, String administration) {
  public ClausesPage {
    words = List.copyOf(words);
    preview = List.copyOf(preview);
  }

  /** A placeholder: how it is typed, the key of its meaning, and the sample that the preview shows. */
  public record Word(String typed, String meaning, String sample) {}
}
