package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each table is either read by those who vouch for rows, so that a change past the program is found, or says why it need not be. */
class VouchedTest {
  private static final Pattern VOUCHING = Pattern
      .compile("implements Vouch(ed|ing)\\b|class VouchedDocumentQuery");
  /** How an object is called is read from rows that nobody vouches for. */
  private static final Pattern NAMED = Pattern.compile("public String named\\(\\) \\{.*?\\n  }", Pattern.DOTALL);
  private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(\\w+)");

  private static final Map<String, String> EXEMPT = Map.ofEntries(
      Map.entry("the history and its log, which are checked against their own tree", """
          act act_vouch act_waiting ledger_leaf ledger_node ledger_checkpoint ledger_check ledger_fault"""),
      Map.entry("the moves of an object repeat its acts, and its state is vouched for", """
          agreement_move amendment_move bid_move contract_move handover_move measurement_move
          official_agreement_move presentation_move target_move sample_move lot_move"""),
      Map.entry("kept by their own hash: files and papers say what they were issued as", """
          stored_file forgotten_content file_scan printed_paper document_code minutes_code published_hash"""),
      Map.entry("sealed: whoever changes it breaks the seal", """
          bid_draft bid_draft_bundle bid_draft_section bid_sealed_bundle round_key key_holder case_list"""),
      Map.entry("the way to what is vouched for, and nothing follows from it afterwards",
          """
              bid_check_item bid_consent bid_sitting completion_file completion_request conflict_declaration opening
              opening_bid document_opening pact_term presentation presentation_answer presentation_decision presentation_deck presentation_draw
              presentation_draw_place presentation_fulfilment presentation_question score_confirmation score_note
              sheet_reveal sheet_set_aside objection objection_answer objection_term portfolio portfolio_bid portfolio_cover
              portfolio_year target_lot target_naming target_naming_value target_offer target_turn lot_question
              lot_answer"""),
      Map.entry("the frame of an auction: each change is told by its own act, and what came of it is vouched for", """
          ceiling criterion round round_cover round_extension round_stage panel_member panel_change lot_invitation
          lot_need lot_place lot_problem"""),
      Map.entry("registers that are corrected openly; what follows from them is frozen into what is signed", """
          region region_code agency agency_name person term mission goal objective objective_indicator problem
          problem_indicator indicator_breakdown holiday map_layer map_area"""),
      Map.entry("beside a figure, and the figure itself is vouched for",
          """
              evidence evidence_link evidence_origin evidence_apart field_check measurement_answer measurement_batch
              measurement_extension measurement_part measurement_reopening open_part case_look"""),
      Map.entry("a sample is drawn again from the log by anybody", """
          sample sample_assignment sample_item sample_official sample_photo sample_visit"""),
      Map.entry("on the way in: nothing counts before it is handed in and verified",
          """
              intake intake_change intake_fault intake_progress feed feed_run feed_fault offline_report offline_photo offline_chunk"""),
      Map.entry("of people and their devices", """
          access_token api_answer notice notice_preference notice_quiet letter one_time_link sign_in sign_in_throttle
          spring_session spring_session_attributes"""),
      Map.entry("the program's own housekeeping", "clock_mover demo_mark posting scheduled_task stamp"));

  @Test
  void every_table_is_vouched_for_or_says_why_not() {
    var missing = new TreeSet<>(tables());
    missing.removeAll(vouched());
    missing.removeAll(exempt());
    assertThat(missing).as("tables that could be changed past the program unseen").isEmpty();
  }

  @Test
  void nothing_is_exempt_that_is_vouched_for_or_gone() {
    assertThat(exempt()).doesNotContainAnyElementsOf(vouched());
    assertThat(tables()).containsAll(exempt());
    assertThat(EXEMPT.values().stream().flatMap(VouchedTest::words)).doesNotHaveDuplicates();
  }

  private static Set<String> exempt() {
    return EXEMPT.values().stream().flatMap(VouchedTest::words).collect(Collectors.toSet());
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+"));
  }

  private static Set<String> tables() {
    var standing = named("create table (\\w+)");
    standing.removeAll(named("drop table (\\w+)"));
    return standing;
  }

  private static Set<String> named(String pattern) {
    return Sources.under(Sources.MIGRATIONS, ".sql").stream()
        .flatMap(each -> found(Pattern.compile(pattern), each.text()).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> vouched() {
    var read = new HashSet<String>();
    Sources.under(Sources.MAIN, ".java").stream().map(Sources.Source::text)
        .filter(text -> VOUCHING.matcher(text).find())
        .forEach(text -> read.addAll(found(READ, NAMED.matcher(text).replaceAll(""))));
    read.retainAll(tables());
    return read;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
