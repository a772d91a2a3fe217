/** What the pages of agencies show. */
@NullMarked
package id.lelangkinerja.region.page;

import org.jspecify.annotations.NullMarked;
