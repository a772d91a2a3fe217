package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.FormPage.Way;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;

/**
 * planning/branch.jte: a goal or an objective as the planner edits it.
 *
 * @param way     the pages above this one
 * @param version the version that the edit names
 * @param below   what hangs on it
 * @param removal where it is removed
 */
public record BranchPage(Sentence title, List<Way> way, String action, String version, List<Field> fields,
    Below below, String removal, List<ActRow> acts) {
  public BranchPage {
    way = List.copyOf(way);
    fields = List.copyOf(fields);
    acts = List.copyOf(acts);
  }

  /**
   * What hangs on it, and so keeps it from being removed.
   *
   * @param add where more is added; empty where that is a field of this form
   */
  public record Below(Sentence title, String emptyKey, List<Line> lines, Sentence keeps, String add, String addKey) {
    public Below { lines = List.copyOf(lines); }
  }

  public record Line(String words, String url) {}
}
