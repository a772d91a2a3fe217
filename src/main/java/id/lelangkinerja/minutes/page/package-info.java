/** What the pages and papers of the minutes show. */
@NullMarked
package id.lelangkinerja.minutes.page;

import org.jspecify.annotations.NullMarked;
