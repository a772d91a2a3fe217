package id.lelangkinerja.notice;

import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Calendar;
import id.lelangkinerja.web.Texts;
import java.util.function.BiFunction;

/**
 * The appointment that a notice tells of, set or taken back: the letter encloses it, in its reader's language, so that
 * calendars take it up.
 */
public record Invitation(Calendar.Method method, BiFunction<RegionHere, Texts, Calendar> calendar) {}
