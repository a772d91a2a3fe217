package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.UUID;

/** portal/mission.jte: a mission with its goals and objectives, what measures them, and what was promised for it. */
public record MissionPage(Face face, Sentence headline, List<Goal> goals, List<IndicatorLine> indicators,
    List<ContractLine> contracts, List<YearScore> years) {
  public MissionPage {
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
    contracts = List.copyOf(contracts);
    years = List.copyOf(years);
  }

  public record Face(UUID id, int no, String text, String term) {}

  public record Goal(String text, List<String> objectives) {
    public Goal { objectives = List.copyOf(objectives); }
  }
}
