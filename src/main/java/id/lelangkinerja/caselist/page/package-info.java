/** What the pages of case lists show. */
@NullMarked
package id.lelangkinerja.caselist.page;

import org.jspecify.annotations.NullMarked;
