package id.lelangkinerja.browser;

import org.junit.jupiter.api.Nested;

/** All that looks at the demo, in one process, so that it is played once. */
@OnTheDemo
class DemoIT {
  @Nested
  class EveryPageOfIt extends EveryPage {}

  @Nested
  class PagesOfRareStates extends RarePages {}

  @Nested
  class WhatPagesWeigh extends PageWeight {}
}
