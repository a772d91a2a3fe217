package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Wanted;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.regex.Pattern;

/**
 * How a source writes its table.
 *
 * @param separator   between the fields of a CSV file
 * @param decimalSign in numbers that are text; numbers of JSON have a point always
 * @param pointer     where in a JSON document the list of rows is (RFC 6901); empty where the document is the list
 */
public record Shape(Wanted format, Separator separator, DecimalSign decimalSign, String pointer) {
  static final int LONGEST_POINTER = 200;
  private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*)*");

  /** Refuses with FEED_POINTER_UNFIT at "pointer". */
  public Shape {
    if (!POINTER.matcher(pointer).matches()) {
      throw new Refused(Reason.FEED_POINTER_UNFIT).at("pointer");
    }
  }
}
