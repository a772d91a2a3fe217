package id.lelangkinerja.portal.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** portal/missions.jte: the missions of every term, the newest term first. */
public record MissionsPage(List<Term> terms) {
  public MissionsPage { terms = List.copyOf(terms); }

  public record Term(String name, List<Line> missions) {
    public Term { missions = List.copyOf(missions); }
  }

  /** A mission; its score is null where no contract serves it. */
  public record Line(UUID id, int no, String text, int contracts, @Nullable Scored score, int width) {}
}
