package id.lelangkinerja.demo;

/** What happens in a round on a day of its own; see the rounds of the script. */
enum Step {
  PLAN, OPEN, CLOSE, UNSEAL, CHECK, PRESENT, NEGOTIATE, AWARD, OBJECT, DRAW, SIGN
}
