package id.lelangkinerja.portal;

import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Words;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among contracts: words in number, title, agency, partners or indicators, one agency that holds or carries it, one mission, a year
 * that it runs in, a state, and a kecamatan with its kelurahan. What is null narrows nothing.
 */
record ContractSearch(Words words, @Nullable UUID agency, @Nullable UUID mission, @Nullable Integer year,
    @Nullable ContractState state, @Nullable UUID place) {
  /** The names of the fields that an address keeps. */
  static final String[] FIELDS = {"q", "agency", "mission", "year", "state", "place", "sort"};
  /** SQL for what is searched, on the view of contracts as c. */
  static final String CONDITIONS = """
      and (cast(:agency as uuid) is null or c.agency_id = :agency or exists (
        select 1 from published_share s where s.region_id = c.region_id and s.contract_id = c.contract_id
          and s.agency_id = :agency and s.to_day is null))
      and (cast(:mission as uuid) is null or c.mission_id = :mission)
      and (cast(:place as uuid) is null or c.agency_id = :place or c.parent_id = :place or exists (
        select 1 from published_share s where s.region_id = c.region_id and s.contract_id = c.contract_id
          and s.agency_id = :place and s.to_day is null))
      and (cast(:year as int) is null or :year between c.first_year and c.last_year)
      and (cast(:state as text) is null or c.state = :state)
      and not exists (select 1 from unnest(cast(:words as text[])) word
        where position(lower(word) in lower(concat_ws(' ', c.number, c.title, c.agency_name, c.agency_short_name))) = 0
          and not to_tsvector('indonesian', concat_ws(' ', c.title, c.agency_name)) @@ plainto_tsquery('indonesian', word)
          and not exists (select 1 from published_partner p where p.region_id = c.region_id
            and p.contract_id = c.contract_id and position(lower(word) in lower(concat_ws(' ', p.name, p.carried_by))) > 0)
          and not exists (select 1 from published_contract_indicator i where i.region_id = c.region_id
            and i.contract_id = c.contract_id and (position(lower(word) in lower(i.name)) > 0
              or to_tsvector('indonesian', i.name) @@ plainto_tsquery('indonesian', word))))
      """;

  static ContractSearch all() {
    return new ContractSearch(Words.of(""), null, null, null, null, null);
  }

  static ContractSearch ofAgency(UUID agency) {
    return new ContractSearch(Words.of(""), agency, null, null, null, null);
  }

  static ContractSearch ofMission(UUID mission) {
    return new ContractSearch(Words.of(""), null, mission, null, null, null);
  }

  /** As the list's form has it; a filter that cannot be read narrows nothing. */
  static ContractSearch of(Form asked) {
    return new ContractSearch(Words.of(asked.typed("q")), id(asked, "agency"), id(asked, "mission"),
        year(asked.typed("year")), state(asked.typed("state")), id(asked, "place"));
  }

  /** Whether anything is narrowed at all. */
  boolean narrows() {
    return !words.all().isEmpty() || Stream.of(agency, mission, year, state, place).anyMatch(each -> each != null);
  }

  static @Nullable UUID id(Form asked, String field) {
    try {
      return UUID.fromString(asked.typed(field));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static @Nullable Integer year(String typed) {
    return typed.matches("[12]\\d{3}") ? Integer.valueOf(typed) : null;
  }

  private static @Nullable ContractState state(String typed) {
    return Arrays.stream(ContractState.values()).filter(each -> each.isPublished() && each.name().equals(typed))
        .findFirst().orElse(null);
  }
}
