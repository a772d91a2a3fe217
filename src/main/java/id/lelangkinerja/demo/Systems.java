package id.lelangkinerja.demo;

import id.lelangkinerja.token.MakingToken;
import id.lelangkinerja.token.TokenScope;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Systems that may act for people of the demo. Nobody keeps what their tokens are: they are there to be seen. */
@Component
class Systems {
  private final MakingToken making;
  private final Stage stage;
  private final Agenda agenda;

  Systems(MakingToken making, Stage stage, Agenda agenda) {
    this.making = making;
    this.stage = stage;
    this.agenda = agenda;
  }

  void announce(LocalDate today) {
    agenda.at(today.minusDays(45), 13 * 60, () -> making.make(stage.as("dinkes-op"),
        new MakingToken.Wanted("SIMPUS (contoh)", Set.of(TokenScope.CONTRACTS_READ, TokenScope.FIGURES_READ,
            TokenScope.FIGURES_WRITE), today.plusDays(200))));
    agenda.at(today.minusDays(30), 13 * 60, () -> making.make(stage.as("kominfo"),
        new MakingToken.Wanted("Dasbor Ngalam Command Center (contoh)", Set.of(TokenScope.CONTRACTS_READ,
            TokenScope.FIGURES_READ), today.plusDays(300))));
  }
}
