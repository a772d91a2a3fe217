package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the columns of a source mean. A column that is empty is not there.
 *
 * @param contract   the number of the contract, in a column or the same in every row
 * @param indicator  the code of the indicator, likewise
 * @param periodForm how the source names periods
 * @param part       the second column of the period, where its form has one
 * @param value      of an indicator that is no ratio
 * @param numerator  of a ratio, with its denominator
 * @param note       what the source says to a number
 */
public record Mapping(Named contract, Named indicator, PeriodForm periodForm, String period, String part, String value,
    String numerator, String denominator, String note) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_NAMES = 500;

  /**
   * Where a name is found.
   *
   * @param column   the column that has it; empty where every row has the same
   * @param constant that one; empty where a column has it
   * @param ours     what the source's names are called here; a name that is not in it stays as it is
   */
  public record Named(String column, String constant, Map<String, String> ours) {
    public Named { ours = Map.copyOf(ours); }
  }

  /**
   * Refuses with FEED_ONE_OF_TWO at "contract_constant" or "indicator_constant" where neither or both of column and
   * constant are told, FEED_VALUE_UNMAPPED at "value" where neither a value nor both parts of a ratio are, REQUIRED at
   * "period" or "part".
   */
  public Mapping {
    one(contract, "contract");
    one(indicator, "indicator");
    require(!period.isEmpty(), "period");
    require(!periodForm.twoColumns() || !part.isEmpty(), "part");
    if ((value.isEmpty() && numerator.isEmpty()) || numerator.isEmpty() != denominator.isEmpty()) {
      throw new Refused(Reason.FEED_VALUE_UNMAPPED).at("value");
    }
  }

  private static void one(Named named, String field) {
    if (named.column().isEmpty() == named.constant().isEmpty()) {
      throw new Refused(Reason.FEED_ONE_OF_TWO).at(field + "_constant");
    }
    if (named.ours().size() > MOST_NAMES) {
      throw new Refused(Reason.FEED_NAMES_UNREADABLE, MOST_NAMES).at(field + "_names");
    }
  }

  private static void require(boolean told, String field) {
    if (!told) {
      throw new Refused(Reason.REQUIRED).at(field);
    }
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  static Mapping of(String json) {
    return JSON.readValue(json, Mapping.class);
  }
}
