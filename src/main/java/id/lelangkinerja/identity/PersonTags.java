package id.lelangkinerja.identity;

import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.page.Tag;

/** How a person's state is shown. */
final class PersonTags {
  private PersonTags() {}

  static PersonState state(boolean active, boolean invited) {
    return !active ? PersonState.DEACTIVATED : invited ? PersonState.INVITED : PersonState.ACTIVE;
  }

  static Tag of(boolean active, boolean invited) {
    var state = state(active, invited);
    var tone = switch (state) {
      case ACTIVE -> "good";
      case INVITED -> "watch";
      case DEACTIVATED -> "need";
      case WITHOUT_OFFICE -> "";
    };
    return new Tag(Choices.key("person-state", state), tone);
  }
}
