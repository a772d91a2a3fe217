package id.lelangkinerja.feed;

/** What separates the fields of a line. */
public enum Separator {
  COMMA(','), SEMICOLON(';'), TAB('\t'), PIPE('|');

  private final char sign;

  Separator(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }
}
