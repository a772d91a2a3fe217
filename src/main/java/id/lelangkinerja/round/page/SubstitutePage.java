package id.lelangkinerja.round.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** round/substitute.jte: a holder is replaced; coming is null until a substitute is named. */
public record SubstitutePage(String round, String roundUrl, List<Place> places, List<Choice> people,
    @Nullable Coming coming, String nameUrl, String entryUrl, String withdrawalUrl) {
  public SubstitutePage {
    places = List.copyOf(places);
    people = List.copyOf(people);
  }

  /** A place and who has it. */
  public record Place(int no, String name) {}

  /** The substitute, whom they replace, and whether they are ready. */
  public record Coming(String name, String leaving, boolean ready) {}
}
