package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.portal.page.ComparisonPage;
import id.lelangkinerja.portal.page.Scored;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts agencies beside each other by the verified achievement of each year, the best of the newest first. */
record Comparing(Achievements all, Collection<PublishedContract> contracts) {
  private static final int WHOLE_YEAR = 4;

  /** The years that have begun, the earliest first. */
  List<Integer> years() {
    int now = all.today().getYear();
    return all.commitments().stream().map(each -> each.pledge().year()).distinct().filter(year -> year <= now).sorted()
        .toList();
  }

  /** An agency with its contracts' scores by year, in the order of {@link #years}; empty where nothing was promised. */
  record Row(UUID agency, String name, int contracts, List<Optional<Scored>> scores) {
    Optional<Scored> newest() {
      return scores.reversed().stream().flatMap(Optional::stream).filter(each -> each.percent() != null).findFirst();
    }

    /** Scores of one year are compared with each other alone. */
    private String newestYear() {
      return newest().map(Scored::year).orElse("");
    }

    private Optional<BigDecimal> percent() {
      return newest().flatMap(each -> Optional.ofNullable(each.percent()));
    }
  }

  List<Row> rows() {
    var byAgency = contracts.stream()
        .collect(Collectors.groupingBy(PublishedContract::agencyId, LinkedHashMap::new, Collectors.toList()));
    return byAgency.values().stream().map(this::row)
        .sorted(Comparator.comparing(Row::newestYear).thenComparing(row -> row.percent().orElse(BigDecimal.ZERO))
            .reversed().thenComparing(Row::name))
        .toList();
  }

  private Row row(List<PublishedContract> own) {
    var agency = own.getFirst().agencyId();
    return new Row(agency, own.getFirst().agencyName(), own.size(),
        years().stream().map(year -> score(agency, year)).toList());
  }

  private Optional<Scored> score(UUID agency, int year) {
    boolean promised = all.commitments().stream()
        .anyMatch(each -> each.pledge().year() == year && each.pledge().agencyId().equals(agency));
    return promised
        ? Optional.of(Scores.of(all, all.ofAgency(agency, year, WHOLE_YEAR, VERIFIED), year))
        : Optional.empty();
  }

  ComparisonPage page(List<Row> rows, Pager pager) {
    var best = rows.stream().filter(each -> each.newest().isPresent()).findFirst();
    return new ComparisonPage(best
        .map(each -> Sentence.of("portal.comparison-headline", rows.size(), each.name(),
            each.newest().map(Scored::year).orElse("")))
        .orElseGet(() -> Sentence.of("portal.comparison-none")),
        years().stream().map(year -> Integer.toString(year)).toList(),
        rows.stream().skip(pager.offset()).limit(Pager.SIZE).map(this::shown).toList(), pager);
  }

  private ComparisonPage.Row shown(Row row) {
    var nothing = new Scored(null, "", "portal.score.none");
    var newest = row.newest().orElse(nothing);
    var years = years();
    return new ComparisonPage.Row(row.agency(), row.name(), row.contracts(),
        IntStream.range(0, row.scores().size()).mapToObj(at -> cell(years.get(at), row.scores().get(at), nothing))
            .toList(),
        newest, Years.width(newest.percent()));
  }

  private static ComparisonPage.Cell cell(int year, Optional<Scored> score, Scored nothing) {
    return new ComparisonPage.Cell(Integer.toString(year), score.orElse(nothing), score.isPresent());
  }
}
