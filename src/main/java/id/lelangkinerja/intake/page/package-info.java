/** What the pages of imports show. */
@NullMarked
package id.lelangkinerja.intake.page;

import org.jspecify.annotations.NullMarked;
