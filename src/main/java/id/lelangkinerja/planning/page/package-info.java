/** What the pages of planning show. */
@NullMarked
package id.lelangkinerja.planning.page;

import org.jspecify.annotations.NullMarked;
