package id.lelangkinerja.identity;

/** Somebody signed out asked for a page of people signed in; answered by the sign-in page. */
class SignInNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
