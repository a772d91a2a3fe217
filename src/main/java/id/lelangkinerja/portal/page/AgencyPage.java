package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/agency.jte: an agency with what it promised and reached, and those above, below, before and after it.
 * {@code place} says that it is the office of a place that has a page of its own, {@code mayEdit} that the reader has a
 * desk for it.
 */
public record AgencyPage(Facts facts, Sentence headline, List<ContractLine> contracts, List<YearScore> years,
    List<Named> indicators, Kin kin, List<ActRow> acts, boolean place, boolean mayEdit) {
  public AgencyPage {
    contracts = List.copyOf(contracts);
    years = List.copyOf(years);
    indicators = List.copyOf(indicators);
    acts = List.copyOf(acts);
  }

  /** The code is empty where it has none; the parent is null where it stands by itself. */
  public record Facts(UUID id, String name, String shortName, String kindKey, String code, @Nullable Named parent,
      Tag state, @Nullable LocalDate from, @Nullable LocalDate to) {}

  public record Kin(List<Line> children, List<Line> predecessors, List<Line> successors) {
    public Kin {
      children = List.copyOf(children);
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }
  }

  public record Line(UUID id, String name, String kindKey, Tag state) {}
}
