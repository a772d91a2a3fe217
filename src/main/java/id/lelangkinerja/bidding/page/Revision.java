package id.lelangkinerja.bidding.page;

/**
 * The revision upon which a section's form is based, and whether somebody saved a newer one since: then the form, with
 * all that was typed, is based on the newest, and whoever sends it again has been told.
 */
public record Revision(String number, boolean stale) {}
