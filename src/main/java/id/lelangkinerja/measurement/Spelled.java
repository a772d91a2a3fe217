package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A number in words, read back to who typed it: a point for a comma then shows at once. At most 15 digits before it.
 */
final class Spelled {
  private Spelled() {}

  /** In the words of this reader: "seribu dua ratus koma lima" or "one thousand two hundred point five". */
  static String of(BigDecimal number, Locale reader) {
    var plain = number.abs().stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    long whole = Long.parseLong(point < 0 ? plain : plain.substring(0, point));
    var language = "en".equals(reader.getLanguage()) ? Language.ENGLISH : Language.INDONESIAN;
    var words = language.whole(whole);
    if (point >= 0) {
      words += " " + language.point() + " "
          + plain.substring(point + 1).chars().mapToObj(digit -> language.whole(digit - '0'))
              .collect(Collectors.joining(" "));
    }
    return number.signum() < 0 ? "minus " + words : words;
  }

  private enum Language {
    INDONESIAN("koma", "ribu,juta,miliar,triliun") {
      @Override
      String belowThousand(int number) {
        if (number < 12) {
          return INDONESIAN_DIGITS.split(",", -1)[number];
        }
        if (number < 20) {
          return belowThousand(number - 10) + " belas";
        }
        if (number < 100) {
          return joined(belowThousand(number / 10) + " puluh", number % 10);
        }
        return joined(number < 200 ? "seratus" : belowThousand(number / 100) + " ratus", number % 100);
      }

      @Override
      String thousands(int count, String name) {
        return count == 1 && "ribu".equals(name) ? "seribu" : super.thousands(count, name);
      }
    },
    ENGLISH("point", "thousand,million,billion,trillion") {
      @Override
      String belowThousand(int number) {
        if (number < 20) {
          return ENGLISH_DIGITS.split(",", -1)[number];
        }
        if (number < 100) {
          var tens = ENGLISH_TENS.split(",", -1)[number / 10 - 2];
          return number % 10 == 0 ? tens : tens + "-" + belowThousand(number % 10);
        }
        return joined(belowThousand(number / 100) + " hundred", number % 100);
      }
    };

    private static final String INDONESIAN_DIGITS = "nol,satu,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas";
    private static final String ENGLISH_DIGITS = "zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,"
        + "thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen";
    private static final String ENGLISH_TENS = "twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety";

    private final String point;
    private final String powers;

    Language(String point, String powers) {
      this.point = point;
      this.powers = powers;
    }

    abstract String belowThousand(int number);

    String thousands(int count, String name) {
      return belowThousand(count) + " " + name;
    }

    String point() {
      return point;
    }

    String joined(String words, int rest) {
      return rest == 0 ? words : words + " " + belowThousand(rest);
    }

    private static long power(int of) {
      return of == 0 ? 1 : 1000 * power(of - 1);
    }

    String whole(long number) {
      if (number < 1000) {
        return belowThousand((int) number);
      }
      var words = new StringBuilder();
      var names = powers.split(",", -1);
      for (int power = names.length; power >= 0; power--) {
        int group = (int) (number / power(power) % 1000);
        if (group > 0) {
          words.append(words.isEmpty() ? "" : " ")
              .append(power == 0 ? belowThousand(group) : thousands(group, names[power - 1]));
        }
      }
      return words.toString();
    }
  }
}
