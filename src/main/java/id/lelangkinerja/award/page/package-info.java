/** What the pages of the award show. */
@NullMarked
package id.lelangkinerja.award.page;

import org.jspecify.annotations.NullMarked;
