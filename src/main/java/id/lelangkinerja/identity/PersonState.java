package id.lelangkinerja.identity;

/** How a person stands with the region: may sign in, was invited and chose no password yet, or may sign in no more. */
enum PersonState {
  ACTIVE, INVITED, WITHOUT_OFFICE, DEACTIVATED
}
