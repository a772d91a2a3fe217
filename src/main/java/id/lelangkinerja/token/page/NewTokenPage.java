package id.lelangkinerja.token.page;

import id.lelangkinerja.web.page.Choice;
import java.time.LocalDate;
import java.util.List;

/**
 * token/new.jte: what a token may be made for by this person, and the last day that may be chosen.
 *
 * @param another whether a second token of the same name can be asked for
 */
public record NewTokenPage(List<Choice> scopes, LocalDate latest, boolean another) {
  public NewTokenPage { scopes = List.copyOf(scopes); }
}
