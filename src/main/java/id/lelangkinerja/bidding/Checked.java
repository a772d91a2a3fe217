package id.lelangkinerja.bidding;

/** What was found about one item of the administrative check; where it is not met, the remark says what is missing. */
public record Checked(CheckItem item, boolean met, String remark) {}
