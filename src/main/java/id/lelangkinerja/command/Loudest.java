package id.lelangkinerja.command;

import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Pledge;
import id.lelangkinerja.platform.Links;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What needs an answer, each with the office that answers for it and one step from the figure: the loudest first.
 *
 * @param progress how each commitment of the year stands through the quarter by what is reported
 */
record Loudest(List<Achievements.Progress> progress, LocalDate today, Links links, Map<UUID, String> owners) {
  private static final int QUARTERS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Commitments off their track, the worst first; {@code newest} is the newest figure of each. */
  List<CommandPage.Off> off(Map<UUID, Signals.Newest> newest) {
    return progress.stream().filter(each -> Course.of(each.attainment(), each.scale(), true) == Course.OFF_TRACK)
        .sorted(Comparator.comparing(each -> each.attainment().capped().orElse(BigDecimal.ZERO)))
        .map(each -> {
          var pledge = each.pledge();
          var figure = newest.get(pledge.commitmentId());
          return new CommandPage.Off(pledge.indicatorName(), pledge.agencyName(), owner(pledge.agencyId()),
              pledge.contractNumber(), each.attainment().capped().orElse(BigDecimal.ZERO),
              figure == null
                  ? links.contracts().contract(pledge.contractId())
                  : links.figures().measurement(figure.measurementId()),
              figure == null ? "" : Objects.requireNonNullElse(figure.explanation(), ""));
        }).toList();
  }

  /** Agencies that owe figures, who has owed longest first. */
  List<CommandPage.Silent> silent(List<CommandQuery.Owing> owing) {
    return owing.stream().sorted(Comparator.comparing(CommandQuery.Owing::since))
        .map(each -> new CommandPage.Silent(each.name(), owner(each.agencyId()), each.figures(), each.since(),
            ChronoUnit.DAYS.between(each.since(), today),
            new Choosing(links.commandAgency(each.agencyId()), new Moment(each.firstYear(), QUARTERS)).at(QUARTERS)))
        .toList();
  }

  /** Contracts that slacken, and still promise something for the year looked at. */
  List<CommandPage.Slacking> slacking(List<Slack> slack) {
    var promised = progress.stream().collect(Collectors.groupingBy(each -> each.pledge().contractId()));
    return slack.stream()
        .flatMap(each -> pledge(each, promised.getOrDefault(each.contractId(), List.of())).stream()
            .map(pledge -> slacking(each, pledge)))
        .toList();
  }

  private CommandPage.Slacking slacking(Slack slack, Pledge pledge) {
    boolean pace = slack.what() == Slack.What.PACE;
    var factor = pace ? BigDecimal.ONE : HUNDRED;
    return new CommandPage.Slacking(id.lelangkinerja.web.Choices.key("command.slack", slack.what()),
        pace ? pledge.indicatorName() : "", pledge.unit(), pace ? pledge.decimals() + 1 : 0, pledge.contractNumber(),
        pledge.contractTitle(), pledge.agencyName(), owner(pledge.agencyId()), slack.first().multiply(factor),
        slack.now().multiply(factor), links.maps().contractRoadMap(pledge.contractId()));
  }

  /** An indicator that has reached its target needs no more pace. */
  private static Optional<Pledge> pledge(Slack slack, List<Achievements.Progress> contract) {
    return contract.stream().filter(each -> slack.what() != Slack.What.PACE
        || (each.pledge().indicatorId().equals(slack.indicatorId())
            && each.attainment().raw().filter(done -> done.compareTo(HUNDRED) < 0).isPresent()))
        .map(Achievements.Progress::pledge).findFirst();
  }

  private String owner(UUID agency) {
    return owners.getOrDefault(agency, "");
  }
}
