/** What the pages of rounds and lots show, with every decision made. */
@NullMarked
package id.lelangkinerja.round.page;

import org.jspecify.annotations.NullMarked;
